import { notFound, type Visit } from '~/http/visit-for.server'
import { auditReach } from '~/queries/audits/audit-reach.server'

export type TeamRow = Awaited<ReturnType<typeof rowOfTeam>>

/** Which row the address names. A row of an audit that this auditor is not on is not there for them. */
export async function rowOfTeam({ em, actor, param }: Visit) {
  const position = param('position')
  const row = { audit: param('number'), position: Number(position) }
  const reach = /^[1-9]\d{0,4}$/.test(position) ? await auditReach(em, actor, row.audit) : null
  if (!reach?.onTeam) throw notFound()
  return { ...row, auditId: reach.id }
}
