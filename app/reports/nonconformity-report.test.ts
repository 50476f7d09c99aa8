import { beforeAll, describe, expect, it } from 'vitest'
import type { NonconformityReportView } from '~/queries/nonconformities/nonconformity-report.view'
import { nonconformityReport } from './nonconformity-report'
import { aNonconformityReport, anUnansweredReport } from './nonconformity-report.fixture'
import { toWord } from './to-word'
import { faults, linesOf, type ReadBack, readBack } from './word/read-back.fixture'
import { mm } from './word/styles'

const file = (view: NonconformityReportView, locale: 'zh-CN' | 'en' = 'zh-CN') => toWord(nonconformityReport(view, locale))
const read = async (view: NonconformityReportView, locale: 'zh-CN' | 'en' = 'zh-CN') => readBack(await file(view, locale))
const texts = (paper: ReadBack, table: number) =>
  (paper.tables[table]?.rows ?? []).map((row) => row.cells.map((cell) => cell.lines.join('\n')))
const header = async (paper: ReadBack) => linesOf(await paper.xml('word/header1.xml')).filter(Boolean)

describe.each(['zh-CN', 'en'] as const)('the nonconformity report in %s', (locale) => {
  const view = aNonconformityReport(locale)
  let paper: ReadBack
  beforeAll(async () => {
    paper = await read(view, locale)
  })

  it('prints everything that was written, by whom and when', () => {
    const all = paper.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))).join('\n')
    const written = [
      ...[view.number, view.audit.number, view.department, view.clause.number, view.requirement, view.fact, view.evidence],
      ...[view.correction, ...view.whys, view.rootCause, view.refused[0]?.result, view.planned?.spread],
      ...view.actions.flatMap(({ what, owner, dueOn, doneOn }) => [what, owner, dueOn, doneOn]),
      ...[view.planned?.effectiveness, view.verification?.method, view.verification?.result],
      ...[view.raisedBy, view.acknowledged, view.corrected, view.analysed, view.closed].map((signed) => signed?.name),
    ]
    expect(written.filter((text) => !all.includes(text ?? ''))).toEqual([])
  })

  it('has the head and the six boxes of the form, to its measures', () => {
    const widths = (table: number) => paper.tables[table]?.grid.map((width) => Math.round((width * 25.4) / 1440))
    expect(widths(0)).toEqual([26, 59, 26, 59])
    expect(paper.tables).toHaveLength(7)
    for (let table = 1; table <= 6; table++) expect(widths(table)).toEqual([10, 9, 17, 54, 10, 16, 6, 24, 24])
    const heights = paper.tables.map(({ rows }) => Number(/w:trHeight w:val="(\d+)"/.exec(rows[0]?.xml ?? '')?.[1]))
    expect(heights).toEqual([8, 54, 25, 48, 9, 42, 14].map(mm))
    expect(paper.tables.every(({ width, xml }) => width === mm(170) && xml.includes('<w:tblLayout w:type="fixed"/>'))).toBe(true)
  })

  it('keeps every box on one page: rows whole, all but the last held to the next', () => {
    for (const { rows } of paper.tables.slice(1)) {
      expect(rows.every(({ xml }) => xml.includes('<w:cantSplit/>'))).toBe(true)
      for (const { cells } of rows.slice(0, -1)) expect(cells.at(-1)?.xml).toContain('<w:keepNext/>')
    }
  })

  it('opens without a fault, answered or not', async () => {
    for (const one of [view, anUnansweredReport(locale)])
      expect(await faults(await file(one, locale), 'Microsoft365')).toEqual([])
    expect(await faults(await file(view, locale), 'Office2019')).toEqual([])
  }, 120_000)
})

describe('the nonconformity report', () => {
  it('ticks grade, nature and verdict', async () => {
    const paper = await read(aNonconformityReport('zh-CN'))
    expect(texts(paper, 0).at(-1)).toEqual(['严重程度', '☐ 严重　　☑ 一般', '不符合性质', '☐ 体系性　☑ 实施性　☐ 效果性'])
    expect(texts(paper, 4).at(-2)?.[1]).toBe(
      '水平展开　☑是　☐否　　清查另发现超期2件，已停用送校。\n文件修订　☐是　☑否\n有效判据　到6个工位抽20件，全部在有效期内。',
    )
    expect(texts(paper, 5)[0]?.[1]).toContain('结论　☑有效　　☐无效，退回重新分析原因')
  })

  it('tells of the round whose action did not work', async () => {
    expect(texts(await read(aNonconformityReport('zh-CN')), 3)[0]?.[1]?.split('\n')[0]).toBe(
      '前次结果　第1次措施经验证无效（沈嘉禾　2026年7月20日），退回重新分析原因：抽20件，仍有2件超期在用。',
    )
  })

  it('leaves what nobody has answered white, with lines for actions, to be filled in by hand', async () => {
    const paper = await read(anUnansweredReport('zh-CN'))
    expect(texts(paper, 1).at(-1)).toEqual(['', '审核员', '贺明远　2026年6月18日', '责任部门确认', ''])
    expect(texts(paper, 2)).toEqual([
      ['纠\n正', ''],
      ['', '完成', '', '期限', '2026年6月21日'],
    ])
    expect(texts(paper, 4).slice(1, 4)).toEqual(Array(3).fill(['', '', '', '', '', '']))
    expect(texts(paper, 4).at(-2)?.[1]).toBe('水平展开　☐是　☐否\n文件修订　☐是　☐否')
    expect(texts(paper, 5)[0]?.[1]).toBe('方法\n结果\n结论　☐有效　　☐无效，退回重新分析原因')
    expect(texts(paper, 6)).toEqual([['关\n闭', '批准关闭', '', '关闭日期', '']])
  })

  it('is marked while it is a draft, says where it stands while it is open, and is bare once closed', async () => {
    expect(await header(await read(anUnansweredReport('zh-CN', { status: 'draft' })))).toContain('草稿　尚未发出')
    expect(await header(await read(anUnansweredReport('zh-CN', { status: 'withdrawn' })))).toContain('已撤回')
    const open = await header(await read(anUnansweredReport('zh-CN')))
    expect(open).toContain('状态：已发出（2026年11月23日）')
    expect(open.join()).not.toContain('草稿')
    const closed = await header(await read(aNonconformityReport('zh-CN')))
    expect(closed.join()).not.toMatch(/草稿|状态/)
  })

  it('is English throughout in English, but for what people wrote', async () => {
    const paper = await read(aNonconformityReport('en'), 'en')
    for (const part of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml'])
      expect((await paper.xml(part)).replaceAll(/宋体|黑体/g, '')).not.toMatch(/\p{Script=Han}/u)
    expect(paper.loose[0]).toBe('Nonconformity report')
    const typed = await read(aNonconformityReport('en', { fact: '卡尺超期' }), 'en')
    expect(texts(typed, 1)[0]?.[1]).toContain('Fact　卡尺超期')
  })

  it('loses nothing of a text longer than a page, and lets that box alone break', async () => {
    const fact = '逐条写明所见，一字不少。'.repeat(330)
    const paper = await read(aNonconformityReport('zh-CN', { fact }))
    expect(texts(paper, 1)[0]?.[1]).toContain(fact)
    const split = paper.tables.map(({ rows }) => rows.filter(({ xml }) => !xml.includes('<w:cantSplit/>')).length)
    expect(split).toEqual([0, 1, 0, 0, 0, 0, 0])
  })
})
