import { beforeAll, describe, expect, it } from 'vitest'
import { ask, type Reader, sendForm } from '../support/ask'
import { declaredRoutes } from '../support/declared-routes'
import { type Asked, CANARIES, READ, READERS, WRITE } from './access-table'

/** What the braces of the table stand for in this demo company. */
const found = new Map<string, string>()

beforeAll(async () => {
  const link = async (reader: Reader, page: string, pattern: RegExp) => {
    const link = pattern.exec(await (await ask(page, reader)).text())?.[1]
    if (!link) throw new Error(`${page} has no link like ${pattern}.`)
    return link
  }
  const quality = '/departments/quality/evidence/auditor-qualifications'
  const warehouse = '/departments/warehouse/evidence/temperature-humidity-log'
  found.set('member', await link('admin', '/people', /href="\/people\/([\w-]+)">罗春燕/))
  found.set('quality file', await link('quality-manager', quality, new RegExp(`${quality}/files/([\\w-]+)"`)))
  found.set('warehouse file', await link('quality-manager', warehouse, new RegExp(`${warehouse}/files/([\\w-]+)"`)))
  const file = (audit: string) => new RegExp(`"(/audits/${audit}/items/\\d+/files/[\\w-]+)"`)
  found.set('file of a finished audit', await link('quality-manager', '/audits/IA-2026-01', file('IA-2026-01')))
  found.set('file of an audit under way', await link('quality-manager', '/audits/IA-2026-02', file('IA-2026-02')))
  const photo = (audit: string) => new RegExp(`"(/audits/${audit}/items/\\d+/files/[\\w-]+)/preview"`)
  found.set('photo of a finished audit', await link('quality-manager', '/audits/IA-2026-01', photo('IA-2026-01')))
  found.set('photo of an audit under way', await link('quality-manager', '/audits/IA-2026-02', photo('IA-2026-02')))
})

const pathOf = ({ path }: Asked) => path.replace(/\{(.+?)\}/g, (_braces, name) => found.get(name) ?? `nothing called ${name}`)
const leaksFor = (reader: Reader, text: string) =>
  CANARIES.filter(({ word, mayRead }) => text.includes(word) && !mayRead.some((one) => one === reader)).map(({ of }) => of)

describe('the table', () => {
  it('names every route of the product', () => {
    const named = new Set(READ.map(({ route }) => route))
    expect([...new Set(declaredRoutes())].filter((route) => !named.has(route))).toEqual([])
    expect(READ.concat(WRITE).filter(({ answers }) => answers.length !== READERS.length)).toEqual([])
  })

  it('has words to look for that are really there', async () => {
    const sheet = await (await ask('/audits/IA-2026-02', 'quality-manager')).text()
    const log = await (await ask('/departments/warehouse/evidence/temperature-humidity-log', 'management')).text()
    for (const { word } of CANARIES) expect(sheet + log).toContain(word)
  })
})

describe('whoever opens', () => {
  it.each(READ)('$path gets their own answer, and no word that is not theirs', async (asked) => {
    const seen = await Promise.all(READERS.map((reader) => look(pathOf(asked), reader)))
    expect(seen.map(({ status }) => String(status))).toEqual(asked.answers)
    expect(seen.flatMap(({ leaks }) => leaks)).toEqual([])
    // A byte of zero is read as a broken letter.
    expect(seen.filter(({ broken }) => broken)).toEqual([])
  })

  it.each(READ.filter(({ path }) => !path.includes('file')))(
    '$path by script is not told what the page does not say',
    async (asked) => {
      const [path = '', query = ''] = pathOf(asked).split('?')
      const address = `${path === '/' ? '/_root' : path}.data${query && `?${query}`}`
      const shutOut = READERS.filter((_reader, index) => ['403', '404'].includes(asked.answers[index] ?? ''))
      const seen = await Promise.all([...shutOut, 'management' as const].map((reader) => look(address, reader)))
      expect(seen.slice(0, shutOut.length).filter(({ status }) => ![403, 404].includes(status))).toEqual([])
      expect(seen.flatMap(({ leaks }) => leaks)).toEqual([])
    },
  )
})

describe('whoever sends an empty form to', () => {
  it.each(WRITE)('$path is refused as the table says', async (asked) => {
    const answers = await Promise.all(
      READERS.map(async (reader, index) => {
        if (asked.answers[index] === '----') return '----'
        return String((await sendForm(pathOf(asked), reader)).status)
      }),
    )
    expect(answers).toEqual(asked.answers)
  })
})

describe('a form from a foreign page', () => {
  const everywhere = [...new Map(READ.map((asked) => [asked.route, asked])).values()]

  it.each(everywhere)('to $path is refused for those who could send it from ours', async (asked) => {
    const senders = ['quality-manager', 'admin', 'auditor'] as const
    const answers = await Promise.all(senders.map((sender) => sendForm(pathOf(asked), sender, 'https://elsewhere.example')))
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([])
  })
})

async function look(path: string, reader: Reader) {
  const answer = await ask(path, reader)
  const text = await answer.text()
  const isPage = answer.headers.get('Content-Type')?.startsWith('text/html') ?? false
  return {
    status: answer.status,
    leaks: leaksFor(reader, text).map((of) => `${reader}: ${of}`),
    broken: isPage && text.includes('\0'),
  }
}
