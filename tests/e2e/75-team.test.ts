import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask'
import { openPage } from '../support/browser'
import { awake, see } from '../support/journey'

// Planned, and nobody's journey but these: its rows may go round.
const PLANNED = '/audits/IA-2026-03/team'
const choice = (page: Page, theme: string) => page.getByRole('combobox', { name: `${theme}分给` })
const chosen = async (page: Page, theme: string) =>
  choice(page, theme).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)

/** The themes of the planned audit, in the order of its sheet. */
async function themes(page: Page): Promise<string[]> {
  const boxes = await page.getByRole('combobox', { name: /分给$/ }).all()
  const names = await Promise.all(boxes.map((box) => box.getAttribute('aria-label')))
  return names.map((name) => (name ?? '').replace(/分给$/, ''))
}

describe('the quality manager', () => {
  it('shares out a planned audit evenly, and everybody has about as much', async () => {
    const page = await openPage({ person: 'quality-manager' })
    await page.goto('/audits/IA-2026-03')
    await page.getByRole('link', { name: '分工与进度' }).click()
    await page.waitForURL(`**${PLANNED}`)
    await awake(page)
    await page.getByRole('button', { name: '按主题平均分' }).click()
    await see(page.getByText('分出去的，由谁判就由谁写'))
    const cards = page.getByRole('list', { name: '审核员' }).getByRole('listitem')
    const totals = await cards.getByText(/\/ \d+$/).allTextContents()
    expect(totals).toHaveLength(3)
    const figures = totals.map((text) => Number(text.replace(/\D/g, '')))
    expect(figures.reduce((sum, one) => sum + one, 0)).toBe(32)
    expect(Math.min(...figures)).toBeGreaterThan(0)
  })

  it('gives a theme to one and a single row of it to another, without script', async () => {
    const page = await openPage({ person: 'quality-manager', javaScript: false })
    await page.goto(PLANNED)
    const [theme = ''] = await themes(page)
    await choice(page, theme).selectOption({ label: '贺明远' })
    await page.getByRole('button', { name: '保存分工' }).click()
    expect(await chosen(page, theme)).toBe('贺明远')
    await page.getByRole('link', { name: `逐项看${theme}` }).click()
    const row = page.getByRole('combobox', { name: /^第\d+项分给$/ }).first()
    await row.selectOption({ label: '邱雨桐' })
    await page.getByRole('button', { name: '保存分工' }).click()
    expect(await chosen(page, theme)).toBe('照现在的分法')
  })

  it('is told when somebody else shared out meanwhile, and keeps what was chosen', async () => {
    const [first, second] = [await openPage({ person: 'quality-manager' }), await openPage({ person: 'quality-manager' })]
    await first.goto(PLANNED)
    await second.goto(PLANNED)
    await awake(first)
    await awake(second)
    const theme = (await themes(first)).at(-1) ?? ''
    const [one, other] = (await chosen(first, theme)) === '邱雨桐' ? ['贺明远', '程若川'] : ['邱雨桐', '程若川']
    await choice(first, theme).selectOption({ label: one as string })
    await first.getByRole('button', { name: '保存分工' }).click()
    await see(first.getByText('分出去的，由谁判就由谁写'))
    await choice(second, theme).selectOption({ label: other as string })
    await second.getByRole('button', { name: '保存分工' }).click()
    await see(second.getByText(/^您选的时候，林书敏改了分工/))
    expect(await chosen(second, theme)).toBe(other)
    await second.getByRole('button', { name: '保存分工' }).click()
    await second.getByText(/^您选的时候/).waitFor({ state: 'detached' })
    expect(await chosen(second, theme)).toBe(other)
  })
})

describe('the lead', () => {
  it('gives a theme of the audit under way and takes it back; the trail tells both', async () => {
    const page = await openPage({ person: 'auditor' })
    await page.goto('/audits/IA-2026-02/team')
    await awake(page)
    await see(page.getByText(/^第\d+项 7\.5\.3 Q$/).first())
    await choice(page, '管理评审').selectOption({ label: '沈嘉禾' })
    await page.getByRole('button', { name: '保存分工' }).click()
    await see(page.getByText('分出去的，由谁判就由谁写'))
    await choice(page, '管理评审').selectOption({ label: '审核组（不分）' })
    await page.getByRole('button', { name: '保存分工' }).click()
    await see(page.getByText('还没有分，组里谁都可以判'))
    await page.goto('/trail?record=IA-2026-02')
    await see(page.getByText(/分配.*的检查项/).first())
  })
})

describe('who may not', () => {
  it('does not see the team at work: the department, management, an auditor who is not on it', async () => {
    for (const reader of ['department-head', 'member', 'management'] as const)
      expect((await ask('/audits/IA-2026-02/team', reader)).status, reader).toBe(404)
    expect((await ask(PLANNED, 'auditor')).status).toBe(404)
    const page = await openPage({ person: 'department-head' })
    await page.goto('/audits/IA-2026-02')
    expect(await page.getByRole('link', { name: '分工与进度' }).count()).toBe(0)
  })
})
