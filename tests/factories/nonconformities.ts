import type { EntityManager } from '@mikro-orm/core'
import type { Grade } from '~/domain/nonconformities/draft'
import type { NcStatus } from '~/domain/nonconformities/status'
import { finishAudit } from '~/use-cases/audits/finish-audit.server'
import { acknowledgeNonconformity } from '~/use-cases/nonconformities/acknowledge.server'
import { closeNonconformity } from '~/use-cases/nonconformities/close.server'
import { correctNonconformity } from '~/use-cases/nonconformities/correct.server'
import { findCause } from '~/use-cases/nonconformities/find-cause.server'
import { planActions } from '~/use-cases/nonconformities/plan-actions.server'
import { reportAction } from '~/use-cases/nonconformities/report-action.server'
import { verifyNonconformity } from '~/use-cases/nonconformities/verify.server'
import { writeNonconformityDraft } from '~/use-cases/nonconformities/write-draft.server'
import { Audit, ChecklistItem } from '~db/entities/audits'
import { type INonconformity, Nonconformity, NonconformityAction, NonconformityRound } from '~db/entities/nonconformities'
import type { IPerson } from '~db/entities/people'
import { type AuditWorld, anAudit, anAuditWorld, judge, must } from './audits'
import { aDepartmentHead, aPerson, asActor } from './people'
import { NOW, TODAY } from './time'

export interface AnswerWorld extends AuditWorld {
  /** Of the department concerned. */
  head: IPerson
  /** Of the same department, with an action to do. */
  worker: IPerson
  /** What it is called: NC-2026-01. */
  number: string
}

type Fresh = () => EntityManager

/** The instant `days` after today. */
export const later = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000)

export const CAUSE = { whys: ['证书过期没人发现。', '台账只按季度核对。'], rootCause: '台账没有到期提醒。' }
export const PLAN = { spread: '计量室', documents: 'QP-09第5条', effectiveness: '30天内抽10份证书，全部有效。' }

/** Bytes nobody has to read: what a test's file is known by. */
export const aStoredFile = (name: string, size = 12) => ({ name, size, sha256: name.padEnd(64, '0').slice(0, 64) })

/** A nonconformity of the quality department, issued when its audit was finished today; say only what the test is about. */
export async function anIssuedNonconformity(
  fresh: Fresh,
  { grade = 'minor', lead }: { grade?: Grade; lead?: IPerson } = {},
): Promise<AnswerWorld> {
  const base = await anAuditWorld(fresh())
  const world = { ...base, lead: lead ?? base.lead }
  const head = await aDepartmentHead(fresh(), { name: '韩伟东' })
  const worker = await aPerson(fresh(), { name: '罗春燕' })
  const { id, number: audit } = await anAudit(fresh, world)
  const { library } = world
  const rows = await fresh().find(ChecklistItem, { audit: id }, { fields: ['position'] })
  for (const { position } of rows) {
    const judgement = position === 1 ? grade : 'conforms'
    must(await judge(fresh(), world.lead, { library, audit, position, judgement, record: `第${position}项：证书过期。` }))
  }
  const { number, version, requirement, fact } = await fresh().findOneOrFail(Nonconformity, { audit: id })
  const words = { requirement, fact, evidence: '证书QM-0417', department: 'quality', nature: 'implementation' as const }
  must(await writeNonconformityDraft(fresh(), asActor(world.lead), { number, version, ...words, library, now: NOW }))
  const sheet = await fresh().findOneOrFail(Audit, { id })
  must(await finishAudit(fresh(), world.lead, { auditId: id, version: sheet.version, now: NOW }))
  return { ...world, head, worker, number }
}

/** The nonconformity as it is stored. */
export function stored(fresh: Fresh, { number }: { number: string }): Promise<INonconformity> {
  return fresh().findOneOrFail(Nonconformity, { number }) as Promise<INonconformity>
}

