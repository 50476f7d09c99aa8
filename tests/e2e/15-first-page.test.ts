import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Locale } from '~/domain/shared/locale'
import { ask } from '../support/ask'
import { type DemoPerson, openPage } from '../support/browser'
import { awake, see } from '../support/journey'

interface Expected {
  person: DemoPerson
  /** What stands in the list, and the word and address of its button; null where nothing waits. */
  row: { about: RegExp; act: Record<Locale, RegExp>; to: RegExp } | null
  /** The sections beside it. */
  beside: readonly ('audits' | 'ages' | 'changes')[]
}

const WORDS = {
  audits: { 'zh-CN': '计划中和进行中的审核', en: 'Audits planned and under way' },
  ages: { 'zh-CN': '未关闭的不符合', en: 'Open nonconformities' },
  changes: { 'zh-CN': '最近的变动', en: 'What changed' },
}

const PEOPLE: Expected[] = [
  {
    person: 'quality-manager',
    row: { about: /^IA-2026-03$/, act: { 'zh-CN': /^开始：IA/, en: /^Start: IA/ }, to: /^\/audits\/IA-2026-03\/start$/ },
    beside: ['audits', 'ages', 'changes'],
  },
  {
    person: 'auditor',
    row: { about: /^IA-2026-02$/, act: { 'zh-CN': /^判定：IA/, en: /^Judge: IA/ }, to: /^\/audits\/IA-2026-02\/items\/\d+$/ },
    beside: ['audits', 'changes'],
  },
  {
    person: 'department-head',
    row: { about: /^IPQC-04 /, act: { 'zh-CN': /^提交：IPQC-04/, en: /^Hand in: IPQC-04/ }, to: /\/hand-in$/ },
    beside: ['audits', 'changes'],
  },
  {
    person: 'management',
    row: { about: /^MGT-06 /, act: { 'zh-CN': /^提交：MGT-06/, en: /^Hand in: MGT-06/ }, to: /\/hand-in$/ },
    beside: ['audits', 'ages', 'changes'],
  },
  {
    person: 'member',
    row: { about: /^IQC-04 /, act: { 'zh-CN': /^更新：IQC-04/, en: /^Renew: IQC-04/ }, to: /\/hand-in$/ },
    beside: ['audits'],
  },
  { person: 'admin', row: null, beside: [] },
]

const WAYS = [
  { locale: 'zh-CN', width: 1280 },
  { locale: 'en', width: 1280 },
  { locale: 'zh-CN', width: 390 },
  { locale: 'en', width: 390 },
] as const

