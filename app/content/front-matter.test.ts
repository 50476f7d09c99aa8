import { afterEach, describe, expect, it } from 'vitest'
import { said } from './content-folder.fixture'
import { readContentPath } from './content-path'
import { bodyOf } from './front-matter'
import { readDocument } from './read-document'

const world = globalThis as { ran?: boolean }
const clause = (yaml: string) => said('standards/iso-9001-2015/9.2.2.mdx', `---\n${yaml}\n---\n文\n`)
const edition = (yaml: string) => said('standards/iso-9001-2015/index.mdx', `---\n${yaml}\n---\n文\n`)

afterEach(() => {
  delete world.ran
})

describe('front matter that could be run', () => {
  it.each(['---js', '---javascript', '---json', '---coffee', '--- yaml'])(
    'is refused when it begins with %s, and nothing of it runs',
    async (opening) => {
      const text = `${opening}\n{ title: (() => { globalThis.ran = true })() }\n---\n文\n`
      expect(await said('help/audits.mdx', text)).toEqual([
        expect.stringMatching(/^1:4 Front matter begins with --- alone on its line\. ".*" is refused: such a block could be run/),
      ])
      expect(world.ran).toBeUndefined()
    },
  )

  it('never reaches the compiler, also when it hides behind honest front matter', async () => {
    const body = bodyOf('---\ntitle: 审核\n---\n---js\nglobalThis.ran = true\n---\n文\n')
    expect(body.startsWith('---')).toBe(false)
    expect(bodyOf('---js\nglobalThis.ran = true\n---\n文\n')).toBe('\n文\n\n')
  })
})

