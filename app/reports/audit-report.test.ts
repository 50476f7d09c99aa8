import JSZip from 'jszip'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditReportView } from '~/queries/audits/audit-report.view'
import { auditReport } from './audit-report'
import { anAuditReport, cleanFigures } from './audit-report.fixture'
import { toWord } from './to-word'
import { faults, linesOf, type ReadBack, readBack } from './word/read-back.fixture'
import { mm } from './word/styles'

const TODAY = '2026-11-23'
const file = (view: AuditReportView, locale: 'zh-CN' | 'en' = 'zh-CN') => toWord(auditReport(view, locale, TODAY))
const read = async (view: AuditReportView, locale: 'zh-CN' | 'en' = 'zh-CN') => readBack(await file(view, locale))
const texts = (paper: ReadBack, table: number) =>
  (paper.tables[table]?.rows ?? []).map((row) => row.cells.map((cell) => cell.lines.join('\n')))
const everything = (paper: ReadBack) =>
  [...paper.loose, ...paper.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)))].join(
    '\n',
  )

describe.each(['zh-CN', 'en'] as const)('the audit report in %s', (locale) => {
  const view = anAuditReport(locale)
  let paper: ReadBack
  beforeAll(async () => {
    paper = await read(view, locale)
  })

  it('prints what the lead wrote, what was counted, and who compiled and approved it', () => {
    const { figures, words, overrides } = view
    const said = [
      ...Object.values(words ?? {}),
      ...figures.nonconformities.map(({ number }) => number),
      ...figures.remarks.map(({ record }) => record),
      ...figures.notCovered.map(({ reason }) => reason),
      ...[overrides[0]?.reason, view.written?.by, view.issued?.by, figures.earlier?.number],
    ]
    const all = everything(paper)
    expect(said.filter((text) => !all.includes(text ?? ''))).toEqual([])
  })

  it('has two charts of Word’s own, each with its workbook and its figures in words', async () => {
    const zip = await JSZip.loadAsync(await file(view, locale))
    const parts = Object.keys(zip.files)
    expect(parts.filter((part) => /^word\/charts\/chart\d+\.xml$/.test(part))).toHaveLength(2)
    const books = parts.filter((part) => /^word\/embeddings\/.*\.xlsx$/.test(part))
    expect(books).toHaveLength(2)
    const book = await JSZip.loadAsync((await zip.file(books[0] ?? '')?.async('nodebuffer')) ?? Buffer.alloc(0))
    const cells = (await book.file('xl/sharedStrings.xml')?.async('string')) ?? ''
    for (const { department } of view.figures.found) expect(cells).toContain(department)
    const drawn = await paper.xml('word/document.xml')
    expect(drawn.match(/<wp:docPr [^>]*descr="[^"]*\d[^"]*"/g)).toHaveLength(2)
    expect(await paper.xml('word/charts/chart1.xml')).toContain('<c:grouping val="stacked"/>')
  })

  it('keeps every table 170 mm wide, its rows whole and its heads repeated', () => {
    for (const { width, grid, rows, xml } of paper.tables) {
      expect(width).toBe(mm(170))
      expect(grid.reduce((sum, one) => sum + one, 0)).toBe(mm(170))
      expect(xml).toContain('<w:tblLayout w:type="fixed"/>')
      const [first, ...others] = rows
      expect(others.some(({ xml: row }) => row.includes('<w:tblHeader/>'))).toBe(false)
      if (first?.xml.includes('<w:tblHeader/>')) expect(rows.every(({ xml: row }) => row.includes('<w:cantSplit/>'))).toBe(true)
    }
  })

  it('opens without a fault, written or not, with findings or without', async () => {
    const clean = { ...view, figures: cleanFigures(locale) }
    for (const one of [view, clean, { ...view, words: null, written: null, issued: null }])
      expect(await faults(await file(one, locale), 'Microsoft365')).toEqual([])
    expect(await faults(await file(view, locale), 'Office2019')).toEqual([])
  }, 120_000)
})

