import { describe, expect, it } from 'vitest'
import { aFolder, clause, type Files, SMALL } from './content-folder.fixture'
import { loadLibrary } from './load-library.server'
import { placesIn, printProblem } from './problem'

/** What is said about the small library with these files changed. */
async function problemsWith(files: Files): Promise<string[]> {
  const folder = aFolder({ ...SMALL, ...files })
  const { problems } = await loadLibrary({ shipped: folder.path, own: null, cacheFile: null })
  folder.remove()
  return problems.map(printProblem)
}

/** The small library's file with a text in it replaced. */
const changed = (path: string, from: string, to: string): Files => ({ [path]: (SMALL[path] ?? '').replace(from, to) })
const CLAUSE = 'standards/iso-9001-2015/9.2.2.mdx'
const EVIDENCE = 'departments/quality/evidence.mdx'
const PROCESS = 'processes/M3-internal-audit.mdx'

const MAPPING = 'mappings/iso-9001-2008--iso-9001-2015.yml'
const DEPARTMENT = 'departments/quality/index.mdx'

describe('references between documents', () => {
  it.each([
    [
      'a clause',
      EVIDENCE,
      'iso-9001-2015/9.2.2"',
      'iso-9001-2015/9.2.2 iso-9001-2015/9.9"',
      'iso-9001-2015/9.9',
      'iso-9001-2015 has no clause 9.9 in its outline (standards/iso-9001-2015/index.mdx).',
    ],
    [
      'an edition',
      EVIDENCE,
      'iso-9001-2015',
      'iso-9001-2051',
      'iso-9001-2051',
      'The edition iso-9001-2051 is not known here. Did you mean `iso-9001-2015`?',
    ],
    [
      'a check',
      CLAUSE,
      '#impartial',
      '#impartal',
      'iso-14001-2015/9.2.2#impartal',
      'There is no check iso-14001-2015/9.2.2#impartal. Did you mean `iso-14001-2015/9.2.2#impartial`?',
    ],
    [
      'a theme',
      CLAUSE,
      'internal_audit',
      'internal_audits',
      'internal_audits',
      'The theme internal_audits is not in themes.yml. Did you mean `internal_audit`?',
    ],
    ['a form', EVIDENCE, 'QR-IA-01', 'QR-IA-99', 'QR-IA-99', 'The form QR-IA-99 is not in forms.yml. Did you mean `QR-IA-01`?'],
    [
      'a role of the department',
      EVIDENCE,
      'quality-head',
      'quality-hed',
      'quality-hed',
      'quality-hed is no role of quality. Did you mean `quality-head`?',
    ],
    [
      'a role of the product',
      PROCESS,
      'lead-auditor',
      'lead-auditr',
      'lead-auditr',
      'lead-auditr is neither a role of the product nor of a department (`roles:` in departments/…/index.mdx). Did you mean `lead-auditor`?',
    ],
    [
      'a department',
      PROCESS,
      'department: quality',
      'department: qualty',
      'qualty',
      'The department qualty has no departments/qualty/index.mdx. Did you mean `quality`?',
    ],
    [
      'an evidence item',
      PROCESS,
      'quality/programme',
      'quality/program',
      'quality/program',
      "No department's list has the item quality/program. Did you mean `quality/programme`?",
    ],
    ['a KPI', PROCESS, '见<', '<Kpi id="on-tme"/>见<', 'on-tme', 'No process defines the KPI on-tme. Did you mean `on-time`?'],
    [
      'a clause a department leads',
      DEPARTMENT,
      '9.2.2 10.2',
      '9.2.2 10.3',
      '10.3',
      'iso-9001-2015 has no clause 10.3 in its outline (standards/iso-9001-2015/index.mdx).',
    ],
    [
      'the edition of a clause it leads',
      DEPARTMENT,
      'iso-9001-2015',
      'iso-9001-2051',
      'iso-9001-2051',
      'The edition iso-9001-2051 is not known here. Did you mean `iso-9001-2015`?',
    ],
    [
      'a clause of a theme',
      'themes.yml',
      '"9.2"',
      '"9.2", "9.7"',
      '9.7',
      'iso-9001-2015 has no clause 9.7 in its outline (standards/iso-9001-2015/index.mdx).',
    ],
    [
      'a clause of a mapping',
      MAPPING,
      '9.2.2',
      '9.2.7',
      '9.2.7',
      'iso-9001-2015 has no clause 9.2.7 in its outline (standards/iso-9001-2015/index.mdx).',
    ],
    [
      'a clause it reads like',
      CLAUSE,
      'title: 审核方案',
      'title: 审核方案\nas: "vda-6.3-2023/9.9"',
      'vda-6.3-2023/9.9',
      'vda-6.3-2023 has no clause 9.9 in its outline (standards/vda-6.3-2023/index.mdx).',
    ],
  ])('name %s that does not exist, at its place', async (_, path, from, to, wrong, message) => {
    const files = changed(path, from, to)
    const text = files[path] ?? ''
    const { line, column } = placesIn(text)(text.indexOf(wrong))
    // In YAML a text begins with its quotation mark.
    const places = [`${path}:${line}:${column} ${message}`, `${path}:${line}:${column - 1} ${message}`]
    const problems = await problemsWith(files)
    expect(problems).toHaveLength(1)
    expect(places).toContain(problems[0])
  })

  it('do not repeat one mistake a hundred times: an edition that cannot be read is named itself', async () => {
    const problems = await problemsWith(changed('standards/iso-9001-2015/index.mdx', 'letter: Q', 'letter: Z'))
    expect(problems).toEqual([expect.stringMatching(/^standards\/iso-9001-2015\/index\.mdx:5:9 `letter` is one of/)])
  })
})

