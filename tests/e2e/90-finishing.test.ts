import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { readBack } from '~/reports/word/read-back.fixture'
import { ask } from '../support/ask'
import { openPage } from '../support/browser'
import { awake, becomes, open, see } from '../support/journey'

/** The journey of one audit, from its plan to its paper; one of its own, so that the audit of the demo stays under way for the others. */
let number = ''
let draft = ''
const sheet = () => `/audits/${number}`
const rowOf = (page: Page, position: number) => page.locator(`#row-${position}`)

beforeAll(async () => {
  const known = await (await ask('/audits', 'quality-manager')).text()
  const last = Math.max(...[...known.matchAll(/IA-2026-(\d\d)/g)].map(([, figures]) => Number(figures)))
  number = `IA-2026-${String(last + 1).padStart(2, '0')}`
})

describe('the quality manager', () => {
  it('plans an audit with somebody independent, and it has the next number', async () => {
    const page = await openPage({ person: 'quality-manager' })
    await page.goto('/audits/new')
    await awake(page)
    await page.getByRole('checkbox', { name: '文控中心' }).check()
    await page.getByRole('checkbox', { name: /19001-2016/ }).check()
    await page.getByRole('combobox', { name: /审核组长/ }).selectOption({ label: '沈嘉禾 · 研发中心' })
    await page.getByRole('button', { name: '生成检查表' }).click()
    await page.waitForURL(`**${sheet()}`)
    await see(page.getByText('计划中').first(), page.getByRole('table', { name: '审核检查表' }))
  })

  it('is the only one who plans: neither the auditor nor management may', async () => {
    expect((await ask('/audits/new', 'auditor')).status).toBe(403)
    expect((await ask('/audits/new', 'management')).status).toBe(403)
    expect((await ask(`${sheet()}/start`, 'management')).status).toBe(403)
  })
})

describe('the lead auditor', () => {
  it('starts it, and the wording of every row is pinned', async () => {
    const page = await openPage({ person: 'auditor' })
    await page.goto(sheet())
    await page.getByRole('link', { name: '开始审核' }).click()
    await page.getByRole('button', { name: '开始审核' }).click()
    await page.waitForURL(`**${sheet()}`)
    await see(page.getByText('进行中').first(), page.getByText(/检查内容固定于2026-11-23/))
  })

  it('judges every row by hand and key, the first a nonconformity', async () => {
    const page = await openPage({ person: 'auditor' })
    await page.goto(sheet())
    await awake(page)
    const rows = await page.locator('tr[id^="row-"]').count()
    expect(rows).toBeGreaterThan(5)
    for (let position = 1; position <= rows; position += 1) {
      await page.getByLabel(`检查记录，第${position}项`).fill(`第${position}项：抽3份 <文件> & 记录，编号QM-${100 + position}。`)
      await page.keyboard.press('Escape')
      await page.keyboard.press(position === 1 ? '3' : String((position % 3) + 5))
      await becomes(() => page.getByText(new RegExp(`^第${position}项已判：`)).count()).toBe(1)
      // Later its theme is judged to its end and folds away.
      if (position === 1)
        draft =
          (await rowOf(page, 1)
            .getByRole('link', { name: /^NC-2026-/ })
            .textContent()) ?? ''
    }
    expect(draft).toMatch(/^NC-2026-\d\d$/)
    await page.reload()
    await see(page.getByRole('img', { name: `已判${rows}项，共${rows}项` }))
  })

  it('cannot finish while a draft lacks one of its four parts, and is told which', async () => {
    const page = await openPage({ person: 'auditor' })
    await page.goto(`${sheet()}/finish`)
    await awake(page)
    await see(page.getByText(/^还缺：/))
    await page.getByRole('button', { name: '结束审核' }).click()
    await see(page.getByText(new RegExp(`^${draft}还缺：.*四个要素写全才能发出，请先补上。$`)))
  })

  it('completes the draft, finishes, and the sheet is closed', async () => {
    const page = await openPage({ person: 'auditor' })
    await page.goto(`/nonconformities/${draft}`)
    await page.getByRole('link', { name: '补写草稿' }).click()
    await page.getByLabel('要求').fill('GB/T 19001-2016 7.5.2；QP-01 F/0第5.4条')
    await page.getByLabel('事实').fill('11月23日文控中心，抽3份附页，1份没有编号和版次。')
    await page.getByLabel('证据').fill('WI-DCC-02附页')
    await page.getByRole('button', { name: '保存' }).click()
    await page.waitForURL(`**/nonconformities/${draft}`)

    await page.goto(`${sheet()}/finish`)
    await awake(page)
    await see(page.getByText('四个要素齐全'))
    await page.getByRole('button', { name: '结束审核' }).click()
    await page.waitForURL(`**${sheet()}`)
    await see(page.getByText('已完成').first())
    expect(await page.getByRole('textbox').count()).toBe(0)
    expect(await page.getByRole('radio').count()).toBe(0)
    await page.goto(`${sheet()}/items/2/judgement`)
    await page.getByRole('button', { name: '记下判定' }).click()
    await see(page.getByText('这次审核已完成，检查表现在不能写。'))
  })
})

