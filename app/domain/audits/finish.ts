import type { DraftParts } from '../nonconformities/draft'
import { missingParts } from '../nonconformities/draft'
import { type Outcome, refused } from '../shared/outcome'
import { type AuditStatus, moveAudit } from './audit-status'
import type { Judgement } from './judgement'

/**
 * Whether an audit can be finished: every row is judged and every drafted nonconformity has its four parts.
 * Names the first that is not, so that the lead knows where to go.
 */
export function finishAudit(
  audit: { status: AuditStatus },
  rows: readonly { position: number; judgement: Judgement | null }[],
  drafts: readonly (DraftParts & { number: string })[],
): Outcome<AuditStatus> {
  const moved = moveAudit(audit.status, 'finish')
  if (!moved.ok) return moved
  const open = rows.filter((row) => row.judgement === null)
  if (open[0]) return refused({ code: 'rows-not-judged', params: { count: open.length, first: open[0].position } })
  const incomplete = drafts.find((draft) => missingParts(draft).length > 0)
  if (incomplete)
    return refused({
      code: 'nonconformity-incomplete',
      params: { number: incomplete.number, parts: missingParts(incomplete).join(' ') },
    })
  return moved
}
