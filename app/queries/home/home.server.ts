import type { EntityManager } from '@mikro-orm/core'
import { AGE_BANDS, issuedWithin } from '~/domain/nonconformities/age'
import { scopesOf } from '~/domain/people/permissions'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import { groupByDue } from '~/domain/shared/due-groups'
import type { ServerTranslate } from '~/i18n/server-translator'
import { deadlineRules } from '~db/deadline-rules'
import { plantDay } from '~db/plant-time'
import { latestEntries } from '../trail/latest-entries.server'
import { answeringTasks } from './answering-tasks'
import { auditTasks, runningAudits } from './audit-tasks.server'
import { evidenceTasks, reviewTasks } from './evidence-tasks.server'
import type { HomeView } from './home.view'
import { type OpenNonconformity, openNonconformities } from './open-nonconformities.server'
import type { Reader } from './reader'
import { reportTasks } from './report-tasks.server'
import { runningViews } from './running-views'
import { verifyingTasks } from './verifying-tasks'

const CHANGES = 8

/** What waits for this reader, the nearest day first, what runs and what changed. At most twenty queries, however much there is. */
export async function home(
  em: EntityManager,
  actor: Actor & { name: string },
  reader: Reader & { t: ServerTranslate },
): Promise<HomeView> {
  const audits = await runningAudits(em, actor)
  const open = await openNonconformities(em, actor)
  const asked = { ...reader, wait: await deadlineRules(em) }
  const todo = [
    ...auditTasks(audits, actor, reader),
    ...answeringTasks(open, actor, asked),
    ...verifyingTasks(open, actor, asked),
    ...(await reportTasks(em, actor, reader)),
    ...(await evidenceTasks(em, actor, reader)),
    ...(await reviewTasks(em, actor, reader)),
  ]
  const groups = groupByDue(todo, reader.today).map(({ group, things }) => ({ group, todo: things }))
  const many = (wanted: string) => groups.find(({ group }) => group === wanted)?.todo.length ?? 0
  return {
    groups,
    count: todo.length,
    late: many('overdue'),
    dueToday: many('today'),
    audits: runningViews(audits, reader),
    changes: await latestEntries(em, actor, { ...reader, most: CHANGES }),
    ages: scopesOf(actor, 'nonconformities.read').includes('all') ? agesOf(open, reader.today) : null,
  }
}

function agesOf(open: readonly OpenNonconformity[], today: Day): HomeView['ages'] {
  const issued = open.flatMap(({ nonconformity: { issuedAt, dueOn } }) =>
    issuedAt ? [{ on: plantDay(issuedAt), late: dueOn !== null && dueOn !== undefined && dueOn < today }] : [],
  )
  return AGE_BANDS.map((band) => {
    const { first, last } = issuedWithin(band, today)
    const inBand = issued.filter(({ on }) => on <= last && (first === null || on >= first))
    return { band, open: inBand.length, late: inBand.filter(({ late }) => late).length }
  })
}
