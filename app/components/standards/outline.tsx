import { Link } from '@remix-run/react'
import { Icon } from '~/components/ui/icon'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { EditionPageView } from '~/queries/standards/edition-page.view'

/** Every clause of an edition in its order, headings as headings, with how much hangs on each. */
export function Outline({ outline }: { outline: EditionPageView['outline'] }) {
  const { t } = useTranslate()
  return (
    <ol className="outline">
      {outline.map((clause) => (
        <li key={clause.ref} className={`outline-${Math.min(clause.depth, 4)}`}>
          <Link to={paths.clause(clause.ref)}>
            <span className="no">{clause.number}</span>
            <span>{clause.title}</span>
          </Link>
          {clause.star && (
            <span className="st st-warn" title={t('standards:clause.star')}>
              <Icon name="star" size="s" />
              <span className="vh">{t('standards:clause.star')}</span>
            </span>
          )}
          <span className="r q2 sm">
            {[
              clause.checks > 0 && t('standards:edition.checks', { count: clause.checks }),
              clause.evidence > 0 && t('standards:edition.evidence', { count: clause.evidence }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  )
}
