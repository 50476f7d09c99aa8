import { Link } from '@remix-run/react'
import { useRoot } from '~/components/shell/use-root'
import { Avatar } from '~/components/ui/avatar'
import { SegmentBar } from '~/components/ui/progress'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { TeamAuditorView, TeamPageView } from '~/queries/audits/team-page.view'
import { writtenAt } from './plant-moment'

/** Each auditor of the team: how far, where they were last and where they go on. */
export function TeamAuditors({ view: { auditors, head, total } }: { view: TeamPageView }) {
  const { t } = useTranslate()
  return (
    <ul className="team-cards" aria-label={t('audits:head.auditors')}>
      {auditors.map((auditor) => (
        <AuditorCard key={auditor.id} auditor={auditor} audit={head.number} rows={total} running={head.status === 'under-way'} />
      ))}
    </ul>
  )
}

function AuditorCard({
  auditor,
  audit,
  rows,
  running,
}: {
  auditor: TeamAuditorView
  audit: string
  rows: number
  running: boolean
}) {
  const { t } = useTranslate()
  const { me } = useRoot()
  const { name, lead, department, judged, total, override } = auditor
  const mine = auditor.id === me?.id
  return (
    <li>
      <div className="team-who">
        <Avatar name={name} on={mine} />
        <span>
          <b className="b">{name}</b>{' '}
          <span className="q sm">{[lead ? t('audits:head.lead') : null, department].filter(Boolean).join(' · ')}</span>
        </span>
        <span className="num r">
          {judged}
          {total !== null && <small> / {total}</small>}
        </span>
      </div>
      <SegmentBar
        size="xs"
        label={t(total === null ? 'audits:team.judged' : 'audits:bar.label', { judged, total: total ?? 0 })}
        total={total ?? rows}
        parts={[{ tone: 'ok', count: judged }]}
      />
      {(running || auditor.last) && (
        <dl className="team-where">
          <dt>{t('audits:team.last')}</dt>
          <dd>
            {auditor.last ? <LastRow last={auditor.last} audit={audit} /> : <span className="q">{t('audits:team.nothing')}</span>}
          </dd>
          <dt>{t('audits:team.next')}</dt>
          <dd>
            {auditor.next ? (
              <RowLink
                to={mine && running ? paths.auditItem(audit, auditor.next.position) : paths.audit(audit, auditor.next.position)}
              >
                {t('audits:team.row', { position: auditor.next.position, clause: auditor.next.label })}
              </RowLink>
            ) : (
              <span className="q">{t('audits:team.done')}</span>
            )}
          </dd>
        </dl>
      )}
      {override && <p className="c-warn sm">{t('audits:team.override', { reason: override })}</p>}
    </li>
  )
}

function LastRow({ last, audit }: { last: NonNullable<TeamAuditorView['last']>; audit: string }) {
  const { t } = useTranslate()
  const { today, timeZone } = useRoot()
  return (
    <>
      <RowLink to={paths.audit(audit, last.position)}>
        {t('audits:team.row', { position: last.position, clause: last.label })}
      </RowLink>{' '}
      <time className="q" dateTime={last.at}>
        {writtenAt(last.at, { today, timeZone })}
      </time>
    </>
  )
}

function RowLink({ to, children }: { to: string; children: string }) {
  return <Link to={to}>{children}</Link>
}
