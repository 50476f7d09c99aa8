import type { EntityManager } from '@mikro-orm/core'
import type { EvidenceDoc } from '~/content/library'
import { type Day, parseDay } from '~/domain/shared/calendar'
import { type Outcome, refused } from '~/domain/shared/outcome'
import type { IEvidenceSubmission } from '~db/entities/evidence'
import type { TrailActor } from '~db/trail'
import { type HandedInFile, handInEvidence } from './hand-in-evidence.server'

/** A form with files, as it came: the files lie in the store, the fields are still what somebody typed. */
interface ReceivedForm {
  fields: Record<string, string>
  files: HandedInFile[]
}

/** Hand in what a form brought, with or without script. */
export async function receiveEvidence(
  em: EntityManager,
  actor: TrailActor & { id: string },
  { item, form, today, now }: { item: EvidenceDoc; form: ReceivedForm; today: Day; now: Date },
): Promise<Outcome<IEvidenceSubmission>> {
  const { issuedOn = '', note = '' } = form.fields
  const day = parseDay(issuedOn)
  if (day === null) return refused({ code: issuedOn === '' ? 'field-missing' : 'field-wrong', field: 'issuedOn' })
  return handInEvidence(em, actor, { item, files: form.files, issuedOn: day, note, today, now })
}
