import type { EventSubscriber, FlushEventArgs } from '@mikro-orm/core'
import { ChangeSetType } from '@mikro-orm/core'
import type { ITrailEntry } from '../entities/trail'
import { RECORDS } from '../machinery'

const records = new Set<string>(RECORDS)

/**
 * Refuses a flush that changes a record no trail entry of the same flush names.
 * It blames us, not the reader: a use case forgot leaveTrail().
 */
export class NoSilentChange implements EventSubscriber {
  async onFlush({ uow }: FlushEventArgs): Promise<void> {
    const changes = uow.getChangeSets()
    const told = new Set<string>()
    for (const change of changes) {
      if (change.name !== 'TrailEntry' || change.type !== ChangeSetType.CREATE) continue
      const entry = change.entity as ITrailEntry
      told.add(entry.subjectId)
      for (const id of entry.touches ?? []) told.add(id)
    }
    for (const change of changes) {
      if (change.name === 'TrailEntry' && change.type !== ChangeSetType.CREATE)
        throw new Error('The trail is append-only: an entry was to be changed.')
      if (!records.has(change.name)) continue
      const id = (change.entity as { id: string }).id
      if (!told.has(id))
        throw new Error(
          `${change.name} ${id} was to be saved (${change.type}) without a trail entry: call leaveTrail() in the same flush.`,
        )
    }
  }
}
