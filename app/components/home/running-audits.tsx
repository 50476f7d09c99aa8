import { Link } from '@remix-run/react'
import { AuditState } from '~/components/audits/audit-state'
import { useRoot } from '~/components/shell/use-root'
import { Avatar } from '~/components/ui/avatar'
import { SectionHead } from '~/components/ui/head'
import { SegmentBar } from '~/components/ui/progress'
import { State } from '~/components/ui/state'
import { daySpan } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { HomeView, RunningAuditor, RunningAuditView } from '~/queries/home/home.view'

/** Audits that are planned or under way, with how far they are and where everybody is. */
export function RunningAudits({ audits }: Pick<HomeView, 'audits'>) {
  const { t } = useTranslate()
  return (
    <section>
      <SectionHead title={t('home:audits')} />
      {audits.length === 0 && <p className="q">{t('home:audits.empty')}</p>}
      {audits.map((audit) => (
        <RunningAudit key={audit.number} audit={audit} />
      ))}
    </section>
  )
}

function RunningAudit({ audit }: { audit: RunningAuditView }) {
  const { t, locale } = useTranslate()
  const { number, status, departments, startsOn, endsOn, progress } = audit
  return (
    <article className="running">
      <h3>
        <Link className="b" to={paths.audit(number)} prefetch="intent">
          {number}
        </Link>{' '}
        <AuditState status={status} />
      </h3>
      <p className="q2">
        {departments.join(t('common:list-separator'))} · {daySpan(startsOn, endsOn, locale)}
      </p>
      {progress && status === 'under-way' && (
        <>
          <Progress number={number} progress={progress} />
          <ul className="people">
            {progress.auditors.map((auditor) => (
              <Auditor key={auditor.id} auditor={auditor} />
            ))}
          </ul>
        </>
      )}
    </article>
  )
}

function Progress({ number, progress }: { number: string; progress: NonNullable<RunningAuditView['progress']> }) {
  const { t } = useTranslate()
  const { judged, total, nonconforming, observations } = progress
  return (
    <>
      <SegmentBar
        label={t('audits:bar.label', { judged, total })}
        total={total}
        size="s"
        parts={[
          { tone: 'ok', count: judged - nonconforming - observations },
          { tone: 'bad', count: nonconforming },
          { tone: 'warn', count: observations },
        ]}
      />
      <p className="legend">
        <Link to={paths.auditTeam(number)}>
          {t('home:audits.judged')} <b>{judged}</b> / {total}
        </Link>
        {nonconforming > 0 && (
          <Link to={`${paths.audit(number)}?only=nonconforming`}>
            <State icon="diamond-cross" tone="bad">
              {t('audits:bar.nonconforming')} <b>{nonconforming}</b>
            </State>
          </Link>
        )}
        {observations > 0 && (
          <Link to={`${paths.audit(number)}?only=observation`}>
            <State icon="triangle-alert" tone="warn">
              {t('audits:bar.observation')} <b>{observations}</b>
            </State>
          </Link>
        )}
      </p>
    </>
  )
}

/** 9 / 30 · 正在 9.2.2 Q */
function Auditor({ auditor: { id, name, lead, judged, total, at } }: { auditor: RunningAuditor }) {
  const { t } = useTranslate()
  const { me } = useRoot()
  const far = total === null ? String(judged) : t('audits:progress', { judged, total })
  return (
    <li>
      <Avatar name={name} on={id === me?.id} />
      <span>
        {name} {lead && <span className="q sm">{t('audits:head.lead')}</span>}
      </span>
      <span className="q2 sm">
        {far} · {at ? t('home:audits.at', { clause: at }) : t('home:audits.done')}
      </span>
    </li>
  )
}