/** Which nonconformity, at the version it has now. */
export async function which(fresh: Fresh, world: { number: string }, now = NOW) {
  const { number, version } = await stored(fresh, world)
  return { number, version, now }
}

export const acknowledge = async (fresh: Fresh, world: AnswerWorld, by: IPerson = world.head) =>
  acknowledgeNonconformity(fresh(), asActor(by), await which(fresh, world))

export const correct = async (fresh: Fresh, world: AnswerWorld, by: IPerson = world.head) =>
  correctNonconformity(fresh(), asActor(by), { ...(await which(fresh, world)), correction: '旧证书当日收回。', files: [] })

export const analyse = async (fresh: Fresh, world: AnswerWorld, by: IPerson = world.head) => {
  const round = await fresh().findOne(
    NonconformityRound,
    { nonconformity: { number: world.number } },
    { orderBy: { number: 'desc' } },
  )
  return findCause(fresh(), asActor(by), { ...(await which(fresh, world)), ...CAUSE, roundVersion: round?.version ?? null })
}

/** One action for each of `owners`, due today. */
export const decide = async (fresh: Fresh, world: AnswerWorld, owners: readonly IPerson[] = [world.worker]) => {
  const actions = owners.map(({ id, name }) => ({ what: `${name}给台账加到期提醒`, ownerId: id, dueOn: TODAY }))
  return planActions(fresh(), asActor(world.head), { ...(await which(fresh, world)), ...PLAN, actions })
}

/** Report an action of the present round done today, with a file. */
export const report = async (fresh: Fresh, world: AnswerWorld, position = 1, by: IPerson = world.worker) => {
  const { round } = await stored(fresh, world)
  const place = { position, round: { number: round, nonconformity: { number: world.number } } }
  const { version } = await fresh().findOneOrFail(NonconformityAction, place)
  const said = { doneOn: TODAY, note: '台账已加提醒，见QR-MS-01。', files: [aStoredFile(`提醒${round}-${position}.png`)] }
  return reportAction(fresh(), asActor(by), { number: world.number, position, version, ...said, now: NOW })
}

/** Verify when the waiting time is over. */
export const judgeEffect = async (fresh: Fresh, world: AnswerWorld, effective = true, by: IPerson = world.lead) => {
  const said = { method: '抽10份证书', result: effective ? '全部有效' : '2份过期', effective }
  return verifyNonconformity(fresh(), asActor(by), { ...(await which(fresh, world, later(30))), ...said })
}

export const close = async (fresh: Fresh, world: AnswerWorld, by: IPerson = world.manager) =>
  closeNonconformity(fresh(), asActor(by), { ...(await which(fresh, world, later(31))), papers: [] })

const WAY = [
  ['acknowledged', acknowledge],
  ['correction-done', correct],
  ['cause-analysed', analyse],
  ['action-planned', decide],
  ['implemented', report],
  ['verified', judgeEffect],
  ['closed', close],
] as const satisfies [NcStatus, (fresh: Fresh, world: AnswerWorld) => Promise<unknown>][]

type Reached = (typeof WAY)[number][0]

/** Bring an issued nonconformity to a state, each step by its use case. */
export async function bring(fresh: Fresh, world: AnswerWorld, to: Reached): Promise<INonconformity> {
  const from = WAY.findIndex(([status]) => status === to)
  const now = (await stored(fresh, world)).status
  const begun = WAY.findIndex(([status]) => status === now) + 1
  for (const [, step] of WAY.slice(begun, from + 1)) must(await step(fresh, world))
  return stored(fresh, world)
}

/** The same from the start: a world with a nonconformity in this state. */
export async function aNonconformity(fresh: Fresh, to: Reached | 'issued', traits: { grade?: Grade } = {}): Promise<AnswerWorld> {
  const world = await anIssuedNonconformity(fresh, traits)
  if (to !== 'issued') await bring(fresh, world, to)
  return world
}
