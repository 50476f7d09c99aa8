import { describe, expect, it } from 'vitest'
import { said } from './content-folder.fixture'

/** What is said to a page of help with this text; its first line is line 4. */
const help = (body: string) => said('help/audits.mdx', `---\ntitle: 审核\n---\n${body}`)
/** The same for a clause. */
const inClause = (body: string) =>
  said('standards/iso-9001-2015/9.2.2.mdx', `---\nclause: "9.2.2"\ntitle: 审核方案\n---\n${body}`)
const inEvidence = (body: string) =>
  said('departments/quality/evidence.mdx', `---\ndepartment: quality\ntitle: 需备资料\n---\n${body}`)

describe('what would be run as a program', () => {
  it('is an import or export', async () => {
    expect(await help('import a from "b"\n\n文字')).toEqual([expect.stringMatching(/^4:1 import and export are refused/)])
    expect(await help('文字\n\nexport const a = 1')).toEqual([expect.stringMatching(/^6:1 import and export are refused/)])
    expect(await help('import a frm "b"')).toEqual([
      expect.stringMatching(/^4:1 A line may not begin with the word import or export/),
    ])
  })

  it('is an expression, alone, in a sentence and in an attribute', async () => {
    expect(await help('{1+1}')).toEqual([
      '4:1 {1+1} would be run as a program and is refused. Write the text itself, or \\{ for the sign.',
    ])
    expect(await help('二加二是{2+2}。')).toEqual([expect.stringMatching(/^4:5 \{2\+2\} would be run/)])
    expect(await help('<Lang lang={x}>t</Lang>')).toEqual([
      expect.stringMatching(/^4:7 lang=\{x\} would be run .* Write lang="…"\.$/),
    ])
    expect(await help('{1+')).toEqual([expect.stringMatching(/^4:1 Text in braces/)])
  })

  it('is a spread', async () => {
    expect(await help('<Note {...x}>t</Note>')).toEqual([expect.stringMatching(/^4:7 \{\.\.\.x\} would be run/)])
  })

  it('is HTML, and a comment in it', async () => {
    expect(await help('<script>alert(1)</script>')).toEqual([
      expect.stringMatching(/^4:1 <script> is HTML and is refused\. Write Markdown, or one of <Check> /),
    ])
    expect(await help('a <img src="x" onerror="y"/>')).toEqual([expect.stringMatching(/^4:3 <img> is HTML/)])
    expect(await help('<!-- x -->')).toEqual([expect.stringMatching(/^4:1 HTML comments are not allowed/)])
    expect(await help('<>t</>')).toEqual(['4:1 <> is refused. Write the text alone.'])
  })
})

