import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import type { Actor } from '~/domain/people/roles'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { auditTasks, runningAudits } from './audit-tasks.server'
import { evidenceTasks, reviewTasks } from './evidence-tasks.server'
import type { HomeView, TodoView } from './home.view'

interface Reader {
  library: Library
  locale: Locale
  today: Day
}

/** What waits for this reader: their rows to judge, their evidence to hand in or to review. The nearest day first. */
export async function home(em: EntityManager, actor: Actor, reader: Reader): Promise<HomeView> {
  const audits = await runningAudits(em, actor)
  const todo = [
    ...auditTasks(audits, actor, reader),
    ...(await evidenceTasks(em, actor, reader)),
    ...(await reviewTasks(em, actor, reader)),
  ]
  return {
    todo: todo.sort(byDueDay),
    audits: audits
      .filter(({ access }) => access.plan || access.checklist)
      .map(({ audit, access, judged, total }) => ({
        number: audit.number,
        status: audit.status,
        departments: audit.departments.map((id) => reader.library.departments.get(id)?.title[reader.locale] ?? id),
        startsOn: audit.startsOn,
        endsOn: audit.endsOn,
        judged: access.checklist ? judged : null,
        total: access.checklist ? total : null,
      })),
  }
}

function byDueDay(a: TodoView, b: TodoView): number {
  return (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.subject.localeCompare(b.subject)
}