describe('links inside the site', () => {
  const link = (to: string) => problemsWith(changed(PROCESS, '见<', `[文](${to})<`))

  it.each([
    '/standards/iso-9001-2015/9.2.2',
    '/standards/iso-9001-2015/10.2',
    '/departments/quality',
    '/departments/quality/evidence',
    '../departments/quality/evidence.mdx',
    '/standards/iso-9001-2015/9.2.2#impartial',
    '#plan',
    '/audits',
    'M3-internal-audit',
  ])('may lead to %s', async (to) => {
    expect(await link(to)).toEqual([])
  })

  it.each([
    ['/standards/iso-9001-2015/9.9', 'there is no page /standards/iso-9001-2015/9.9'],
    ['/departments/qualty', 'there is no page /departments/qualty. Did you mean `/departments/quality`?'],
    ['../standards/iso-9001-2015/9.2.9.mdx', 'there is no page /standards/iso-9001-2015/9.2.9'],
    [
      '/standards/iso-9001-2015/9.2.2#impartal',
      '/standards/iso-9001-2015/9.2.2 has nothing with the id impartal. Did you mean `impartial`?',
    ],
    ['#plann', '/processes/M3-internal-audit has nothing with the id plann. Did you mean `plan`?'],
    ['/nowhere', 'there is no page /nowhere'],
  ])('are refused when they lead nowhere: %s', async (to, message) => {
    expect(await link(to)).toEqual([expect.stringContaining(`${PROCESS}:8:1 The link ${to} leads nowhere: ${message}`)])
  })
})

describe('checks of several standards', () => {
  it('are led by the first in the order Q, I, E, H', async () => {
    const problems = await problemsWith(clause('iso-14001-2015', '9.2.2', 'how="record" also="iso-9001-2015/9.2.2#impartial"'))
    expect(problems).toEqual([
      expect.stringMatching(
        /^standards\/iso-14001-2015\/9\.2\.2\.mdx:7:42 `also` belongs on iso-9001-2015\/9\.2\.2#impartial: its edition comes first/,
      ),
    ])
  })

  it('belong to the clause of their file or one it covers', async () => {
    const problems = await problemsWith(changed(CLAUSE, 'how="record"', 'how="record" clause="7.5.3.1"'))
    expect(problems).toEqual([
      `${CLAUSE}:7:1 \`clause="7.5.3.1"\` of <Check id="impartial"> is not 9.2.2, and \`covers\` does not name it.`,
    ])
  })

  it('may read like another clause, but not in a circle', async () => {
    const as = (other: string) => `title: 审核方案\nas: "${other}"`
    const problems = await problemsWith({
      ...changed(CLAUSE, 'title: 审核方案', as('iso-14001-2015/9.2.2')),
      ...changed('standards/iso-14001-2015/9.2.2.mdx', 'title: 审核方案', as('iso-9001-2015/9.2.2')),
    })
    expect(problems).toEqual([
      expect.stringMatching(/^standards\/iso-14001-2015\/9\.2\.2\.mdx:4:5 `as` leads back to/),
      expect.stringMatching(/^standards\/iso-9001-2015\/9\.2\.2\.mdx:4:5 `as` leads back to/),
    ])
  })
})

