import { Link } from '@remix-run/react'
import { useRoot } from '~/components/shell/use-root'
import { Button, ButtonLink } from '~/components/ui/button'
import { PageHead } from '~/components/ui/head'
import { Notice } from '~/components/ui/notice'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { DepartmentEvidenceView } from '~/queries/evidence/department-evidence.view'
import { listAddress } from './list-filter'

interface FrameProps {
  view: DepartmentEvidenceView
}

/** The head of the printed list: whose it is, since when, printed when. */
export function ListPaper({ view }: FrameProps) {
  const { t, locale } = useTranslate()
  const { organisation, today } = useRoot()
  return (
    <div className="p-only p-head">
      <p>{t('evidence:list.paper', { organisation, department: view.department.title })}</p>
      <span>
        {view.listFrom && `${t('evidence:list.from', { day: longDay(view.listFrom, locale) })} · `}
        {t('evidence:list.printed', { day: longDay(today, locale) })}
      </span>
    </div>
  )
}

/** The head of the page. */
export function ListHead({ view }: FrameProps) {
  const { t, locale } = useTranslate()
  const { me } = useRoot()
  const { department, listFrom, groups } = view
  const rows = groups.flatMap((group) => group.rows)
  const unseen = rows.filter((row) => !row.visible).length
  return (
    <>
      <PageHead
        title={t('evidence:list.title', { department: department.title })}
        meta={[
          ...(department.head ? [t('evidence:list.head', { name: department.head })] : []),
          ...(listFrom ? [t('evidence:list.from', { day: longDay(listFrom, locale) })] : []),
        ]}
        actions={
          <>
            <ButtonLink icon="tree" to={paths.department(department.id)}>
              {t('evidence:list.department')}
            </ButtonLink>
            <Button icon="print" className="needs-script" onClick={() => window.print()}>
              {t('evidence:list.print')}
            </Button>
          </>
        }
      />
      {unseen > 0 && (
        <Notice
          className="mt-0 mb-s3 no-print"
          action={
            unseen < rows.length &&
            me && <Link to={listAddress(department.id, { state: null, owner: me.id })}>{t('evidence:list.only-mine')}</Link>
          }
        >
          {t(unseen === rows.length ? 'evidence:list.unseen' : 'evidence:list.some-unseen')}
        </Notice>
      )}
    </>
  )
}

interface ListFootProps extends FrameProps {
  shown: number
  /** The list without a filter. */
  everything: string
}

/** How much of the list is shown, what the letters mean, and where it is signed on paper. */
export function ListFoot({ view, shown, everything }: ListFootProps) {
  const { t } = useTranslate()
  const signatures = ['made', 'head', 'quality', 'day'] as const
  return (
    <>
      <p className="keyline">
        <span>
          {t('evidence:list.shown', { shown, total: view.total })}
          {shown < view.total && (
            <Link className="no-print ml-s2 underline" to={everything} preventScrollReset>
              {t('evidence:list.show-all')}
            </Link>
          )}
        </span>
        <span className="std">
          {view.standards.map((standard) => (
            <span key={standard.letter}>
              <i>{standard.letter}</i> {standard.name}
            </span>
          ))}
        </span>
      </p>
      <div className="p-only p-sign">
        {signatures.map((place) => (
          <span key={place}>{t(`evidence:list.sign.${place}`)}</span>
        ))}
      </div>
    </>
  )
}