describe('when it is finished', () => {
  it('its nonconformity is issued: others read it now, and nobody writes on it', async () => {
    const page = await openPage({ person: 'management' })
    await page.goto(`/nonconformities/${draft}`)
    await see(page.getByText('已发出').first(), page.getByText('11月23日文控中心，抽3份附页，1份没有编号和版次。'))
    // It went to document control: the head of quality is not concerned.
    expect((await ask(`/nonconformities/${draft}`, 'department-head')).status).toBe(404)
    expect((await ask(sheet(), 'department-head')).status).toBe(404)
    const lead = await openPage({ person: 'auditor' })
    expect(await open(lead, `/nonconformities/${draft}/draft`)).toBe(200)
    await see(lead.getByText('已经发出或撤回，文字不再改动。'))
  })

  it.each([
    { locale: 'zh-CN', query: '', title: /^内.*检查表$/, verdict: '一般不符合', name: `内审检查表.docx` },
    {
      locale: 'en',
      query: '?lang=en',
      title: /^internal audit checklist$/i,
      verdict: 'Minor',
      name: `internal audit checklist.docx`,
    },
  ] as const)('the paper has every row of the sheet, $locale', async ({ locale, query, title, verdict, name }) => {
    const page = await openPage({ person: 'auditor', locale })
    await page.goto(sheet())
    const shown = await page.locator('tr[id^="row-"]').allTextContents()

    const answer = await page.request.get(`${sheet()}/checklist.docx${query}`)
    expect(decodeURIComponent(answer.headers()['content-disposition'] ?? '')).toContain(`${number} ${name}`)
    const paper = await readBack(await answer.body())
    const rows = paper.tables
      .flatMap((table) => table.rows)
      .filter(({ cells }) => cells.length === 4 && /QM-1\d\d/.test(cells[2]?.lines.join('') ?? ''))
    expect(rows).toHaveLength(shown.length)
    for (const [index, { cells }] of rows.entries()) {
      const [, question, record] = cells.map(({ lines }) => lines.join(''))
      expect(squeezed(shown[index])).toContain(squeezed(question?.replace('◆', '')))
      expect(record).toBe(`第${index + 1}项：抽3份 <文件> & 记录，编号QM-${101 + index}。`)
    }
    expect(rows[0]?.cells[3]?.lines.join(' ')).toContain(`${verdict} ${draft}`)
    expect(paper.loose[0]).toMatch(title)
  })

  it('nobody else gets the paper: not the head of another department, not the administrator', async () => {
    const statuses = await Promise.all(
      (['department-head', 'member', 'admin', 'nobody'] as const).map(
        async (reader) => (await ask(`${sheet()}/checklist.docx`, reader)).status,
      ),
    )
    expect(statuses).toEqual([404, 404, 403, 302])
  })
})

