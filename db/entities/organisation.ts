import { defineEntity, type InferEntity, p } from '@mikro-orm/core'
import { identity } from '../identity'

/** The company: its names as they stand on paper. One row. */
export const Organisation = defineEntity({
  name: 'Organisation',
  tableName: 'organisations',
  properties: {
    ...identity,
    name: p.text(),
    nameEn: p.text(),
  },
})
export type IOrganisation = InferEntity<typeof Organisation>

/** Machinery. The last number given in a series and year: 'NC-2026' → 7. */
export const NumberSeries = defineEntity({
  name: 'NumberSeries',
  tableName: 'number_series',
  properties: {
    key: p.text().primary(),
    last: p.integer(),
  },
})
export type INumberSeries = InferEntity<typeof NumberSeries>
