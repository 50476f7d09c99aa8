import { Link } from '@remix-run/react'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { daySpan } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { AuditListRow } from '~/queries/audits/audit-list.view'
import { AuditState } from './audit-state'

/** Every audit the reader may know of. One they may not open is named without a link. */
export function AuditTable({ audits }: { audits: readonly AuditListRow[] }) {
  const { t } = useTranslate()
  return (
    <Table caption={t('audits:list.title')}>
      <thead>
        <tr>
          <Column>{t('audits:list.number')}</Column>
          <Column>{t('audits:list.departments')}</Column>
          <Column>{t('audits:list.criteria')}</Column>
          <Column>{t('audits:list.days')}</Column>
          <Column>{t('audits:list.lead')}</Column>
          <Column>{t('audits:list.status')}</Column>
          <Column number>{t('audits:list.progress')}</Column>
        </tr>
      </thead>
      <tbody>
        {audits.map((audit) => (
          <AuditRow key={audit.number} audit={audit} />
        ))}
      </tbody>
    </Table>
  )
}

function AuditRow({ audit }: { audit: AuditListRow }) {
  const { t, locale } = useTranslate()
  return (
    <Row>
      <Cell nowrap narrow="lead">
        {audit.open ? (
          <Link className="b" to={paths.audit(audit.number)} prefetch="intent">
            {audit.number}
          </Link>
        ) : (
          audit.number
        )}
      </Cell>
      <Cell narrow="note">{audit.departments.join(t('common:list-separator'))}</Cell>
      <Cell nowrap>
        <Letters criteria={audit.criteria} />
      </Cell>
      <Cell nowrap>{daySpan(audit.startsOn, audit.endsOn, locale)}</Cell>
      <Cell nowrap>{audit.lead ?? <span className="q">{t('common:none')}</span>}</Cell>
      <Cell nowrap narrow="side">
        <AuditState status={audit.status} />
      </Cell>
      <Cell number label={audit.progress ? undefined : t('audits:list.progress')}>
        <Progress audit={audit} />
      </Cell>
    </Row>
  )
}

/** Q E H, each with the name of its edition. */
function Letters({ criteria }: Pick<AuditListRow, 'criteria'>) {
  return (
    <span className="cl">
      {criteria.map(({ letter, name }) => (
        <i key={name} title={name}>
          {letter}
        </i>
      ))}
    </span>
  )
}

function Progress({ audit: { number, progress } }: { audit: AuditListRow }) {
  const { t } = useTranslate()
  if (!progress) return <span className="q">{t('common:none')}</span>
  const nonconforming = progress.major + progress.minor
  return (
    <>
      {t('audits:progress', { judged: progress.judged, total: progress.total })}
      {nonconforming > 0 && (
        <>
          {' · '}
          <Link className="c-bad" to={`${paths.audit(number)}?only=nonconforming`}>
            {t('audits:progress.nonconforming', { count: nonconforming })}
          </Link>
        </>
      )}
    </>
  )
}