describe('its report', () => {
  const report = () => `${sheet()}/report`
  const shaOf = async (path: string, reader: 'quality-manager' | 'management') => {
    const answer = await ask(path, reader)
    expect(answer.status).toBe(200)
    return createHash('sha256')
      .update(Buffer.from(await answer.arrayBuffer()))
      .digest('hex')
  }

  it('is written by the lead on words worked out from the checklist, and is a draft', async () => {
    const page = await openPage({ person: 'auditor' })
    await page.goto(sheet())
    await page.getByRole('link', { name: '审核报告' }).click()
    await see(page.getByText('还没有编写'), page.getByText('草稿').first())
    await page.getByRole('link', { name: '编写报告' }).click()
    expect(await page.getByLabel('符合性与有效性结论').inputValue()).toMatch(/除一般不符合1项外/)
    await page.getByLabel('审核目的').fill('看文控是否有效。')
    await page.getByRole('button', { name: '保存' }).click()
    await page.waitForURL(`**${report()}`)
    await see(page.getByText('看文控是否有效。'), page.getByRole('link', { name: draft }))
    const paper = await readBack(Buffer.from(await (await ask(`${report()}.docx`, 'quality-manager')).arrayBuffer()))
    expect(await paper.xml('word/header1.xml')).toContain('草稿')
  })

  it('keeps both texts when two people write it at once', async () => {
    const [first, second] = [await openPage({ person: 'auditor' }), await openPage({ person: 'quality-manager' })]
    await Promise.all([first, second].map((page) => page.goto(`${report()}?write`)))
    await second.getByLabel('改进建议').fill('品质经理补的建议。')
    await second.getByRole('button', { name: '保存' }).click()
    await second.waitForURL(`**${report()}`)
    await first.getByLabel('改进建议').fill('组长写的建议。')
    const [answer] = await Promise.all([
      first.waitForResponse((response) => response.request().method() === 'POST'),
      first.getByRole('button', { name: '保存' }).click(),
    ])
    expect(answer.status()).toBe(409)
    await see(first.getByText('品质经理补的建议。'), first.getByText(/林书敏也改了这份报告/))
    await first.getByRole('button', { name: '保存我的' }).click()
    await first.waitForURL(`**${report()}`)
    await see(first.getByText('组长写的建议。'))
  })

  it('is issued by somebody who did not write it, in both languages, and is the same file ever after', async () => {
    expect((await ask(`${report()}/issue`, 'auditor')).status).toBe(403)
    const page = await openPage({ person: 'quality-manager' })
    await page.goto(report())
    await page.getByRole('link', { name: '发布报告' }).click()
    await page.getByRole('button', { name: '发布报告' }).click()
    await page.waitForURL(`**${report()}`)
    await see(page.getByText(/林书敏于2026年11月23日发布/))
    const hashes = await page.locator('code').allTextContents()
    expect(hashes).toHaveLength(2)
    for (const [index, locale] of ['zh-CN', 'en'].entries()) {
      expect(await shaOf(`${report()}.docx?lang=${locale}`, 'quality-manager')).toBe(hashes[index])
      expect(await shaOf(`${report()}.docx?lang=${locale}`, 'management')).toBe(hashes[index])
    }
    expect(await page.getByRole('link', { name: '修改文字' }).count()).toBe(0)
  })

  it('cannot be issued before its audit is finished, and a foreign head does not find it', async () => {
    const manager = await openPage({ person: 'quality-manager' })
    await manager.goto('/audits/IA-2026-02/report/issue')
    await manager.getByRole('button', { name: '发布报告' }).click()
    await see(manager.getByText('这次审核进行中，审核结束后才能发布报告。'))
    for (const path of [report(), `${report()}.docx`]) expect((await ask(path, 'department-head')).status).toBe(404)
  })
})

/** Without the spaces a page and a paper set differently. */
function squeezed(text: string | undefined): string {
  return (text ?? '').replace(/\s/g, '')
}
