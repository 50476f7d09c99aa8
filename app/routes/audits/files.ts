import { redirect } from '@remix-run/node'
import type { Refusal } from '~/domain/shared/outcome'
import { explain, statusOf } from '~/http/say-no.server'
import { receiveUpload } from '~/http/upload.server'
import { type Visit, visitFor } from '~/http/visit-for.server'
import { paths } from '~/paths'
import { sheetRow } from '~/queries/audits/sheet-row.server'
import type { RowAnswer } from '~/queries/audits/sheet-row.view'
import { addItemFiles } from '~/use-cases/audits/add-item-file.server'
import { keepRow, rowOfTeam } from './written-row.server'

/** Add files to a row. A form without script brings its record along, which is kept first, so that nothing typed is lost. */
export const action = visitFor('audits.judge', async (visit) => {
  const { em, actor, library, now } = visit
  const row = await rowOfTeam(visit)
  const { fields, files, refusal } = await receiveUpload(visit.request)
  const typed = { version: Number(fields.version), record: fields.record ?? '' }
  const kept = typed.record === '' ? null : await keepRow({ ...visit, em: em.fork() }, row, typed)
  if (kept && 'conflict' in kept) return new Response(`${visit.t('audits:conflict.text')}\n`, plain(409))
  if (kept && !kept.done.ok) return refuse(visit, kept.done.refusal)
  if (refusal) return refuse(visit, refusal)
  const added = await addItemFiles(em, actor, { ...row, files, library, now })
  if (!added.ok) return refuse(visit, added.refusal)
  if (!wantsJson(visit)) return redirect(`${paths.audit(row.audit, row.position)}#row-${row.position}`, 303)
  const stored = await sheetRow(em.fork(), row, visit)
  return Response.json({ ok: true, version: stored.row.version, at: now.toISOString(), judged: stored } satisfies RowAnswer)
})

function refuse(visit: Visit, refusal: Refusal): Response {
  const said = explain(visit, refusal)
  return wantsJson(visit)
    ? Response.json(said, { status: statusOf(refusal) })
    : new Response(`${said.refusal.sentence}\n`, plain(statusOf(refusal)))
}

function plain(status: number): ResponseInit {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }
}

function wantsJson({ request }: Visit): boolean {
  return request.headers.get('Accept') === 'application/json'
}
