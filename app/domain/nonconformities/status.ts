/**
 * The life of a nonconformity (audit-practice §5). Here: drafted while the audit runs, issued when it finishes,
 * withdrawn when the judgement was changed before that. What the department does with it comes after `issued`.
 */
export const NC_STATUSES = ['draft', 'withdrawn', 'issued'] as const
export type NcStatus = (typeof NC_STATUSES)[number]

export const NC_MOVES = {
  draftAgain: { from: ['withdrawn'], to: 'draft' }, // the same row judged nonconforming again keeps its number
  takeBack: { from: ['draft'], to: 'withdrawn' },
  issue: { from: ['draft'], to: 'issued' },
} satisfies Record<string, { from: NcStatus[]; to: NcStatus }>
