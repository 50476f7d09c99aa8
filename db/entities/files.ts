import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { machineryIdentity } from '../identity'

/** Machinery. The bytes of a file, once for equal bytes: they lie in the file store under their SHA-256. */
export const StoredFile = defineEntity({
  name: 'StoredFile',
  tableName: 'stored_files',
  properties: {
    ...machineryIdentity,
    sha256: p.text().unique(),
    size: p.bigint('number'),
  },
})
export type IStoredFile = InferEntity<typeof StoredFile>
