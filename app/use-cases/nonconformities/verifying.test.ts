import { NotFoundError, OptimisticLockError } from '@mikro-orm/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { NonconformityAction, NonconformityFile, NonconformityRound } from '~db/entities/nonconformities'
import { Paper } from '~db/entities/reports'
import { must } from '../../../tests/factories/audits'
import {
  type AnswerWorld,
  analyse,
  anIssuedNonconformity,
  aStoredFile,
  bring,
  CAUSE,
  close,
  decide,
  judgeEffect,
  later,
  report,
  stored,
  which,
} from '../../../tests/factories/nonconformities'
import { aDepartmentHead, anAuditor, asActor } from '../../../tests/factories/people'
import { NOW, TODAY } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { told } from '../../../tests/support/told'
import { closeNonconformity } from './close.server'
import { reportAction } from './report-action.server'
import { verifyNonconformity } from './verify.server'

const database = testDatabase()
const { fresh } = database

let world: AnswerWorld
beforeEach(async () => {
  world = await anIssuedNonconformity(fresh)
})
const now = () => stored(fresh, world)
const refusal = (code: string) => ({ ok: false, refusal: { code } })

describe('reporting an action', () => {
  beforeEach(async () => {
    await bring(fresh, world, 'cause-analysed')
    must(await decide(fresh, world, [world.worker, world.other]))
  })
  const said = { doneOn: TODAY, note: '已做，记录QR-MS-01。', files: [] as ReturnType<typeof aStoredFile>[], now: NOW }

  it('is its owner’s, the head’s or the quality manager’s', async () => {
    await expect(report(fresh, world, 2, world.worker)).rejects.toBeInstanceOf(NotFoundError)
    const foreign = await aDepartmentHead(fresh(), { department: 'finance' })
    await expect(report(fresh, world, 1, foreign)).rejects.toBeInstanceOf(NotFoundError)
    await expect(report(fresh, world, 1, world.lead)).rejects.toBeInstanceOf(NotFoundError)
    must(await report(fresh, world, 2, world.other))
    must(await report(fresh, world, 1, world.head))
  })

  it('waits for the others until the last one, which needs a file among all of them', async () => {
    const first = { number: world.number, position: 1, version: 1, ...said }
    must(await reportAction(fresh(), asActor(world.worker), first))
    expect(await now()).toMatchObject({ status: 'action-planned' })
    const last = { ...first, position: 2 }
    expect(await reportAction(fresh(), asActor(world.other), last)).toMatchObject(refusal('implementation-without-file'))
    must(await reportAction(fresh(), asActor(world.other), { ...last, files: [aStoredFile('提醒.png')] }))
    // It may not be verified before it has worked for 30 days, so it is due no earlier than its own day.
    expect(await now()).toMatchObject({ status: 'implemented', dueOn: '2027-01-22', statusSince: NOW })
    expect(await fresh().find(NonconformityRound, {})).toMatchObject([{ implementedOn: TODAY }])
    const [file] = await fresh().find(NonconformityFile, {}, { populate: ['action'] })
    expect([file?.part, file?.action?.position]).toEqual(['action', 2])
    expect(await told(fresh(), 'nonconformity.implemented')).toEqual([{ number: world.number, round: 1, on: TODAY }])
  })

  it('by two owners at once still knows which is the last', async () => {
    const both = await Promise.all([report(fresh, world, 1, world.worker), report(fresh, world, 2, world.other)])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(await now()).toMatchObject({ status: 'implemented' })
  })

  it('says when and what, once, on a day that has come', async () => {
    const first = { number: world.number, position: 1, version: 1, ...said }
    const worker = asActor(world.worker)
    expect(await reportAction(fresh(), worker, { ...first, note: ' ' })).toMatchObject(refusal('action-note-missing'))
    expect(await reportAction(fresh(), worker, { ...first, doneOn: '2026-11-24' })).toMatchObject(
      refusal('action-done-in-future'),
    )
    must(await reportAction(fresh(), worker, first))
    expect(await report(fresh, world, 1)).toMatchObject(refusal('action-done-already'))
    await expect(reportAction(fresh(), worker, first)).rejects.toBeInstanceOf(OptimisticLockError)
    await expect(reportAction(fresh(), worker, { ...first, position: 9 })).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('verifying', () => {
  beforeEach(() => bring(fresh, world, 'implemented'))

  it('as effective waits 30 days; then it may be closed', async () => {
    const seen = { ...(await which(fresh, world)), method: '抽10份', result: '有效', effective: true }
    expect(await verifyNonconformity(fresh(), asActor(world.lead), seen)).toMatchObject({
      refusal: { code: 'verification-too-early', params: { day: '2026-12-23' } },
    })
    must(await judgeEffect(fresh, world))
    expect(await now()).toMatchObject({ status: 'verified', dueOn: '2027-01-22' })
    expect(await fresh().find(NonconformityRound, {})).toMatchObject([{ effective: true, result: '全部有效' }])
  })

  it('as not effective begins a new round with the old cause and new days', async () => {
    const failed = { ...(await which(fresh, world, later(3))), method: '抽10份', result: '2份过期', effective: false }
    must(await verifyNonconformity(fresh(), asActor(world.lead), failed))
    expect(await now()).toMatchObject({
      ...{ status: 'cause-analysed', round: 2, dueOn: '2026-12-06', acknowledgeDue: '2026-11-25', correctDue: '2026-11-26' },
      ...{ planDue: '2026-12-06', implementDue: '2026-12-26', verifyDue: '2027-01-25' },
    })
    const rounds = await fresh().find(NonconformityRound, {}, { orderBy: { number: 'asc' } })
    expect(rounds).toMatchObject([
      { number: 1, effective: false, result: '2份过期' },
      { number: 2, ...CAUSE, analysedBy: null, analysedAt: null, effective: null },
    ])
    expect(await told(fresh(), 'nonconformity.refused')).toMatchObject([{ round: 1, result: '2份过期' }])
    must(await analyse(fresh, world))
    must(await decide(fresh, world))
    must(await report(fresh, world))
    expect(await fresh().count(NonconformityAction, {})).toBe(2)
    must(await judgeEffect(fresh, world))
    must(await close(fresh, world))
  })

  it('is not done by who owns an action, belongs to the department or wrote the answer, in whichever round', async () => {
    world.manager.department = 'quality'
    expect(await judgeEffect(fresh, world, true, world.manager)).toMatchObject(refusal('verifier-of-department'))
    must(await judgeEffect(fresh, world, false))
    must(await analyse(fresh, world, { ...world.manager, department: 'management' } as never))
    must(await decide(fresh, world, [world.lead]))
    must(await report(fresh, world, 1, world.head))
    expect(await judgeEffect(fresh, world, true, world.lead)).toMatchObject(refusal('verifier-owns-action'))
    world.manager.department = 'management'
    expect(await judgeEffect(fresh, world, true, world.manager)).toMatchObject(refusal('verifier-answered'))
    must(await judgeEffect(fresh, world, true, world.other))
  })

  it('is nobody’s who was not on the team of the audit, except the quality manager’s', async () => {
    const elsewhere = await anAuditor(fresh())
    for (const stranger of [elsewhere, world.head, world.worker])
      await expect(judgeEffect(fresh, world, true, stranger)).rejects.toBeInstanceOf(NotFoundError)
    must(await judgeEffect(fresh, world, true, world.manager))
  })

  it('says how and what was found, and collides with another', async () => {
    const seen = { ...(await which(fresh, world, later(30))), method: '抽10份', result: '有效', effective: true }
    const lead = asActor(world.lead)
    expect(await verifyNonconformity(fresh(), lead, { ...seen, method: '' })).toMatchObject({ refusal: { field: 'method' } })
    expect(await verifyNonconformity(fresh(), lead, { ...seen, result: '' })).toMatchObject({ refusal: { field: 'result' } })
    must(await verifyNonconformity(fresh(), lead, seen))
    await expect(verifyNonconformity(fresh(), asActor(world.other), seen)).rejects.toBeInstanceOf(OptimisticLockError)
  })
})

describe('closing', () => {
  it('is the quality manager’s, with the papers as they were issued', async () => {
    await bring(fresh, world, 'verified')
    await expect(close(fresh, world, world.head)).rejects.toBeInstanceOf(NotFoundError)
    await expect(close(fresh, world, world.lead)).rejects.toBeInstanceOf(NotFoundError)
    const paper = { locale: 'zh-CN' as const, ...aStoredFile('NC-2026-01.docx') }
    const seen = await which(fresh, world, later(31))
    must(await closeNonconformity(fresh(), asActor(world.manager), { ...seen, papers: [paper] }))
    expect(await now()).toMatchObject({ status: 'closed', closedAt: later(31), dueOn: null })
    const papers = await fresh().find(Paper, {}, { populate: ['file'] })
    expect(papers.map(({ kind, name, file }) => [kind, name, file.sha256])).toEqual([
      ['nonconformity-report', 'NC-2026-01.docx', paper.sha256],
    ])
    expect(await told(fresh(), 'nonconformity.closed')).toEqual([
      { number: world.number, papers: [{ locale: 'zh-CN', sha256: paper.sha256 }] },
    ])
  })

  it('is not the finder’s who verified it too, and comes after the verification', async () => {
    // Both auditor and quality manager: may do each step, and not all of them.
    world.lead.roles = ['auditor', 'quality-manager']
    await bring(fresh, world, 'implemented')
    expect(await close(fresh, world)).toMatchObject(refusal('nonconformity-cannot-move'))
    must(await judgeEffect(fresh, world))
    expect(await close(fresh, world, world.lead)).toMatchObject({
      refusal: { code: 'finder-closes-alone', params: { name: '沈嘉禾' } },
    })
    must(await close(fresh, world))
  })

  it('ends everything: nothing of a closed one moves', async () => {
    await bring(fresh, world, 'closed')
    for (const act of [analyse, decide, report, judgeEffect, close])
      expect(await act(fresh, world)).toMatchObject(refusal('nonconformity-cannot-move'))
  })
})