describe.each(PEOPLE)('the first page of $person', ({ person, row, beside }) => {
  it.each(WAYS)('says what waits, why and what comes next, in $locale at $width px', async ({ locale, width }) => {
    const page = await openPage({ person, locale, width, javaScript: width === 1280 })
    await page.goto('/')
    const main = page.getByRole('main')
    if (row) {
      const many = await main.locator('.todo-r').count()
      const counted = await main.getByRole('heading', { level: 1 }).textContent()
      expect(counted).toContain(String(many))
      await see(main.getByRole('heading', { level: 3 }).getByRole('link', { name: row.about }))
      const act = main.getByRole('link', { name: row.act[locale] })
      expect(await act.getAttribute('href')).toMatch(row.to)
      expect(await main.getByText(locale === 'en' ? 'Why you' : '为何找您').count()).toBe(many)
      expect(await main.getByText(locale === 'en' ? 'Next' : '之后', { exact: true }).count()).toBe(many)
    } else {
      await see(main.getByRole('link', { name: locale === 'en' ? 'Look after people' : '管理人员' }))
    }
    const shown = await main.getByRole('heading', { level: 2 }).allTextContents()
    for (const [name, words] of Object.entries(WORDS))
      expect(shown.includes(words[locale]), name).toBe(beside.some((one) => one === name))
    await see(main.getByText(locale === 'en' ? 'week 48' : '第48周'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})

describe('the list', () => {
  it('goes by due day: what is late comes first and says for how long', async () => {
    const page = await openPage({ person: 'department-head' })
    await page.goto('/')
    const groups = await page.getByRole('main').locator('h2.todo-g').allTextContents()
    const order = ['逾期', '今天', '本周', '以后', '无期限']
    const found = groups.map((words) => order.findIndex((name) => words.startsWith(name)))
    expect(found).toEqual([...found].sort((a, b) => a - b))
    await see(
      page
        .locator('.todo-r')
        .first()
        .getByText(/^逾期\d+天$/),
    )
  })

  it('is what is printed of the page: the near part of it, without what stands beside', async () => {
    const page = await openPage({ person: 'quality-manager' })
    await page.goto('/')
    await awake(page)
    await see(page.getByRole('button', { name: '打印本周' }))
    await page.emulateMedia({ media: 'print' })
    expect(await visible(page, '.todo-part:not(.todo-far)')).toBe(true)
    expect(await visible(page, '.todo-far')).toBe(false)
    expect(await visible(page, '.side')).toBe(false)
  })
})

describe('the running audit beside it', () => {
  it('says how far it is and where everybody is, to the team and the quality manager alone', async () => {
    const page = await openPage({ person: 'quality-manager' })
    await page.goto('/')
    const side = page.locator('.running', { hasText: 'IA-2026-02' })
    await see(side.getByRole('img', { name: /^已判\d+项，共45项$/ }), side.getByText('邱雨桐'), side.getByText(/正在\d/))
    const head = await openPage({ person: 'department-head' })
    await head.goto('/')
    await see(head.locator('.running', { hasText: 'IA-2026-02' }))
    expect(await head.getByText('邱雨桐').count()).toBe(0)
  })
})

describe('the list of audits', () => {
  it('is narrowed by year, state, department and standard, all in the address', async () => {
    const page = await openPage({ person: 'quality-manager' })
    await page.goto('/audits')
    await awake(page)
    const list = page.getByRole('table', { name: '审核', exact: true })
    await see(list.getByRole('link', { name: 'IA-2026-03' }))
    await page.getByRole('link', { name: /^已完成 \d+$/ }).click()
    await page.waitForURL('**/audits?status=finished')
    await see(list.getByRole('link', { name: 'IA-2026-01' }))
    expect(await list.getByRole('link', { name: 'IA-2026-03' }).count()).toBe(0)
    await page.goto('/audits?year=2026&department=warehouse&edition=iso-9001-2015')
    expect(await numbers(page)).toEqual(['IA-2026-03'])
    await page.goto('/audits?year=1999')
    await see(page.getByRole('heading', { name: '这样筛选没有审核' }), page.getByRole('link', { name: '去掉全部筛选' }))
  })

  it('tells the figures of the year to those who may read them', async () => {
    const page = await openPage({ person: 'management', locale: 'en' })
    await page.goto('/audits')
    const row = page.getByRole('table', { name: 'Years in figures' }).getByRole('row', { name: /^2026/ })
    await see(row.getByText(/^\d+\.\d% \(\d+\/\d+\)$/))
  })

  it('comes as a workbook with the same filter and the same scope', async () => {
    const get = async (reader: DemoPerson, search = '') => {
      const answer = await ask(`/audits.xlsx${search}`, reader)
      expect(answer.status).toBe(200)
      return { bytes: Buffer.from(await answer.arrayBuffer()), headers: answer.headers }
    }
    const { bytes, headers } = await get('quality-manager', '?status=finished&lang=en')
    expect(headers.get('Content-Type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(headers.get('Content-Disposition')).toContain('attachment; filename="audits 2026-11-23.xlsx"')
    const { audits, nonconformities, heads } = await sheets(bytes)
    expect(audits).toContain('IA-2026-01')
    expect(audits).not.toContain('IA-2026-03')
    expect(heads.slice(0, 2)).toEqual(['Audit no.', 'Status'])
    expect(nonconformities).toEqual(expect.arrayContaining(['NC-2026-01', 'NC-2026-02']))

    const head = await sheets((await get('department-head')).bytes)
    expect(head.heads.slice(0, 2)).toEqual(['审核编号', '状态'])
    expect(head.audits).not.toContain('IA-2026-03')
    expect(head.nonconformities).toContain('NC-2026-01')
    expect(head.nonconformities).not.toContain('NC-2026-02')
  })
})

async function visible(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).first().isVisible()
}

async function numbers(page: Page): Promise<string[]> {
  return page.getByRole('table', { name: '审核', exact: true }).locator('tbody tr td:first-child').allTextContents()
}

/** What stands in the first columns of a workbook, and the words above the first sheet. */
async function sheets(bytes: Buffer) {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  const [first, second] = workbook.worksheets
  const column = (sheet: typeof first) => (sheet?.getColumn(1).values ?? []).slice(2).map(String)
  return {
    audits: column(first),
    nonconformities: column(second),
    heads: ((first?.getRow(1).values ?? []) as unknown[]).slice(1).map(String),
  }
}
