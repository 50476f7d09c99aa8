import type { DeadlineDays } from '~/domain/nonconformities/deadlines'
import { acknowledgeNonconformity } from '~/use-cases/nonconformities/acknowledge.server'
import { closeNonconformity } from '~/use-cases/nonconformities/close.server'
import { correctNonconformity } from '~/use-cases/nonconformities/correct.server'
import { findCause } from '~/use-cases/nonconformities/find-cause.server'
import { planActions } from '~/use-cases/nonconformities/plan-actions.server'
import { reportAction } from '~/use-cases/nonconformities/report-action.server'
import { setDeadlines } from '~/use-cases/nonconformities/set-deadlines.server'
import { verifyNonconformity } from '~/use-cases/nonconformities/verify.server'
import {
  DeadlineRule,
  type INonconformity,
  type INonconformityAction,
  Nonconformity,
  NonconformityAction,
  NonconformityRound,
} from '~db/entities/nonconformities'
import { plantDay } from '~db/plant-time'
import { storeFiles } from './files'
import type { AnswerStep } from './nonconformity-story'
import { nonconformityPapers } from './papers'
import { ANSWERS } from './texts/answers'
import { type Act, moment, must, person, type World } from './world'

/** Nobody in the demo waits a month before looking whether an action works (product.md, "The demo company"). */
const MAJOR: DeadlineDays = { acknowledge: 1, correct: 1, plan: 5, implement: 15, verify: 45, wait: 0 }
const MINOR: DeadlineDays = { acknowledge: 2, correct: 3, plan: 10, implement: 30, verify: 60, wait: 0 }
/** What is issued on a Friday is acknowledged on Monday. */
const MINOR_SINCE_AUTUMN: DeadlineDays = { ...MINOR, acknowledge: 3 }

/** The deadlines of the plant, and what was done about each nonconformity until today. */
export function nonconformityActs(): Act[] {
  const answers = ANSWERS.flatMap(({ number, steps }) =>
    steps.map((step): Act => ({ at: moment(step.at), run: (world) => take(world, number, step) })),
  )
  return [deadlines('2026-01-06 10:10', MINOR), deadlines('2026-10-09 09:30', MINOR_SINCE_AUTUMN), ...answers]
}

function deadlines(at: string, minor: DeadlineDays): Act {
  const now = moment(at)
  return {
    at: now,
    async run(world) {
      const rules = await world.em().find(DeadlineRule, {}, { fields: ['grade', 'version'] })
      const version = (grade: string) => rules.find((rule) => rule.grade === grade)?.version ?? 0
      const set = {
        major: { ...MAJOR, version: version('major') },
        minor: { ...minor, version: version('minor') },
      }
      must(await setDeadlines(world.em(), person(world, 'quality-manager'), { rules: set, now }), 'set the deadlines')
    },
  }
}

async function take(world: World, number: string, step: AnswerStep): Promise<void> {
  const now = moment(step.at)
  const nonconformity = (await world.em().findOneOrFail(Nonconformity, { number })) as INonconformity
  const which = { number, version: nonconformity.version, now }
  must(await perform(world, nonconformity, step, which), `${step.act} ${number} on ${step.at}`)
}

async function perform(
  world: World,
  nonconformity: INonconformity,
  step: AnswerStep,
  which: { number: string; version: number; now: Date },
) {
  const actor = person(world, step.by)
  const em = world.em()
  switch (step.act) {
    case 'acknowledge':
      return acknowledgeNonconformity(em, actor, which)
    case 'correct':
      return correctNonconformity(em, actor, {
        ...which,
        correction: step.correction,
        files: await filesOf(world, which, step.files),
      })
    case 'find-cause': {
      const round = await roundOf(world, nonconformity)
      return findCause(em, actor, { ...which, whys: step.whys, rootCause: step.rootCause, roundVersion: round?.version ?? null })
    }
    case 'plan': {
      const { spread, documents, effectiveness } = step
      const actions = step.actions.map(({ what, owner, due }) => ({ what, ownerId: person(world, owner).id, dueOn: due }))
      return planActions(em, actor, { ...which, actions, spread, documents, effectiveness })
    }
    case 'done': {
      const { version } = await actionOf(world, nonconformity, step.position)
      const files = await filesOf(world, which, step.files)
      return reportAction(em, actor, { ...which, version, position: step.position, doneOn: step.on, note: step.note, files })
    }
    case 'verify':
      return verifyNonconformity(em, actor, {
        ...which,
        method: step.method,
        result: step.result,
        effective: step.effective,
      })
    case 'close':
      return closeNonconformity(em, actor, { ...which, papers: await nonconformityPapers(world, actor, which) })
  }
}

function roundOf(world: World, { id, round }: INonconformity) {
  return world.em().findOne(NonconformityRound, { nonconformity: id, number: round })
}

async function actionOf(world: World, nonconformity: INonconformity, position: number): Promise<INonconformityAction> {
  const round = await roundOf(world, nonconformity)
  const found = await world.em().findOneOrFail(NonconformityAction, { round: round?.id ?? '', position })
  return found as INonconformityAction
}

function filesOf({ files }: World, { number, now }: { number: string; now: Date }, names: readonly string[]) {
  return storeFiles(files, names, { about: number, day: plantDay(now) })
}