describe('the audit report', () => {
  it('has its ten parts in the order of the form', async () => {
    const paper = await read(anAuditReport('zh-CN'))
    expect(paper.loose.filter((line) => /^[一二三四五六七八九十]、/.test(line))).toEqual([
      ...['一、目的和范围', '二、过程概述与抽样', '三、与上次审核对比', '四、审核发现', '五、不符合项及其状态'],
      ...['六、符合性与有效性结论', '七、亮点', '八、改进建议', '九、未覆盖的内容及原因', '十、分发与附件'],
    ])
  })

  it('counts grade and clause by department', async () => {
    const paper = await read(anAuditReport('zh-CN'))
    expect(texts(paper, 4)).toEqual([
      ['部门', '严重不符合', '一般不符合', '观察项', '改进机会', '亮点', '合计'],
      ['品质部', '1', '—', '1', '—', '1', '3'],
      ['仓库', '—', '1', '—', '—', '—', '1'],
      ['合计', '1', '1', '1', '—', '1', '4'],
    ])
    expect(texts(paper, 5)).toEqual([
      ['条款', '品质部', '仓库', '合计'],
      ['7.5.3 Q\n文件控制', '1', '1', '2'],
    ])
    expect(paper.loose).toContain('不符合性质：体系性0项，实施性1项，效果性0项，未注明1项。')
    expect(paper.loose).toContain('两次都有不符合的条款：7.5.3 Q。')
  })

  it('turns the names of many departments, so that none is broken', async () => {
    const view = anAuditReport('zh-CN')
    const many = Array.from({ length: 14 }, (_, index) => `第${index + 1}个部门`)
    const figures = {
      ...view.figures,
      clauseDepartments: many,
      clauses: view.figures.clauses.map((row) => ({ ...row, byDepartment: many.map(() => 1), total: 14 })),
    }
    const paper = await read({ ...view, figures })
    expect(paper.tables[5]?.rows[0]?.xml.match(/<w:textDirection w:val="btLr"\/>/g)).toHaveLength(14)
    expect(await faults(await file({ ...view, figures }), 'Microsoft365')).toEqual([])
  }, 120_000)

  it('says that a clean audit is clean, instead of an empty table or chart', async () => {
    const paper = await read(anAuditReport('zh-CN', { figures: cleanFigures('zh-CN'), words: null }))
    expect(paper.loose).toContain('本次审核没有发现不符合，也没有观察项和改进机会。')
    expect(paper.loose).toContain('没有判为亮点的检查项。')
    expect(paper.loose).toContain('检查表各项均已审核。')
    expect(paper.loose).toContain('系统里没有这些部门更早的审核，数字不作对比。')
    expect(paper.tables).toHaveLength(5)
    expect(await paper.xml('word/charts/chart1.xml')).toBe('')
  })

  it('is a draft on every page until it is issued, its unwritten parts named and its approval left white', async () => {
    const paper = await read(anAuditReport('zh-CN', { words: null, written: null, issued: null }))
    expect(linesOf(await paper.xml('word/header1.xml'))).toContain('草稿　尚未发布')
    expect(everything(paper).match(/（尚未填写）/g)).toHaveLength(9)
    expect(texts(paper, paper.tables.length - 1)).toEqual([['编　制', '', '批　准', '']])
    const issued = await read(anAuditReport('zh-CN'))
    expect(linesOf(await issued.xml('word/header1.xml')).join()).not.toContain('草稿')
    const english = await read(anAuditReport('en', { issued: null }), 'en')
    expect(linesOf(await english.xml('word/header1.xml'))).toContain('DRAFT: not issued')
  })

  it('is English throughout in English', async () => {
    const paper = await read(anAuditReport('en'), 'en')
    for (const part of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml', 'word/charts/chart1.xml'])
      expect((await paper.xml(part)).replaceAll(/宋体|黑体/g, '')).not.toMatch(/\p{Script=Han}/u)
  })
})
