import { beforeAll, describe, expect, it } from 'vitest'
import { checklistFor } from '~/content/checklist-for'
import type { Library } from '~/content/library'
import { loadLibrary } from '~/content/load-library.server'
import { inRoot } from '../setup/places.mjs'
import { AUDIT_2026_01, RECORDS_2026_01 } from './audit-2026-01'
import { AUDIT_2026_02 } from './audit-2026-02'
import { AUDIT_2026_04 } from './audit-2026-04'
import { AUDIT_2026_05 } from './audit-2026-05'
import { CRITERIA, type DemoAudit, type DemoRecord } from './audits'
import { ANSWERS } from './texts/answers'
import { EVIDENCE } from './texts/evidence-lists'
import { NONCONFORMITIES as OF_MAY } from './texts/nonconformities-2026-01'
import { NONCONFORMITIES as OF_OCTOBER } from './texts/nonconformities-2026-04'
import { NONCONFORMITIES as OF_NOVEMBER } from './texts/nonconformities-2026-05'
import { ADMIN, PEOPLE } from './texts/people-list'
import { RECORDS_2026_02 } from './texts/records-2026-02'
import { RECORDS_2026_04 } from './texts/records-2026-04'
import { RECORDS_2026_05 } from './texts/records-2026-05'
import { REPORTS } from './texts/reports'
import { moment } from './world'

let library: Library
beforeAll(async () => {
  library = (await loadLibrary({ shipped: inRoot('content'), own: null, cacheFile: null })).library
})

const RECORDS = [...RECORDS_2026_01, ...RECORDS_2026_02, ...RECORDS_2026_04, ...RECORDS_2026_05]
const NONCONFORMITIES = [...OF_MAY, ...OF_OCTOBER, ...OF_NOVEMBER]

const asked = ({ departments, criteria = CRITERIA }: DemoAudit) =>
  checklistFor(library, { departments, criteria }).map((row) => row.check)
const checksOf = (records: readonly DemoRecord[]) => [...new Set(records.map((record) => record.check))]

describe('the records of the demo', () => {
  it('answer every question of the finished audits, and no other', () => {
    expect(checksOf(RECORDS_2026_01).sort()).toEqual(asked(AUDIT_2026_01).sort())
    expect(checksOf(RECORDS_2026_04).sort()).toEqual(asked(AUDIT_2026_04).sort())
    expect(checksOf(RECORDS_2026_05).sort()).toEqual(asked(AUDIT_2026_05).sort())
  })

  it('answer questions that the audit under way asks', () => {
    expect(asked(AUDIT_2026_02)).toEqual(expect.arrayContaining(checksOf(RECORDS_2026_02)))
  })

  it('say enough, and not too much', () => {
    const judged = RECORDS.filter(({ judgement }) => judgement)
    expect(judged.map(({ record }) => [...record].length).filter((length) => length < 60 || length > 160)).toEqual([])
  })

  it('name posts and numbers, never a person', () => {
    const texts = [
      ...RECORDS.map(({ record }) => record),
      ...NONCONFORMITIES.map(({ fact }) => fact),
      JSON.stringify([ANSWERS, REPORTS]),
    ]
    for (const { name } of [ADMIN, ...PEOPLE]) expect(texts.filter((text) => text.includes(name))).toEqual([])
  })

  it('leave the space between Chinese and Latin to the typesetter', () => {
    const texts = JSON.stringify([RECORDS, NONCONFORMITIES, ANSWERS, REPORTS, EVIDENCE])
    expect(texts.match(/[一-鿿，。；：、“”（）] .|. [一-鿿，。；：、“”（）]/g)).toBeNull()
  })
})

describe('the answers of the demo', () => {
  it('come one after the other, after the nonconformity was written, and until today', () => {
    for (const { number, steps } of ANSWERS) {
      const written = NONCONFORMITIES.find((nonconformity) => nonconformity.number === number)?.at ?? 'never'
      const moments = [written, ...steps.map(({ at }) => at)].map((at) => moment(at).getTime())
      expect(moments, number).toEqual([...moments].sort((a, b) => a - b))
      expect(moments.at(-1), number).toBeLessThan(moment('2026-11-23 12:00').getTime())
    }
  })

  it('are given by people of the demo, and every action has its owner there', () => {
    const known = new Set(PEOPLE.map(({ key }) => key))
    const named = ANSWERS.flatMap(({ steps }) =>
      steps.flatMap((step) => [step.by, ...(step.act === 'plan' ? step.actions.map(({ owner }) => owner) : [])]),
    )
    expect(named.filter((key) => !known.has(key))).toEqual([])
  })

  it('say that an action is done through whom it was given to', () => {
    for (const { number, steps } of ANSWERS) {
      let owners: string[] = []
      for (const step of steps) {
        if (step.act === 'plan') owners = step.actions.map(({ owner }) => owner)
        if (step.act === 'done') expect(step.by, `${number} ${step.at}`).toBe(owners[step.position - 1])
      }
    }
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
