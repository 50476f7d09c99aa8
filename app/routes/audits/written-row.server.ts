import { z } from 'zod'
import { isRepeated, JUDGEMENTS } from '~/domain/audits/judgement'
import { granted, type Outcome, refused } from '~/domain/shared/outcome'
import { orConflict } from '~/http/conflict.server'
import type { Visit } from '~/http/visit-for.server'
import { standingRow } from '~/queries/audits/sheet-row.server'
import { keepRowRecord } from '~/use-cases/audits/keep-record.server'
import { recordJudgement } from '~/use-cases/audits/record-judgement.server'
import type { TeamRow } from './team-row.server'

/** What is written on a row: which version of it was seen, what was seen on the floor, and how it is judged. */
export const RowForm = z.object({
  version: z.coerce.number().int(),
  record: z.string().default(''),
  judgement: z.string().default(''),
  department: z.string().optional(),
  /** Where a form without script comes from and goes back to: the sheet, or the screen of one item. */
  screen: z.string().optional(),
})

/** Judge the row; when somebody else wrote on it first, answer with what stands there now. */
export async function judgeRow(visit: Visit, row: TeamRow, { judgement, ...facts }: z.infer<typeof RowForm>) {
  const { em, actor, library, locale, now } = visit
  const known = JUDGEMENTS.find((one) => one === judgement)
  const act = async (): Promise<Outcome<{ version: number }>> => {
    if (known) return recordJudgement(em, actor, { ...row, ...facts, judgement: known, library, locale, now })
    // Without a judgement the record is kept all the same: it was seen against this version, and nobody types it twice.
    const kept = await keepRowRecord(em, actor, { ...row, version: facts.version, record: facts.record, library, now })
    return kept.ok ? refused({ code: 'field-missing', field: 'judgement' }) : kept
  }
  const judged = await orConflict(act, () => standingRow(em.fork(), row))
  if (!('conflict' in judged) || !known) return judged
  // The same form a second time: what it says stands there already, and nobody has anything to decide.
  const repeated = isRepeated(judged.conflict, { judgement: known, record: facts.record })
  return repeated ? { done: granted({ version: judged.conflict.version }) } : judged
}

/** Keep the record of the row without judging it; the same answer when somebody else wrote first. */
export function keepRow(visit: Visit, row: TeamRow, { version, record }: { version: number; record: string }) {
  const { em, actor, library, now } = visit
  const act = () => keepRowRecord(em, actor, { ...row, version, record, library, now })
  return orConflict(act, () => standingRow(em.fork(), row))
}
