import { beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '~/domain/shared/locale'
import { labelLines } from '~/domain/standards/label'
import { serverTranslator } from '~/i18n/server-translator'
import type { ChecklistReportView } from '~/queries/audits/checklist-report.view'
import { auditChecklist } from './audit-checklist'
import { aChecklistReport } from './checklist-report.fixture'
import { toWord } from './to-word'
import { faults, linesOf, type ReadBack, readBack } from './word/read-back.fixture'
import { mm } from './word/styles'

const MARK = {
  conforms: '√',
  major: '×',
  minor: '×',
  observation: '△',
  opportunity: '○',
  'good-practice': '☆',
  'not-applicable': '／',
  'not-audited': '—',
}

function file(view: ChecklistReportView, locale: Locale = 'zh-CN'): Promise<Buffer> {
  return toWord(auditChecklist(view, locale))
}

async function read(view: ChecklistReportView, locale: Locale = 'zh-CN'): Promise<ReadBack> {
  return readBack(await file(view, locale))
}

/** The text of every row, one string a cell. */
function texts(paper: ReadBack, table: number): string[][] {
  return (paper.tables[table]?.rows ?? []).map((row) => row.cells.map((cell) => cell.lines.join('\n')))
}

function withRecord(record: string): ChecklistReportView {
  const view = aChecklistReport('zh-CN')
  return { ...view, rows: view.rows.slice(0, 2).map((row, index) => (index === 1 ? { ...row, record } : row)) }
}

describe.each(['zh-CN', 'en'] as const)('the audit checklist in %s', (locale) => {
  const view = aChecklistReport(locale)
  const t = serverTranslator(locale)
  let paper: ReadBack
  beforeAll(async () => {
    paper = await read(view, locale)
  })

  it('prints every check in order: theme, clauses, question, what was seen, mark, word and nonconformity', () => {
    const expected = view.rows.map((row, index) => {
      const theme = row.theme.key === view.rows[index - 1]?.theme.key ? [] : [row.theme.title]
      const judgement = row.judgement ?? 'not-audited'
      return [
        [...theme, ...labelLines(row.labels)].join('\n'),
        `◆\t${row.question}`,
        row.record ?? '',
        [MARK[judgement], t(`audits:judgement.${judgement}`), ...(row.nonconformity ? [row.nonconformity] : [])].join('\n'),
      ]
    })
    expect(texts(paper, 1).slice(1)).toEqual(expected)
  })

  it('makes every table exactly 170 mm wide, in the table, its grid and its cells', async () => {
    const header = await readBack(await file(view, locale)).then((read) =>
      Promise.all([read.xml('word/header1.xml'), read.xml('word/footer1.xml')]),
    )
    for (const xml of header) expect(xml).toContain('w:tblW w:type="dxa" w:w="9638"')
    expect(paper.tables).toHaveLength(4)
    for (const table of paper.tables) {
      expect(table.width).toBe(mm(170))
      expect(sum(table.grid)).toBe(mm(170))
      for (const row of table.rows) expect(sum(row.cells.map((cell) => cell.width))).toBe(mm(170))
      expect(table.xml).toContain('<w:tblLayout w:type="fixed"/>')
    }
  })

  it('has the columns 26, 52, 71 and 21 mm, their heads repeated on every page', () => {
    const sheet = paper.tables[1]
    expect(sheet?.grid.map((width) => Math.round((width * 25.4) / 1440))).toEqual([26, 52, 71, 21])
    expect(sheet?.rows[0]?.xml).toContain('<w:tblHeader/>')
    expect(sheet?.rows.filter((row) => row.xml.includes('<w:tblHeader/>'))).toHaveLength(1)
  })

  it('keeps every check whole, and the first of a theme with the second', () => {
    const [, ...checks] = paper.tables[1]?.rows ?? []
    expect(checks.every((row) => row.xml.includes('<w:cantSplit/>'))).toBe(true)
    expect(checks.map((row) => row.xml.includes('<w:keepNext/>'))).toEqual(
      view.rows.map((row, index) => row.theme.key !== view.rows[index - 1]?.theme.key),
    )
  })

  it('opens without a fault in Word 2019 and Microsoft 365', async () => {
    const paper = await file(view, locale)
    expect(await faults(paper, 'Office2019')).toEqual([])
    expect(await faults(paper, 'Microsoft365')).toEqual([])
  }, 60_000)

  it('is the same document for the same view', async () => {
    const again = await read(aChecklistReport(locale), locale)
    for (const part of ['word/document.xml', 'word/styles.xml', 'word/header1.xml', 'word/footer1.xml'])
      expect(await again.xml(part)).toBe(await paper.xml(part))
  })
})

describe('the audit checklist', () => {
  it('says who audited whom, when and against what', async () => {
    expect(texts(await read(aChecklistReport('zh-CN')), 0)).toEqual([
      ['审核编号', 'IA-2026-02', '审核日期', '2026年11月16日—17日'],
      ['受审核部门', '品质部', '部门主管', '韩伟东'],
      ['审核员', '沈嘉禾（组长，研发中心）、邱雨桐（采购中心）、贺明远（设备部）', '陪同人员', '许文静（品质工程师）'],
      [
        '审核准则',
        'Q：GB/T 19001-2016　I：IATF 16949:2016　E：GB/T 24001-2016　H：GB/T 45001-2020\n体系文件，适用的法律法规，顾客特定要求',
      ],
      ['判定符号', '√ 符合　　× 不符合　　△ 观察项　　○ 改进机会　　☆ 亮点　　／ 不适用　　— 未审核'],
    ])
  })

  it('is English throughout in English: the company and the form by their English names alone', async () => {
    const paper = await read(aChecklistReport('en'), 'en')
    // The font table and the runs of marks name the Chinese faces.
    for (const part of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'docProps/core.xml'])
      expect((await paper.xml(part)).replaceAll(/宋体|黑体/g, '')).not.toMatch(/\p{Script=Han}/u)
    expect(linesOf(await paper.xml('word/header1.xml'))[0]).toBe('Qiming Precision')
    expect(paper.loose[0]).toBe('Internal Audit Checklist')
    expect(texts(paper, 1)[0]).toEqual(['Clause', 'Check', 'Record', 'Judgement'])
  })

  it('is headed by the Chinese name in English too, where the company has no other', async () => {
    const paper = await read(aChecklistReport('en', { company: { name: '启明精密', nameEn: '' } }), 'en')
    expect(linesOf(await paper.xml('word/header1.xml'))[0]).toBe('启明精密')
  })

  it('carries company, system, form number and revision above, record, pages and retention below', async () => {
    const paper = await read(aChecklistReport('zh-CN'))
    expect(linesOf(await paper.xml('word/header1.xml')).filter(Boolean)).toEqual([
      '启明精密',
      'Qiming Precision',
      '质量、环境、职业健康安全管理体系',
      '表单编号QR-IA-04',
      '版次B/1',
    ])
    const footer = await paper.xml('word/footer1.xml')
    expect(linesOf(footer).filter(Boolean)).toEqual(['审核编号IA-2026-02　品质部', '第  页　共  页', '保存期限3年'])
    expect(footer.match(/PAGE|NUMPAGES/g)).toEqual(['PAGE', 'NUMPAGES'])
  })

  it.each([
    ['planned', '草稿　审核尚未开始'],
    ['under-way', '草稿　审核尚未完成'],
  ] as const)('is marked a draft on every page while the audit is %s', async (status, mark) => {
    const header = await (await read(aChecklistReport('zh-CN', { status }))).xml('word/header1.xml')
    expect(linesOf(header)).toContain(mark)
  })

  it('leaves the record and judgement of a check not judged yet white, to be filled in by hand', async () => {
    const view = withRecord('')
    const paper = await read({
      ...view,
      status: 'under-way',
      rows: view.rows.map((row) => ({ ...row, record: null, judgement: null })),
    })
    expect(texts(paper, 1)[1]?.slice(2)).toEqual(['', ''])
    expect(texts(paper, 2)).toEqual([['小　　结', '共2项，均未判定。']])
  })

  it('strikes out what a finished audit left empty, and leaves it white before', async () => {
    const empty = { companion: null, heads: [] }
    const cells = async (status: ChecklistReportView['status']) => {
      const rows = texts(await read(aChecklistReport('zh-CN', { ...empty, status })), 0)
      return [rows[1]?.[3], rows[2]?.[3]]
    }
    expect(await cells('finished')).toEqual(['／', '／'])
    expect(await cells('under-way')).toEqual(['', ''])
  })

  it('prints whose independence was overridden, and why', async () => {
    const overrides = [{ name: '贺明远', department: '设备部', reason: '唯一具备资格的审核员。\n沈嘉禾复核其记录。' }]
    expect(texts(await read(aChecklistReport('zh-CN', { overrides })), 2)[1]).toEqual([
      '独立性例外',
      '经批准，下列人员不受“不得审核自己的工作”的限制：\n贺明远（设备部）：唯一具备资格的审核员。\n沈嘉禾复核其记录。',
    ])
  })

  it('has a box for the auditor, the lead and the department to sign', async () => {
    expect(texts(await read(aChecklistReport('zh-CN')), 3)).toEqual([
      ['审核员', '审核组长', '受审核部门确认'],
      Array(3).fill('签名：\n日期：　　　　年　　月　　日'),
    ])
  })

  it('says in a sentence that there are no checks, instead of an empty table', async () => {
    const paper = await read(aChecklistReport('zh-CN', { rows: [] }))
    expect(paper.loose).toContain('本次审核的检查表没有检查项。')
    expect(paper.tables).toHaveLength(2)
  })

  it('keeps the paragraphs of a record', async () => {
    const paper = await read(withRecord('第一行\n第二行\r\n\r\n\r\n隔了一行\t制表\u2028末行\n'))
    expect(paper.tables[1]?.rows[2]?.cells[2]?.lines).toEqual(['第一行', '第二行', '', '隔了一行\t制表', '末行'])
  })

  it('loses nothing of 8,000 characters, and lets that check alone break across pages', async () => {
    const record = '逐条写明所见，一字不少。'.repeat(700).slice(0, 8000)
    const paper = await read(withRecord(record))
    expect(texts(paper, 1)[2]?.[2]).toBe(record)
    expect(paper.tables[1]?.rows.map((row) => row.xml.includes('<w:cantSplit/>'))).toEqual([true, true, false])
    expect(paper.tables[1]?.rows[2]?.xml).toContain('<w:keepLines w:val="false"/>')
  })

  it('lets a check of many short lines break as well', async () => {
    const paper = await read(withRecord(Array(40).fill('一行').join('\n')))
    expect(paper.tables[1]?.rows[2]?.xml).not.toContain('<w:cantSplit/>')
  })

  it.each([
    ['marks and entities', `<w:p>&amp; "quoted" 'single' ]]> <!-- --> <?xml?>`],
    ['what the packer takes for its own placeholder', '{default-bullet-numbering-0} {{name}} $t(common:save) {page}'],
    ['a word that never ends', `https://example.com/${'a'.repeat(400)}`],
    ['rare characters', '𠮷野家 😀 ＡＢ ﾊﾝｶｸ é ñ'],
  ])('prints %s as typed', async (_, record) => {
    expect(texts(await read(withRecord(record)), 1)[2]?.[2]).toBe(record)
  })

  it('drops what Word refuses to open and what turns the direction of reading', async () => {
    const paper = await read(withRecord('甲\u0000\u0008乙\ud800丙\udc00丁\ufffe\u202e戊\u200f己\u2066庚'))
    expect(texts(paper, 1)[2]?.[2]).toBe('甲乙丙丁戊己庚')
  })

  it('opens without a fault whatever was typed, in every field', async () => {
    const everything = String.fromCharCode(...Array.from({ length: 0x10000 }, (_, code) => code))
    const nasty = `<&>"'\u0000\u000b\ud800{default-bullet-numbering-0}\n\t\u202e]]>`
    const person = { name: nasty, department: nasty }
    const view: ChecklistReportView = {
      ...withRecord(everything),
      number: nasty,
      status: 'under-way',
      company: { name: nasty, nameEn: nasty },
      form: { id: nasty, title: nasty, revision: nasty, retention: nasty },
      departments: [nasty, nasty],
      heads: [nasty],
      lead: person,
      auditors: [person, { ...person, name: '甲' }],
      companion: nasty,
      criteria: [{ letter: nasty, name: nasty }],
      overrides: [{ ...person, reason: nasty }],
    }
    const rows = view.rows.map((row) => ({
      ...row,
      theme: { key: nasty, title: nasty },
      labels: [{ number: nasty, letter: nasty }],
      question: nasty,
      nonconformity: nasty,
    }))
    expect(await faults(await file({ ...view, rows }), 'Microsoft365')).toEqual([])
  }, 60_000)

  it('names the other names, the classification and the charset of its fonts, for machines without them', async () => {
    const fonts = await (await read(aChecklistReport('zh-CN'))).xml('word/fontTable.xml')
    expect(fonts).toContain(
      '<w:font w:name="宋体"><w:altName w:val="SimSun"/><w:panose1 w:val="02010600030101010101"/><w:charset w:val="86"/>',
    )
    expect(fonts).toContain(
      '<w:font w:name="黑体"><w:altName w:val="SimHei"/><w:panose1 w:val="02010609060101010101"/><w:charset w:val="86"/>',
    )
  })
})

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
