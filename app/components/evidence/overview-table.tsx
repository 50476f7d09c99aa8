import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useRoot } from '~/components/shell/use-root'
import { cn } from '~/components/ui/class-names'
import { SegmentBar } from '~/components/ui/progress'
import { State } from '~/components/ui/state'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { SHOWN_STATES, type ShownState } from '~/domain/evidence/evidence-state'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { EvidenceOverviewView } from '~/queries/evidence/evidence-overview.view'
import { EVIDENCE_LOOKS, EvidenceState } from './evidence-state'
import { type FilterState, listAddress } from './list-filter'

type Line = EvidenceOverviewView['departments'][number]

const BAR = { accepted: 'ok', submitted: 'accent', missing: 'mute', returned: 'bad', expired: 'bad' } as const

/** The departments and how their lists stand; every figure leads to exactly these items. */
export function OverviewTable({ departments }: EvidenceOverviewView) {
  const { t } = useTranslate()
  return (
    <Table caption={t('evidence:overview.title')} className="overview">
      <thead>
        <tr>
          <Column>{t('evidence:column.department')}</Column>
          <Column number>{t('evidence:column.items')}</Column>
          {SHOWN_STATES.map((state) => (
            <Column key={state} number>
              <EvidenceState state={state} />
            </Column>
          ))}
          <Column number>
            <State icon={EVIDENCE_LOOKS.overdue.icon} tone="bad">
              {t('ui:evidence.overdue')}
            </State>
          </Column>
          <Column className="col-share">{t('evidence:column.share')}</Column>
        </tr>
      </thead>
      <tbody>
        {departments.map((line) => (
          <DepartmentRow key={line.id} line={line} />
        ))}
      </tbody>
      <Sum departments={departments} />
    </Table>
  )
}

function DepartmentRow({ line }: { line: Line }) {
  const { t } = useTranslate()
  const { me } = useRoot()
  const to = (state: FilterState) => listAddress(line.id, { state, owner: null })
  return (
    <Row>
      <Cell narrow="lead">
        <Link className="b" to={paths.departmentEvidence(line.id)}>
          {line.title}
        </Link>
        {line.mine > 0 && (
          <span className="sub">
            <Link to={listAddress(line.id, { state: null, owner: me?.id ?? null })}>
              {t('evidence:mine', { count: line.mine })}
            </Link>
          </span>
        )}
      </Cell>
      <Cell number narrow="side" label={t('evidence:column.items')}>
        {line.total}
      </Cell>
      {SHOWN_STATES.map((state, index) => (
        <Cell
          key={state}
          number
          narrow={isShownNarrow(line, state, index) ? undefined : 'hide'}
          label={line.counts ? t(`ui:evidence.${state}`) : undefined}
        >
          <Figure count={line.counts?.[state] ?? null} to={to(state)} />
        </Cell>
      ))}
      <Cell number narrow={line.late ? undefined : 'hide'} label={t('ui:evidence.overdue')}>
        <Figure count={line.late} to={to('late')} bad />
      </Cell>
      <Cell narrow="hide">{line.counts && <Share counts={line.counts} total={line.total} />}</Cell>
    </Row>
  )
}

/** On a phone: what there is any of, or one dash for a list that is not this reader's. */
function isShownNarrow({ counts }: Line, state: ShownState, index: number): boolean {
  return counts ? counts[state] > 0 : index === 0
}

function Figure({ count, to, bad }: { count: number | null; to: string; bad?: boolean }): ReactNode {
  const { t } = useTranslate()
  if (count === null) {
    return (
      <span className="q">
        <span aria-hidden="true">{t('common:none')}</span>
        <span className="vh">{t('evidence:row.unseen')}</span>
      </span>
    )
  }
  if (count === 0) return <span className="q">0</span>
  return (
    <Link className={cn('figure', bad && 'font-semibold text-bad')} to={to}>
      {count}
    </Link>
  )
}

function Share({ counts, total }: { counts: Record<ShownState, number>; total: number }) {
  const { t } = useTranslate()
  return (
    <SegmentBar
      size="s"
      className="share"
      label={t('evidence:overview.bar', { total, ...counts })}
      total={total}
      parts={SHOWN_STATES.map((state) => ({ tone: BAR[state], count: counts[state] }))}
    />
  )
}

/** The whole company, for who may know all of it. */
function Sum({ departments }: EvidenceOverviewView) {
  const { t } = useTranslate()
  const known = departments.flatMap(({ counts, late, total }) => (counts && late !== null ? [{ counts, late, total }] : []))
  if (known.length !== departments.length || departments.length < 2) return null
  const sum = (of: (line: (typeof known)[number]) => number) => known.reduce((all, line) => all + of(line), 0)
  const counts = Object.fromEntries(SHOWN_STATES.map((state) => [state, sum((line) => line.counts[state])])) as Record<
    ShownState,
    number
  >
  const total = sum((line) => line.total)
  return (
    <tfoot>
      <Row state="sum">
        <Cell narrow="lead">{t('evidence:overview.all-known')}</Cell>
        <Cell number narrow="side" label={t('evidence:column.items')}>
          {total}
        </Cell>
        {SHOWN_STATES.map((state) => (
          <Cell key={state} number label={t(`ui:evidence.${state}`)}>
            {counts[state]}
          </Cell>
        ))}
        <Cell number label={t('ui:evidence.overdue')}>
          {sum((line) => line.late)}
        </Cell>
        <Cell narrow="hide">
          <Share counts={counts} total={total} />
        </Cell>
      </Row>
    </tfoot>
  )
}
