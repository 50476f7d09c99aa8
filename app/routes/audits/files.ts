import { redirect } from '@remix-run/node'
import type { Refusal } from '~/domain/shared/outcome'
import { explain, statusOf } from '~/http/say-no.server'
import { receiveUpload } from '~/http/upload.server'
import { type Visit, visitFor } from '~/http/visit-for.server'
import { paths } from '~/paths'
import { sheetRow } from '~/queries/audits/sheet-row.server'
import { addItemFiles } from '~/use-cases/audits/add-item-file.server'
import { keepRow, rowOfTeam } from './written-row.server'

/** Add files to a row. A form without script brings its record along, which is kept so that nothing typed is lost. */
export const action = visitFor('audits.judge', async (visit) => {
  const row = await rowOfTeam(visit)
  const upload = await receiveUpload(visit.request)
  if (!upload.ok) return refuse(visit, upload.refusal)
  const { fields, files } = upload.value
  const added = await addItemFiles(visit.em, visit.actor, { ...row, files, library: visit.library, now: visit.now })
  if (!added.ok) return refuse(visit, added.refusal)
  if (wantsJson(visit)) {
    const stored = await sheetRow(visit.em.fork(), row, visit)
    return Response.json({ ok: true, version: stored.row.version, at: visit.now.toISOString(), judged: stored })
  }
  const kept = fields.record
    ? await keepRow({ ...visit, em: visit.em.fork() }, row, { version: Number(fields.version), record: fields.record })
    : null
  if (kept && 'conflict' in kept) return new Response(`${visit.t('audits:conflict.text')}\n`, plain(409))
  return redirect(`${paths.audit(row.audit, row.position)}#row-${row.position}`, 303)
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