describe('names', () => {
  it('of evidence are used once over all departments', async () => {
    const other = (path: string) => (SMALL[`departments/quality/${path}`] ?? '').replaceAll('quality', 'rd')
    const rd = Object.fromEntries(
      ['index.mdx', 'index.en.mdx', 'evidence.mdx', 'evidence.en.mdx'].map((path) => [`departments/rd/${path}`, other(path)]),
    )
    expect(await problemsWith(rd)).toEqual([
      'departments/rd/evidence.mdx:7:1 The code QMS-01 is used twice; it stands in departments/quality/evidence.mdx:7 already. Choose another.',
    ])
  })

  it('of files say what they are, or the file does not belong here', async () => {
    const problems = await problemsWith({
      'standards/iso-9001-2015/Notes.mdx': 'x',
      'departments/quality/list.mdx': 'x',
      'stray.txt': 'x',
      '.hidden': 'x',
      'README.md': 'x',
    })
    expect(problems).toEqual([
      expect.stringMatching(/^departments\/quality\/list\.mdx:1:1 This file does not belong here\. Here stand departments\//),
      expect.stringMatching(/^standards\/iso-9001-2015\/Notes\.mdx:1:1 This file does not belong here\. Here stand standards\//),
      expect.stringMatching(/^stray\.txt:1:1 This file does not belong here\. The folders are standards, departments/),
    ])
  })
})

describe('translations', () => {
  const EN = 'standards/iso-9001-2015/9.2.2.en.mdx'

  it('have the same ids as their original', async () => {
    expect(await problemsWith(changed(EN, 'id="impartial"', 'id="fair"'))).toEqual([
      `${EN}:1:1 This translation lacks <Check id="impartial">; it stands in line 7 of the Chinese file.`,
      `${EN}:6:1 The Chinese file has no <Check id="fair">. Use the ids that stand there.`,
    ])
  })

  it('keep their order', async () => {
    const check = (id: string, how: string) => `<Check id="${id}"${how}>\n一\n\n二\n\n三\n</Check>\n\n`
    const problems = await problemsWith({
      'standards/iso-9001-2015/10.2.mdx': `---\nclause: "10.2"\ntitle: 改进\n---\n${check('a', ' how="record"')}${check('b', ' how="record"')}`,
      'standards/iso-9001-2015/10.2.en.mdx': `---\ntitle: Improvement\n---\n${check('b', '')}${check('a', '')}`,
    })
    expect(problems).toEqual([
      'standards/iso-9001-2015/10.2.en.mdx:4:1 Here stands <Check id="b">; the Chinese file has <Check id="a"> in this place. Keep its order.',
    ])
  })

  it('name every clause of the outline and every role', async () => {
    expect(await problemsWith(changed('standards/iso-9001-2015/index.en.mdx', '  "9.2": Clause 9.2\n', ''))).toEqual([
      expect.stringMatching(
        /index\.en\.mdx:\d+:\d+ This translation lacks "9\.2" under `outline`; it stands in line \d+ of the Chinese file\./,
      ),
    ])
    expect(await problemsWith(changed('departments/quality/index.en.mdx', 'metrologist', 'metrologer'))).toHaveLength(2)
  })

  it('translate something', async () => {
    expect(await problemsWith({ 'help/x.en.mdx': '---\ntitle: x\n---\nx\n' })).toEqual([
      'help/x.en.mdx:1:1 This translates help/x.mdx, which does not exist.',
    ])
  })
})