describe('the vocabulary', () => {
  it('knows its words, and guesses which one was meant', async () => {
    expect(await help('<Evidnce/>')).toEqual(['4:1 <Evidnce> is not known here. Did you mean <Evidence>?'])
    expect(await help('<note>t</note>')).toEqual(['4:1 <note> is not known here. Did you mean <Note>?'])
    expect(await help('<Zebra/>')).toEqual(['4:1 <Zebra> is not known here.'])
    expect(await help('<Note.Inner>t</Note.Inner>')).toEqual([expect.stringContaining('<Note.Inner> is not known here.')])
    expect(await help('<Constructor/> <HasOwnProperty/>')).toHaveLength(2)
  })

  it('names attributes that are unknown, missing, doubled, empty or of the wrong kind', async () => {
    const check = (attributes: string) => inClause(`<Check ${attributes}>\n问\n\n看\n\n好\n</Check>`)
    expect(await check('id="a" how="record"')).toEqual([])
    expect(await check('id="a" hwo="record"')).toEqual([
      '5:1 <Check> lacks the attribute `how`: it is one of document, record, interview, observe.',
      expect.stringMatching(/^5:15 <Check> has no attribute `hwo`\. Did you mean `how`\? It takes id, how, also/),
    ])
    expect(await check('id="a" how="recrod"')).toEqual([
      '5:15 `how` is one of document, record, interview, observe; here stands "recrod". Did you mean "record"?',
    ])
    expect(await check('id="A b" how="record"')).toEqual([expect.stringMatching(/^5:8 `id` takes an id: English, lower case/)])
    expect(await check('id how="record"')).toEqual([expect.stringMatching(/^5:8 `id` needs a value in quotes/)])
    expect(await check('id="a" id="b" how="record"')).toEqual([expect.stringMatching(/^5:15 `id` stands twice/)])
    expect(await check('id="a" how="record" style="x" onClick="y"')).toEqual([
      expect.stringContaining('`style`'),
      expect.stringContaining('`onClick`'),
    ])
  })

  it('counts the paragraphs of a check and of an evidence item', async () => {
    expect(await inClause('<Check id="a" how="record">\n问\n\n看\n</Check>')).toEqual([
      '5:1 <Check> takes exactly three paragraphs with an empty line between them: the question; where to look; what a good answer shows. Here are 2.',
    ])
    expect(await inClause('<Check id="a" how="record">\n问\n\n- 看\n\n好\n</Check>')).toEqual([
      expect.stringMatching(/^5:1 .* Here are 2, and something that is no paragraph\.$/),
    ])
    expect(
      await inEvidence('<Evidence id="a" code="QMS-01" kind="record" owner="b" clauses="iso-9001-2015/9.2">\n名\n</Evidence>'),
    ).toEqual([expect.stringMatching(/^5:1 <Evidence> takes exactly two paragraphs .* Here is 1\.$/)])
  })

  it('says where each word belongs', async () => {
    expect(await help('<Check id="a" how="record">\n问\n\n看\n\n好\n</Check>')).toEqual([
      expect.stringMatching(/^4:1 <Check> with words of its own belongs in a clause or a VDA 6\.3 question or a checklist/),
    ])
    expect(await inClause('<Note>\n<Check id="a" how="record">\n问\n\n看\n\n好\n</Check>\n</Note>')).toEqual([
      expect.stringMatching(/^6:1 <Check> cannot stand inside <Note>/),
    ])
    expect(await help('- <Note>t</Note>')).toEqual([expect.stringMatching(/^4:3 <Note> stands alone/)])
    expect(await help('<Form id="QR-IA-01"><Role id="auditor"/></Form>')).toEqual([
      expect.stringMatching(/^4:21 <Role> cannot stand inside <Form>/),
    ])
    expect(await help('[<Form id="QR-IA-01"/>](/help)')).toEqual([
      expect.stringMatching(/^4:2 <Form> cannot stand inside a link/),
    ])
    expect(await help('a <Form id="QR-IA-01"/>, <Lang lang="en">lot</Lang> and <Evidence id="quality/programme"/>')).toEqual([])
  })

  it('lets an id be used once', async () => {
    const check = '<Check id="a" how="record">\n问\n\n看\n\n好\n</Check>\n'
    expect(await inClause(`${check}\n${check}`)).toEqual([
      expect.stringMatching(/^13:1 The id a of <Check> is used twice; it stands in line 5 already/),
    ])
  })
})

describe('links and pictures', () => {
  it.each([
    ['[x](javascript:alert(1))', /^4:1 javascript: is refused\. Links begin with https: or mailto:/],
    ['[x](JaVaScRiPt&#58;alert(1))', /^4:1 javascript: is refused/],
    ['[x](<java script:x>)', /^4:1 .* holds a blank/],
    ['![x](data:image/png;base64,xx)', /^4:1 data: is refused/],
    ['文字[x](http://example.com)', /^4:3 http: is refused/],
    ['[x](//example.com)', /^4:1 .* leaves the site without saying how/],
    ['[x](/\\\\example.com)', /^4:1 .* a backslash/],
    ['[x](https:example.com)', /^4:1 .* is no address/],
    ['[x]\n\n[x]: vbscript:x', /^6:1 vbscript: is refused/],
    ['<https://example.com>', /^4:1 Write a link as \[text\]\(https:\/\/…\)/],
  ])('refuses %s', async (body, message) => {
    expect(await help(body)).toEqual([expect.stringMatching(message)])
  })

  it('allows https, mail and the site itself', async () => {
    expect(
      await help(
        '[a](https://www.iso.org/x) [b](mailto:q@example.com) [c](/standards/iso-9001-2015/9.2.2#a) [d](../help) ![e](https://example.com/a.png)',
      ),
    ).toEqual([])
  })
})

describe('mistakes in tags', () => {
  it('are all named at once, each where it is', async () => {
    const body = '<Evidnce/>\n\n温度<5\n\n{x}\n\n<Note>\n没有关\n\n[x](javascript:y)\n'
    expect((await help(body)).map((line) => line.replace(/^(\d+:\d+ \S+).*/, '$1'))).toEqual([
      '4:1 <Evidnce>',
      '6:3 The',
      '8:1 {x}',
      '10:1 <Note>',
      '13:1 javascript:',
    ])
  })

  it('say what is not closed, not opened, not quoted, not ended', async () => {
    expect(await help('<Note>\n文\n')).toEqual([expect.stringMatching(/^4:1 <Note> is not closed/)])
    expect(await help('文 </Note>')).toEqual([expect.stringMatching(/^4:3 <\/Note> closes nothing/)])
    expect(await help('<Role id=auditor>文</Role>')).toEqual([expect.stringMatching(/^4:1 <Role> is written wrongly/)])
    expect(await help('<Role id="auditor>文</Role>')).toEqual([
      expect.stringMatching(/^4:1 <Role> does not end\. Is a quotation mark/),
    ])
  })
})
