import type { TrailEvent } from '~/domain/trail/events'
import { paths } from '~/paths'
import type { Tellers } from './telling'

type NonconformityEvent = Extract<TrailEvent, `nonconformity.${string}` | 'deadlines.changed'>

/** From the draft to the closing, as the trail tells it. */
export const NONCONFORMITY_TELLERS: Tellers<NonconformityEvent> = {
  'nonconformity.drafted': ({ number, audit, position, grade, department }, w) => ({
    record: w.nonconformity(number),
    params: { grade: w.judgement(grade), department: w.department(department) ?? department },
    values: [w.said('raised-by', w.row(audit, position).text)],
  }),
  'nonconformity.written': ({ number, before, after }, w) => ({
    record: w.nonconformity(number),
    values: [
      w.changed('requirement', before.requirement, after.requirement),
      w.changed('fact', before.fact, after.fact),
      w.changed('evidence', before.evidence, after.evidence),
      w.changed('department', w.department(before.department), w.department(after.department)),
      w.changed('nature', w.nature(before.nature), w.nature(after.nature)),
    ],
  }),
  'nonconformity.taken-back': ({ number }, w) => ({ record: w.nonconformity(number) }),
  'nonconformity.issued': ({ number, grade }, w) => ({
    record: w.nonconformity(number),
    params: { grade: w.judgement(grade) },
    hot: true,
  }),
  'nonconformity.acknowledged': ({ number }, w) => ({ record: w.nonconformity(number) }),
  'nonconformity.corrected': ({ number, before, after, files }, w) => ({
    record: w.nonconformity(number),
    values: [w.changed('correction', before, after), w.said('files', w.list(files))],
  }),
  'nonconformity.cause-analysed': ({ number, round, before, after }, w) => ({
    record: w.nonconformity(number),
    params: { round },
    values: [
      w.changed('whys', before?.whys.join('\n') ?? null, after.whys.join('\n')),
      w.changed('rootCause', before?.rootCause ?? null, after.rootCause),
    ],
  }),
  'nonconformity.actions-planned': ({ number, round, actions, spread, documents, effectiveness }, w) => ({
    record: w.nonconformity(number),
    params: { round, count: actions.length },
    values: [
      ...actions.map(({ what, owner, dueOn }) => w.said('action', w.list([what, owner, w.day(dueOn) ?? dueOn]))),
      w.said('spread', spread),
      w.said('documents', documents),
      w.said('effectiveness', effectiveness),
    ],
  }),
  'nonconformity.action-done': ({ number, position, what, doneOn, note, files }, w) => ({
    record: w.nonconformity(number),
    params: { position },
    values: [w.said('action', what), w.said('doneOn', w.day(doneOn)), w.said('note', note), w.said('files', w.list(files))],
  }),
  'nonconformity.implemented': ({ number }, w) => ({ record: w.nonconformity(number) }),
  'nonconformity.verified': ({ number, method, result }, w) => ({
    record: w.nonconformity(number),
    values: [w.said('method', method), w.said('result', result)],
  }),
  'nonconformity.refused': ({ number, method, result }, w) => ({
    record: w.nonconformity(number),
    values: [w.said('method', method), w.said('result', result)],
    hot: true,
  }),
  'nonconformity.closed': ({ number, papers }, w) => ({
    record: w.nonconformity(number),
    values: papers.map((paper) => w.paper(paper)),
  }),
  'deadlines.changed': ({ grade, before, after }, w) => ({
    record: { text: w.judgement(grade), to: paths.deadlines() },
    values: (Object.keys(after) as (keyof typeof after)[]).map((stage) =>
      w.changed(`deadline-${stage}`, String(before[stage]), String(after[stage])),
    ),
  }),
}
