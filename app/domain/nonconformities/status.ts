import { granted, type Outcome, refused } from '../shared/outcome'

/**
 * The life of a nonconformity (audit-practice §5): drafted while the audit runs, issued when it finishes, withdrawn when the
 * judgement was changed before that; then answered by the department, verified by somebody else, and closed.
 */
export const NC_STATUSES = [
  'draft',
  'withdrawn',
  'issued',
  'acknowledged',
  'correction-done',
  'cause-analysed',
  'action-planned',
  'implemented',
  'verified',
  'closed',
] as const
export type NcStatus = (typeof NC_STATUSES)[number]

export const NC_MOVES = {
  draftAgain: { from: ['withdrawn'], to: 'draft' }, // the same row judged nonconforming again keeps its number
  takeBack: { from: ['draft'], to: 'withdrawn' },
  issue: { from: ['draft'], to: 'issued' }, // when the audit finishes
  acknowledge: { from: ['issued'], to: 'acknowledged' },
  correct: { from: ['acknowledged'], to: 'correction-done' }, // 8D: D3
  findCause: { from: ['correction-done', 'cause-analysed'], to: 'cause-analysed' }, // 8D: D4; again until actions are planned
  planAction: { from: ['cause-analysed'], to: 'action-planned' }, // 8D: D5
  implement: { from: ['action-planned'], to: 'implemented' }, // 8D: D6
  verify: { from: ['implemented'], to: 'verified' },
  refuse: { from: ['implemented'], to: 'cause-analysed' }, // an action that failed goes back to the cause
  close: { from: ['verified'], to: 'closed' }, // 8D: D8
} satisfies Record<string, { from: NcStatus[]; to: NcStatus }>

export type NcMove = keyof typeof NC_MOVES

/** Issued and on its way: the departments read it, and somebody has to act. */
export const OPEN_STATUSES = NC_STATUSES.filter((status) => status !== 'draft' && status !== 'withdrawn' && status !== 'closed')

/** The status after `move`, or why it cannot be made from where the nonconformity stands. */
export function moveNonconformity(nonconformity: { number: string; status: NcStatus }, move: NcMove): Outcome<NcStatus> {
  const { from, to } = NC_MOVES[move] as { from: readonly NcStatus[]; to: NcStatus }
  if (!from.includes(nonconformity.status))
    return refused({
      code: 'nonconformity-cannot-move',
      params: { number: nonconformity.number, standing: nonconformity.status, move },
    })
  return granted(to)
}

/** Was it issued, so that the department concerned reads it? */
export function isIssued(status: NcStatus): boolean {
  return status !== 'draft' && status !== 'withdrawn'
}
