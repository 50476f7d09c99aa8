import { readForm } from '~/http/read-form'
import { explain, statusOf } from '~/http/say-no.server'
import { visitFor } from '~/http/visit-for.server'
import { sheetRow } from '~/queries/audits/sheet-row.server'
import type { RowAnswer } from '~/queries/audits/sheet-row.view'
import { rowOfTeam } from './team-row.server'
import { judgeRow, keepRow, RowForm } from './written-row.server'

/** What a sheet with script writes on a row: the record while it grows, and the judgement. Answers what has changed. */
export const action = visitFor('audits.judge', async (visit) => {
  const row = await rowOfTeam(visit)
  const form = await readForm(visit.request, RowForm)
  if (!form.ok) return Response.json(explain(visit, form.refusal), { status: statusOf(form.refusal) })
  const written = form.value.judgement === '' ? await keepRow(visit, row, form.value) : await judgeRow(visit, row, form.value)
  if ('conflict' in written) return Response.json({ conflict: written.conflict } satisfies RowAnswer, { status: 409 })
  if (!written.done.ok) return Response.json(explain(visit, written.done.refusal), { status: statusOf(written.done.refusal) })
  // The version this act made: one read afterwards could be a colleague's, and the next autosave would run over their words.
  const { version } = written.done.value
  const judged = form.value.judgement === '' ? null : await sheetRow(visit.em.fork(), row, visit)
  return Response.json({ ok: true, version, at: visit.now.toISOString(), judged } satisfies RowAnswer)
})
