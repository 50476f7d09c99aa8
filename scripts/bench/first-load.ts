import type { ChildServer } from './child-server'
import { type Figure, factFigure, sizeFigure } from './figure'
import { AS_A_PAGE, Caller, expectStatus } from './http'
import { kilobytes } from './sheet-page'
import type { World } from './world'

/** B7: the script the audit sheet loads, as it is sent; and that the page does its work without any. */
export async function measureFirstLoad({ audit, cookie }: World, real: ChildServer): Promise<Figure[]> {
  const caller = new Caller(real.origin, { cookie })
  try {
    const path = `/audits/${audit.number}`
    const page = expectStatus(await caller.ask(path, { headers: AS_A_PAGE }), 200, 'The sheet').body.toString('utf8')
    const scripts = await scriptsOf(page, caller)
    const largest = [...scripts].sort((a, b) => b.bytes - a.bytes).slice(0, 6)
    const note = `${scripts.length} files: ${largest.map(({ name, bytes }) => `${name} ${kilobytes(bytes).toFixed(1)}`).join(', ')} …`
    const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0)
    return [
      sizeFigure({ id: 'B7', what: 'audit sheet: script sent, gzip', limit: 150, note }, 'KB', kilobytes(bytes)),
      await judgeWithoutScript(page, path, caller),
    ]
  } finally {
    caller.close()
  }
}

/** Every module the page names, and what those import without being asked later. */
async function scriptsOf(page: string, caller: Caller): Promise<{ name: string; bytes: number }[]> {
  const waiting = [...new Set(page.match(/\/assets\/[\w.-]+\.js/g) ?? [])]
  const scripts = new Map<string, { name: string; bytes: number }>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (scripts.has(path)) continue
    const packed = expectStatus(await caller.ask(path, { headers: { 'accept-encoding': 'gzip' } }), 200, path)
    const source = expectStatus(await caller.ask(path), 200, path).body.toString('utf8')
    scripts.set(path, { name: path.replace('/assets/', '').replace(/-[\w-]{8}\.js$/, ''), bytes: packed.body.length })
    for (const [, name] of source.matchAll(/\b(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g)) waiting.push(`/assets/${name}`)
  }
  return [...scripts.values()]
}

/** What a browser without script does: fill in the form of the open row and send it. */
async function judgeWithoutScript(page: string, path: string, caller: Caller): Promise<Figure> {
  const what = 'a row can be judged without script'
  const form = /<form[^>]*action="([^"]*\/items\/(\d+)\/judgement)"[\s\S]*?<\/form>/.exec(page)
  const version = /<input[^>]*name="version"[^>]*value="(\d+)"/.exec(form?.[0] ?? '')?.[1]
  const needed = [/<textarea/, /type="radio"[^>]*name="judgement"|name="judgement"[^>]*type="radio"/, /type="submit"/]
  const complete = form !== null && needed.every((part) => part.test(form[0]))
  if (!complete || version === undefined) return factFigure({ id: 'B7', what, note: 'the page holds no whole form' }, false)
  const record = '无脚本也能记录：抽查两份记录，符合要求。'
  const answer = await caller.ask(form[1] ?? '', { method: 'POST', form: { version, record, judgement: 'conforms' } })
  const after = expectStatus(await caller.ask(path, { headers: AS_A_PAGE }), 200, 'The sheet').body.toString('utf8')
  const row = new RegExp(`<tr id="row-${form[2]}"[\\s\\S]*?</tr>`).exec(after)?.[0] ?? ''
  return factFigure(
    { id: 'B7', what, note: `row ${form[2]} answered ${answer.status}` },
    answer.status === 303 && row.includes(record),
  )
}