describe('front matter', () => {
  it('stands between two lines of three dashes', async () => {
    expect(await said('help/audits.mdx', '文\n')).toEqual([
      expect.stringMatching(/^1:1 Front matter is missing: begin the file with a line of ---/),
    ])
    expect(await said('help/audits.mdx', '---\ntitle: a\n')).toEqual([
      expect.stringMatching(/^1:1 The front matter is not closed/),
    ])
    expect(await said('help/audits.mdx', '---\njust a sentence\n---\n')).toEqual([
      expect.stringMatching(/^2:1 Front matter is keys and values/),
    ])
  })

  it('is read in files of every kind of line end, and with a byte order mark', async () => {
    expect(await said('help/audits.mdx', '\uFEFF---\r\ntitle: 审核\r\n---\r\n文\r\n')).toEqual([])
  })

  it('names what is no YAML, with the place inside it', async () => {
    expect(await clause('clause: "9.2.2"\ntitle: a: b')).toEqual([
      expect.stringMatching(/^3:8 This is not YAML: .* A text that contains a colon and a space stands in quotes\.$/),
    ])
    expect(await clause('clause: "9.2.2\ntitle: a')).toEqual([
      expect.stringMatching(/^\d+:\d+ This is not YAML: Missing closing "quote/),
    ])
    expect(await clause('clause: "9.2.2"\n\ttitle: a')).toEqual([
      expect.stringMatching(/^3:1 This is not YAML: .*Indent with spaces, not tabs\.$/),
    ])
  })

  it('names keys that are unknown, missing, double or empty', async () => {
    expect(await clause('clause: "9.2.2"\ntitel: a')).toEqual([
      expect.stringMatching(/^2:1 `title` is missing: it takes a text\.$/),
      '3:1 `titel` is not known here. Did you mean `title`?',
    ])
    expect(await clause('clause: "9.2.2"\ntitle: a\ntitle: b')).toEqual(['4:1 `title` stands here twice. Remove one.'])
    expect(await clause('clause: "9.2.2"\ntitle:')).toEqual([expect.stringMatching(/^3:1 `title` is empty/)])
  })

  it('says to put clause numbers in quotes: 7.10 would become 7.1', async () => {
    expect(await said('standards/iso-9001-2015/7.10.mdx', '---\nclause: 7.10\ntitle: a\n---\n文')).toEqual([
      '2:9 `clause`: put 7.10 in quotes ("7.10"). Without them YAML reads a number.',
    ])
    expect(await clause('clause: "9.2.2"\ntitle: a\ncovers: ["9.2.2.1", 9.3]')).toEqual([
      expect.stringMatching(/^4:21 `covers\.1`: put 9\.3 in quotes/),
    ])
    expect(
      await edition('edition: iso-9001-2015\ntitle: a\ninternational: b\nletter: Q\nowner: c\noutline:\n  "4": d\n  4.1: e'),
    ).toEqual(['9:3 Put the key in quotes: "4.1". Without them YAML reads a number.'])
  })

  it('holds each value to what it can be', async () => {
    const messages = await edition(
      'edition: iso-9001-2015\ntitle: a\ninternational: b\nletter: X\npublishedOn: soon\nowner: c\nbuy:\n  international: http://iso.org\noutline: {}\nverified: "no"',
    )
    expect(messages).toEqual([
      '5:9 `letter` is one of Q, I, E, H, V; here stands "X".',
      '6:14 `publishedOn` takes a day such as 2015-09-15, or a month such as 2008-11; here stands "soon".',
      '9:18 `buy.international` takes an address that begins with https://; here stands "http://iso.org".',
      '11:11 `verified` takes true or false, without quotes; here stands "no".',
    ])
  })

  it('agrees with where the file stands', async () => {
    expect(await said('standards/iso-9001-2015/9.2.1.mdx', '---\nclause: "9.2.2"\ntitle: a\n---\n文')).toEqual([
      expect.stringMatching(/^2:9 `clause` says 9\.2\.2, but the file is named 9\.2\.1/),
    ])
    expect(await said('standards/vda-6.3-2023/P5/6.2.3.mdx', '---\nquestion: "6.2.3"\ntitle: a\n---\n文')).toEqual([
      expect.stringMatching(/^1:1 Question 6\.2\.3 belongs in the folder P6/),
    ])
    expect(await clause('clause: "9.2.2"\ntitle: a\ncovers: ["9.2.3"]')).toEqual([
      expect.stringMatching(/^4:10 `covers` names 9\.2\.3, which is no sub-clause of 9\.2\.2/),
    ])
  })
})

describe('a translation', () => {
  const said922 = (yaml: string, body = '') => said('standards/iso-9001-2015/9.2.2.en.mdx', `---\n${yaml}\n---\n${body}`)

  it('has title and words, and repeats nothing of the Chinese file', async () => {
    expect(await said922('title: Audit programme')).toEqual([])
    expect(await said922('title: Audit programme\nclause: "9.2.2"')).toEqual([
      '3:1 `clause` is read from the Chinese file: remove it here.',
    ])
    expect(await said922('title: a', '<Check id="a" how="record">\nq\n\nl\n\ng\n</Check>')).toEqual([
      '4:15 `how` is read from the Chinese file: remove it here.',
    ])
  })
})

describe('hostile YAML', () => {
  const themes = (text: string) => readDocument(readContentPath('themes.yml') ?? expect.fail(), text)

  it('expands no aliases: a billion laughs are refused where the first stands', async () => {
    const { findings, front } = await themes('a: &a ["ha", "ha"]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n')
    expect(findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Remove `&a`: anchors/),
        expect.stringMatching(/^Write the value out: `\*b`/),
      ]),
    )
    expect(front).toBeNull()
  })

  it('reaches no prototype', async () => {
    const { findings } = await themes('__proto__:\n  zh: x\nconstructor: { prototype: { y: 1 } }\n')
    expect(findings.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '1 `__proto__` cannot be a key.',
      '3 `constructor` cannot be a key.',
    ])
    expect(({} as { zh?: string }).zh).toBeUndefined()
  })

  it('resolves no tags and follows no directives', async () => {
    expect((await themes('a: !!js/function "x"\n')).findings[0]?.message).toMatch(/^Remove the tag/)
    expect((await themes('%YAML 1.1\n---\na: yes\n')).findings[0]?.message).toMatch(/^Remove the line that begins with %/)
  })
})
