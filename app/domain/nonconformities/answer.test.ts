import { describe, expect, it } from 'vitest'
import { ACTIONS_MOST, analyseCause, planActions, reportAction, WHYS_MOST, writeCorrection } from './answer'
import { PART_LIMIT } from './draft'

const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } })
const LONG = '长'.repeat(PART_LIMIT + 1)

describe('a correction', () => {
  it('says what was done at once', () => {
    expect(writeCorrection(' 停用并隔离38批 ')).toEqual({ ok: true, value: '停用并隔离38批' })
    expect(writeCorrection('  ')).toEqual(refusal('correction-missing', { field: 'correction' }))
    expect(writeCorrection(LONG)).toMatchObject(refusal('text-too-long', { field: 'correction' }))
  })
})

describe('the cause', () => {
  it('is a chain of whys with the root cause at its end; steps left empty fall out', () => {
    expect(analyseCause({ whys: [' 旧表还在用 ', '', '没有收回\n也没人查'], rootCause: ' 发放不按使用点 ' })).toEqual({
      ok: true,
      value: { whys: ['旧表还在用', '没有收回 也没人查'], rootCause: '发放不按使用点' },
    })
  })

  it('is refused without a why, with too many, without a root cause, or with an endless one', () => {
    expect(analyseCause({ whys: [''], rootCause: '原因' })).toEqual(refusal('why-missing', { field: 'why-1' }))
    expect(analyseCause({ whys: Array(WHYS_MOST + 1).fill('为什么'), rootCause: '原因' })).toMatchObject(refusal('whys-too-many'))
    expect(analyseCause({ whys: ['为什么'], rootCause: ' ' })).toEqual(refusal('root-cause-missing', { field: 'rootCause' }))
    expect(analyseCause({ whys: ['为什么', LONG], rootCause: '原因' })).toMatchObject(
      refusal('text-too-long', { field: 'why-2' }),
    )
  })
})

describe('a plan of actions', () => {
  const action = { what: '收回旧表', ownerId: 'luo', dueOn: '2026-11-30' }
  const plan = { actions: [action], spread: '', documents: ' QP-01 ', effectiveness: '抽10份' }
  const empty = { what: ' ', ownerId: '', dueOn: '' }

  it('has actions with owner and day, and says what will count as effective; empty lines fall out', () => {
    expect(planActions({ ...plan, actions: [empty, action] }, '2026-11-10')).toEqual({
      ok: true,
      value: { actions: [action], spread: null, documents: 'QP-01', effectiveness: '抽10份' },
    })
  })

  it.each([
    ['without an action', { actions: [empty] }, 'action-missing', 'what-1'],
    ['with too many', { actions: Array(ACTIONS_MOST + 1).fill(action) }, 'actions-too-many', 'what-1'],
    ['with an action that says nothing', { actions: [action, { ...action, what: '' }] }, 'action-without-words', 'what-2'],
    ['with an action nobody owns', { actions: [{ ...action, ownerId: '' }] }, 'action-without-owner', 'owner-1'],
    ['with an action without a day', { actions: [{ ...action, dueOn: '' }] }, 'action-without-day', 'due-1'],
    [
      'with an action due before its nonconformity',
      { actions: [{ ...action, dueOn: '2026-11-09' }] },
      'action-before-nonconformity',
      'due-1',
    ],
    ['without what counts as effective', { effectiveness: ' ' }, 'effectiveness-missing', 'effectiveness'],
    ['with an endless text', { spread: LONG }, 'text-too-long', 'spread'],
  ])('is refused %s', (_, change, code, field) => {
    expect(planActions({ ...plan, ...change }, '2026-11-10')).toMatchObject(refusal(code, { field }))
  })

  it('may be due on the day of issue', () => {
    expect(planActions({ ...plan, actions: [{ ...action, dueOn: '2026-11-10' }] }, '2026-11-10')).toMatchObject({ ok: true })
  })
})

describe('an action', () => {
  const open = { position: 2, doneOn: null }
  const report = { doneOn: '2026-11-20', note: ' 收回7份，签收单QS-11 ' }
  const when = { issuedOn: '2026-11-10', today: '2026-11-23', last: false, files: 0 }

  it('is reported done with what was done and when', () => {
    expect(reportAction(open, report, when)).toEqual({ ok: true, value: { doneOn: '2026-11-20', note: '收回7份，签收单QS-11' } })
    expect(reportAction(open, report, { ...when, last: true, files: 1 })).toMatchObject({ ok: true })
  })

  it.each([
    ['a second time', { ...open, doneOn: '2026-11-19' }, report, when, 'action-done-already'],
    ['for a day that has not come', open, { ...report, doneOn: '2026-11-24' }, when, 'action-done-in-future'],
    ['for a day before the nonconformity', open, { ...report, doneOn: '2026-11-09' }, when, 'action-before-nonconformity'],
    ['without a word', open, { ...report, note: ' ' }, when, 'action-note-missing'],
    ['as the last one without any file', open, report, { ...when, last: true }, 'implementation-without-file'],
    ['with an endless note', open, { ...report, note: LONG }, when, 'text-too-long'],
  ])('is not reported done %s', (_, action, said, circumstances, code) => {
    expect(reportAction(action, said, circumstances)).toMatchObject(refusal(code))
  })
})
