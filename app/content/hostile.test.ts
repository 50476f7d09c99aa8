import { describe, expect, it } from 'vitest'
import { said } from './content-folder.fixture'

const HEAD = '---\ntitle: 审核\n---\n'
const help = (body: string) => said('help/audits.mdx', HEAD + body)
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

// None of these may take long; the runner's limit of five seconds a test holds for each.
describe('files made to stop the process', () => {
  it.each([
    ['1 MB of nested lists', lines(1000, (i) => `${'  '.repeat(i)}- a`), /^1:1 This file has \d+ KB; at most 512 KB/],
    [
      'nested lists within the size',
      lines(400, (i) => `${'  '.repeat(i)}- a`),
      /^35:1 Lists and quotations are nested too deep here/,
    ],
    ['a list nested on one line', `${'- '.repeat(9_000)}a`, /^4:1 Lists and quotations are nested too deep/],
    ['quotations nested on one line', `${'>'.repeat(9_000)}a`, /^4:1 Lists and quotations are nested too deep/],
    ['tags nested in tags', '<Note>\n'.repeat(200), /^24:1 Tags are nested too deep here/],
    ['a line of 30,000 characters', 'x'.repeat(30_000), /^4:20001 This line has 30000 characters/],
    ['20,000 lines', 'a\n'.repeat(20_000), /^1:1 This file has 20004 lines/],
    ['300 link definitions', lines(300, (i) => `[a${i}]: /x`), /^3:1 This file holds 300 link definitions/],
    ['a paragraph of emphasis', '*a_ '.repeat(1_000), /^4:1 This paragraph holds more than 300 signs of emphasis/],
    ['a thousand lists', '- a\n\nb\n\n'.repeat(2_000), /^3:1 This file holds 2000 list items/],
    ['backticks of every length', lines(100, (i) => `${'`'.repeat(i + 1)} `), /^3:1 This file holds 5050 backticks/],
    ['characters nobody sees', 'a\u202Eb', /^4:2 Here stands an invisible character \(U\+202E\)/],
    ['bytes that are no text', 'a\u0000b', /^4:2 Here stands an invisible character \(U\+0000\)/],
  ])('are refused before they are parsed: %s', async (_, body, message) => {
    expect(await help(body)).toEqual([expect.stringMatching(message)])
  })

  it.each([
    ['brackets', `a: ${'['.repeat(9_000)}`],
    ['brackets over lines', `a:\n${' [\n'.repeat(9_000)}`],
    // In the parser of YAML this one ends the process: a regular expression grows with the depth until memory is gone.
    ['dashes', `a:\n  ${'- '.repeat(9_000)}a`],
    ['indents', lines(400, (i) => `${' '.repeat(i)}a:`)],
    ['question marks', `${'? '.repeat(9_000)}a`],
  ])('are refused before YAML is parsed: nested %s', async (_, yaml) => {
    expect(await said('themes.yml', yaml)).toEqual([expect.stringMatching(/nested too deep/)])
  })

  it.each([
    ['lists', '- a\n\nb\n\n'.repeat(1_400)],
    ['quotations', '> a\n\nb\n\n'.repeat(1_400)],
    ['emphasis', `${'*a_ '.repeat(150)}\n\n`.repeat(16)],
    ['links that never end', `${'[a]('.repeat(290)}\n\n`.repeat(8)],
    ['unclosed tags', '文 <Foo \n\n'.repeat(15)],
    ['unclosed braces', 'a { b\n\n'.repeat(900)],
    ['prose', `${'word '.repeat(40)}\n\n`.repeat(2_400)],
  ])('are read in bearable time within the bounds: %s', async (_, body) => {
    expect(Array.isArray(await help(body))).toBe(true)
  })

  it('make it stop after many mistakes instead of parsing for ever, and say so', async () => {
    const messages = await help('a { b\n\n'.repeat(900))
    expect(messages.length).toBeLessThan(30)
    expect(messages.join()).toContain('Reading stopped here after many mistakes')
  })
})

describe('files bent at random', () => {
  const BENT = [
    '<',
    '>',
    '{',
    '}',
    '"',
    '\n\n',
    '---\n',
    '`',
    '*',
    '[',
    '](',
    '<Check',
    '</Check>',
    '/>',
    'import x from "y"\n',
    '\t',
    '- ',
    '&a ',
    '\\',
    '<!--',
    'id="',
    '={1}',
    '\ud800',
  ]
  const HONEST = `---\nclause: "9.2.2"\ntitle: 审核方案\ncovers: ["9.2.2.1"]\n---\n先说清。\n\n<Check id="a" how="record" clause="9.2.2.1">\n问？\n\n看[这里](/standards)。\n\n*好*。\n</Check>\n`

  it('get findings with places, never an error', async () => {
    // A generator of our own, so that a failure can be run again.
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1_664_525 + 1_013_904_223) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    for (let round = 0; round < 100; round++) {
      let text = HONEST
      for (let times = 1 + random(4); times > 0; times--) {
        const at = random(text.length)
        text = text.slice(0, at) + (BENT[random(BENT.length)] ?? '') + text.slice(at + random(3))
      }
      for (const finding of await said('standards/iso-9001-2015/9.2.2.mdx', text)) expect(finding).toMatch(/^\d+:\d+ .+[.?>]$/s)
    }
  })
})
