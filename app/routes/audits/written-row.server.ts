import { z } from 'zod'
import { JUDGEMENTS } from '~/domain/audits/judgement'
import { type Outcome, refused } from '~/domain/shared/outcome'
import { orConflict } from '~/http/conflict.server'
import { notFound, type Visit } from '~/http/visit-for.server'
import { auditReach } from '~/queries/audits/audit-reach.server'
import { standingRow } from '~/queries/audits/sheet-row.server'
import { keepRowRecord } from '~/use-cases/audits/keep-record.server'
import { recordJudgement } from '~/use-cases/audits/record-judgement.server'

/** What is written on a row: which version of it was seen, what was seen on the floor, and how it is judged. */
export const RowForm = z.object({
  version: z.coerce.number().int(),
  record: z.string().default(''),
  judgement: z.string().default(''),
  department: z.string().optional(),
})

/** Which row the address names. A row of an audit that this auditor is not on is not there for them. */
export async function rowOfTeam({ em, actor, param }: Visit) {
  const position = param('position')
  const row = { audit: param('number'), position: Number(position) }
  const reach = /^[1-9]\d{0,4}$/.test(position) ? await auditReach(em, actor, row.audit) : null
  if (!reach?.onTeam) throw notFound()
  return { ...row, auditId: reach.id }
}

type Row = Awaited<ReturnType<typeof rowOfTeam>>

/** Judge the row; when somebody else wrote on it first, answer with what stands there now. */
export function judgeRow(visit: Visit, row: Row, { judgement, ...facts }: z.infer<typeof RowForm>) {
  const { em, actor, library, locale, now } = visit
  const known = JUDGEMENTS.find((one) => one === judgement)
  const act = async (): Promise<Outcome<{ version: number }>> => {
    if (known) return recordJudgement(em, actor, { ...row, ...facts, judgement: known, library, locale, now })
    // Without a judgement the record is kept all the same: it was seen against this version, and nobody types it twice.
    const kept = await keepRowRecord(em, actor, { ...row, version: facts.version, record: facts.record, library, now })
    return kept.ok ? refused({ code: 'field-missing', field: 'judgement' }) : kept
  }
  return orConflict(act, () => standingRow(em.fork(), row))
}

/** Keep the record of the row without judging it; the same answer when somebody else wrote first. */
export function keepRow(visit: Visit, row: Row, { version, record }: { version: number; record: string }) {
  const { em, actor, library, now } = visit
  const act = () => keepRowRecord(em, actor, { ...row, version, record, library, now })
  return orConflict(act, () => standingRow(em.fork(), row))
}
