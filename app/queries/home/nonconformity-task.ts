import type { DeadlineDays } from '~/domain/nonconformities/deadlines'
import type { Grade } from '~/domain/nonconformities/draft'
import type { ServerTranslate } from '~/i18n/server-translator'
import type { TodoKind, TodoView } from './home.view'
import type { OpenNonconformity } from './open-nonconformities.server'
import { excerpt, type Reader, titleOf } from './reader'

/** For whom a nonconformity is told, and what has to be known of its days. */
export interface NcReader extends Reader {
  t: ServerTranslate
  /** Days an action has to have worked before it is verified, by grade. */
  wait: Record<Grade, Pick<DeadlineDays, 'wait'>>
}

/** A thing to do about a nonconformity, before its sentences are filled. */
export function about({ nonconformity }: OpenNonconformity, asked: NcReader, kind: TodoKind): TodoView {
  const { number, fact, department, dueOn } = nonconformity
  return {
    kind,
    subject: `${number} ${excerpt(fact)}`,
    place: titleOf(department, asked),
    dueOn: dueOn ?? null,
    id: number,
    position: null,
    because: null,
    says: {},
  }
}
