import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Avatar } from '~/components/ui/avatar'
import type { IconName } from '~/components/ui/icon-sprite'
import { SegmentBar } from '~/components/ui/progress'
import { State } from '~/components/ui/state'
import type { Tone } from '~/components/ui/tone'
import type { ChecklistSummary } from '~/domain/audits/summary'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { AuditHeadView } from '~/queries/audits/audit-head.view'
import { countByFilter, SHEET_FILTERS, type SheetFilter } from './sheet-filter'

const LOOKS = {
  conforms: { icon: 'check-disc', tone: 'ok' },
  nonconforming: { icon: 'diamond-cross', tone: 'bad' },
  observation: { icon: 'triangle-alert', tone: 'warn' },
  other: { icon: 'dots', tone: 'mute' },
  open: { icon: 'ring-dashed', tone: 'mute' },
} as const satisfies Record<SheetFilter, { icon: IconName; tone: Tone }>

interface SheetBarProps {
  head: Pick<AuditHeadView, 'number' | 'team' | 'lead'>
  summary: ChecklistSummary
  me: string | undefined
  /** Whether what was written is safe. */
  saving: ReactNode
}

/** How far the sheet is, what was found so far, who works on it. Stays in sight. */
export function SheetBar({ head, summary, me, saving }: SheetBarProps) {
  const { t } = useTranslate()
  const found = countByFilter(summary)
  const { total, judged, counts } = summary
  return (
    <div className="sheet-bar">
      <div className="prog">
        <span className="num">
          {judged}
          <small> / {total}</small>
        </span>
        <SegmentBar
          label={t('audits:bar.label', { judged, total })}
          total={total}
          size="s"
          parts={[
            { tone: 'ok', count: counts.conforms + counts['good-practice'] },
            { tone: 'bad', count: found.nonconforming },
            { tone: 'warn', count: counts.observation },
            { tone: 'accent', count: counts.opportunity },
            { tone: 'mute', count: counts['not-applicable'] + counts['not-audited'] },
          ]}
        />
      </div>
      <div className="legend">
        {SHEET_FILTERS.filter((filter) => found[filter] > 0).map((filter) => (
          <Link key={filter} to={`${paths.audit(head.number)}?only=${filter}`} preventScrollReset>
            <State icon={LOOKS[filter].icon} tone={LOOKS[filter].tone}>
              {t(`audits:bar.${filter}`)} <b>{found[filter]}</b>
            </State>
          </Link>
        ))}
      </div>
      <ul className="team" aria-label={t('audits:head.auditors')}>
        {head.team.map((member) => (
          <li key={member.id}>
            <Avatar name={member.name} on={member.id === me} />
            <span>
              {member.name} {member.id === head.lead.id && <span className="q">{t('audits:head.lead')}</span>}
            </span>
          </li>
        ))}
      </ul>
      {saving}
    </div>
  )
}
