import { Link } from '@remix-run/react'
import { daySpan } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { HomeView } from '~/queries/home/home.view'

/** Audits that are planned or under way, with how far they are. */
export function RunningAudits({ audits }: { audits: HomeView['audits'] }) {
  const { t, locale } = useTranslate()
  return (
    <aside className="aside">
      <section>
        <h2>{t('home:audits')}</h2>
        {audits.length === 0 && <p className="q">{t('home:audits.empty')}</p>}
        <ul className="rows">
          {audits.map((audit) => (
            <li key={audit.number}>
              <span>
                <Link className="b" to={paths.audit(audit.number)}>
                  {audit.number}
                </Link>{' '}
                {audit.departments.join(t('common:list-separator'))}
                <span className="sub">{daySpan(audit.startsOn, audit.endsOn, locale)}</span>
              </span>
              <span className="r">
                {t(`audits:status.${audit.status}`)}
                {audit.total !== null && (
                  <span className="sub">
                    {audit.judged} / {audit.total}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
}
