import { type ActionFunction, redirect } from '@remix-run/node'
import { newId } from '~db/identity'
import type { Database } from './database'

const INSERT = `insert into trail_entries (id, at, day, actor_id, actor_name, event, subject_type, subject_id, departments, audit_id, particulars)
  values (?, ?, ?, ?, ?, 'checklist-item.judged', 'ChecklistItem', ?, ?, ?, ?)`
const UPDATE =
  'update checklist_items set judgement = ?, record = ?, judged_by_id = ?, judged_at = ?, version = version + 1 where id = ? and version = ?'

/** A judgement by one INSERT and one UPDATE in one transaction, synchronous=FULL: nobody is asked who they are or whether they may. */
export async function plainJudgement(
  database: Database,
  lead: { id: string; name: string },
  number: string,
): Promise<ActionFunction> {
  const items = await database.all('select i.* from checklist_items i join audits a on a.id = i.audit_id where a.number = ?', [
    number,
  ])
  const byPosition = new Map(items.map((item) => [String(item.position), item]))
  return async ({ request, params }) => {
    const form = await request.formData()
    const item = byPosition.get(params.position ?? '')
    if (!item) return new Response('No such row', { status: 404 })
    const [judgement, record, version] = [form.get('judgement'), form.get('record'), Number(form.get('version'))]
    const now = Date.now()
    const particulars = JSON.stringify({
      audit: number,
      position: item.position,
      clause: item.check_ref,
      before: { judgement: item.judgement, record: item.record },
      after: { judgement, record },
    })
    await database.run('begin immediate')
    await database.run(INSERT, [
      newId(),
      now,
      '2026-11-23',
      lead.id,
      lead.name,
      item.id,
      item.departments,
      item.audit_id,
      particulars,
    ])
    await database.run(UPDATE, [judgement, record, lead.id, now, item.id, version])
    await database.run('commit')
    if (new URL(request.url).pathname.endsWith('/record')) return Response.json({ ok: true })
    return redirect(`/audits/${number}?row=${params.position}#row-${params.position}`, 303)
  }
}
