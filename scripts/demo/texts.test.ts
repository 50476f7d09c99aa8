import { beforeAll, describe, expect, it } from 'vitest'
import { checklistFor } from '~/content/checklist-for'
import type { Library } from '~/content/library'
import { loadLibrary } from '~/content/load-library.server'
import { inRoot } from '../setup/places.mjs'
import { AUDIT_2026_01, RECORDS_2026_01 } from './audit-2026-01'
import { AUDIT_2026_02 } from './audit-2026-02'
import { CRITERIA, type DemoRecord } from './audits'
import { EVIDENCE } from './texts/evidence-lists'
import { NONCONFORMITIES } from './texts/nonconformities-2026-01'
import { ADMIN, PEOPLE } from './texts/people-list'
import { RECORDS_2026_02 } from './texts/records-2026-02'

let library: Library
beforeAll(async () => {
  library = (await loadLibrary({ shipped: inRoot('content'), own: null, cacheFile: null })).library
})

const asked = ({ departments }: { departments: string[] }) =>
  checklistFor(library, { departments, criteria: CRITERIA }).map((row) => row.check)
const checksOf = (records: readonly DemoRecord[]) => [...new Set(records.map((record) => record.check))]

describe('the records of the demo', () => {
  it('answer every question of the finished audit, and no other', () => {
    expect(checksOf(RECORDS_2026_01).sort()).toEqual(asked(AUDIT_2026_01).sort())
  })

  it('answer questions that the audit under way asks', () => {
    expect(asked(AUDIT_2026_02)).toEqual(expect.arrayContaining(checksOf(RECORDS_2026_02)))
  })

  it('say enough, and not too much', () => {
    const judged = [...RECORDS_2026_01, ...RECORDS_2026_02].filter(({ judgement }) => judgement)
    expect(judged.map(({ record }) => [...record].length).filter((length) => length < 60 || length > 160)).toEqual([])
  })

  it('name posts and numbers, never a person', () => {
    const texts = [...RECORDS_2026_01, ...RECORDS_2026_02]
      .map(({ record }) => record)
      .concat(NONCONFORMITIES.map(({ fact }) => fact))
    for (const { name } of [ADMIN, ...PEOPLE]) expect(texts.filter((text) => text.includes(name))).toEqual([])
  })

  it('leave the space between Chinese and Latin to the typesetter', () => {
    const texts = JSON.stringify([RECORDS_2026_01, RECORDS_2026_02, NONCONFORMITIES, EVIDENCE])
    expect(texts.match(/[一-鿿，。；：、“”（）] .|. [一-鿿，。；：、“”（）]/g)).toBeNull()
  })
})

describe('the evidence of the demo', () => {
  it('tells the story of every item of every list, and of no other', () => {
    const told = Object.entries(EVIDENCE).flatMap(([department, list]) => list.map(({ id }) => `${department}/${id}`))
    expect(told.sort()).toEqual([...library.evidence.keys()].sort())
  })

  it('is handed in by people of its department', () => {
    const departmentOf = new Map(PEOPLE.map(({ key, department }) => [key, department]))
    const strangers = Object.entries(EVIDENCE).flatMap(([department, list]) =>
      list.filter(({ owner }) => owner !== null && departmentOf.get(owner) !== department).map(({ id }) => id),
    )
    expect(strangers).toEqual([])
  })
})
