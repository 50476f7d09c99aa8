import { redirect } from '@remix-run/node'
import type { Refusal } from '~/domain/shared/outcome'
import { explain, statusOf } from '~/http/say-no.server'
import { receiveUpload } from '~/http/upload.server'
import { type Visit, visitFor } from '~/http/visit-for.server'
import { paths } from '~/paths'
import { sheetRow } from '~/queries/audits/sheet-row.server'
import type { JudgedRowView, RowAnswer } from '~/queries/audits/sheet-row.view'
import { addReceived } from './received-files.server'
import { rowOfTeam } from './team-row.server'
import { keepRow } from './written-row.server'

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' }

/** Add files to a row. A form without script brings its record along, which is kept first, so that nothing typed is lost. */
export const action = visitFor('audits.judge', async (visit) => {
  const row = await rowOfTeam(visit)
  const { fields, files, refusal } = await receiveUpload(visit.request)
  const typed = { version: Number(fields.version), record: fields.record ?? '' }
  const kept = typed.record === '' ? null : await keepRow({ ...visit, em: visit.em.fork() }, row, typed)
  if (kept && 'conflict' in kept) return new Response(`${visit.t('audits:conflict.text')}\n`, { status: 409, headers: TEXT })
  if (kept && !kept.done.ok) return refuse(visit, kept.done.refusal)
  if (refusal) return refuse(visit, refusal)
  const added = await addReceived(visit, row, files)
  const judged = added.stored && wantsJson(visit) ? await sheetRow(visit.em.fork(), row, visit) : null
  if (added.refusal) return refuse(visit, added.refusal, judged)
  if (judged)
    return Response.json({ ok: true, version: judged.row.version, at: visit.now.toISOString(), judged } satisfies RowAnswer)
  const { audit, position } = row
  return redirect(
    fields.screen === 'item' ? paths.auditItem(audit, position) : `${paths.audit(audit, position)}#row-${position}`,
    303,
  )
})

function refuse(visit: Visit, refusal: Refusal, judged: JudgedRowView | null = null): Response {
  const said = explain(visit, refusal)
  return wantsJson(visit)
    ? Response.json({ ...said, ...(judged && { judged }) }, { status: statusOf(refusal) })
    : new Response(`${said.refusal.sentence}\n`, { status: statusOf(refusal), headers: TEXT })
}

function wantsJson({ request }: Visit): boolean {
  return request.headers.get('Accept') === 'application/json'
}
