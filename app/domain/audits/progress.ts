/** What has to be known of a row to say how far its auditors are. */
export interface ProgressRow {
  position: number
  judgedBy: string | null
  /** An instant that sorts as text. Null: nobody has judged it. */
  judgedAt: string | null
  /** The auditor it was given to; null: it is the team's. */
  assignedTo: string | null
}

export interface Progress<R> {
  judged: number
  /** What they judged and what of theirs is still open; null where nothing was shared out. */
  total: number | null
  /** The row they judged last. */
  last: R | null
  /** The row they go on with: their own before the team's; null when none is left for them. */
  next: R | null
}

/** Whose row it is: its judge's once it is judged, before that the auditor's it was given to. Null: the team's. */
export function holderOf({ judgedAt, judgedBy, assignedTo }: ProgressRow): string | null {
  return judgedAt === null ? assignedTo : judgedBy
}

/** How far an auditor is in an audit, and where. Rows in the order of the sheet. */
export function progressOf<R extends ProgressRow>(rows: readonly R[], auditor: string): Progress<R> {
  const judged = rows.filter((row) => row.judgedAt !== null && row.judgedBy === auditor)
  const open = rows.filter((row) => row.judgedAt === null)
  const own = open.filter((row) => row.assignedTo === auditor)
  const last = judged.reduce<R | null>((latest, row) => (latest && before(row, latest) ? latest : row), null)
  const on = own.length > 0 ? own : open.filter((row) => row.assignedTo === null)
  return {
    judged: judged.length,
    total: rows.some((row) => row.assignedTo !== null) ? judged.length + own.length : null,
    last,
    next: on.find((row) => last !== null && row.position > last.position) ?? on[0] ?? null,
  }
}

function before(a: ProgressRow, b: ProgressRow): boolean {
  return (a.judgedAt as string) < (b.judgedAt as string)
}
