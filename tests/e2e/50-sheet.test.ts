import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask'
import { openPage } from '../support/browser'
import { awake, becomes, open, see, signInByLink } from '../support/journey'

const SHEET = '/audits/IA-2026-02'

// Every journey has rows of its own, so that none waits for another. Row 1 stays open: the last one is refused because of it.
const rowOf = (page: Page, position: number) => page.locator(`#row-${position}`)
const recordOf = (page: Page, position: number) => page.getByLabel(`检查记录，第${position}项`)
// An answer shows its key behind the word: 符合 1.
const judgementOf = (page: Page, position: number, word: string) =>
  page.getByRole('group', { name: `判定结果，第${position}项` }).getByText(new RegExp(`^${word}\\d?$`))

async function sheetAt(page: Page, position: number): Promise<void> {
  await page.goto(`${SHEET}?row=${position}`)
  await awake(page)
}

describe('an auditor', () => {
  it('writes, reads that it is saved, and finds it again after a reload', async () => {
    const page = await openPage({ person: 'auditor' })
    await sheetAt(page, 2)
    await recordOf(page, 2).fill('外校证书QM-C-118，机构能力范围0至300 mm，盖得住；')
    await see(rowOf(page, 2).getByText(/^已保存 \d\d:\d\d/))
    await page.reload()
    expect(await recordOf(page, 2).inputValue()).toBe('外校证书QM-C-118，机构能力范围0至300 mm，盖得住；')
  })

  it('judges with one click, and the next open row comes up', async () => {
    const page = await openPage({ person: 'auditor' })
    await sheetAt(page, 3)
    await recordOf(page, 3).fill('证书5份，确认签字5份；示值误差0.01 mm，工序公差±0.1 mm。')
    await judgementOf(page, 3, '符合').click()
    await see(rowOf(page, 3).getByText(/沈嘉禾 \d\d:\d\d/))
    await becomes(() => page.getByText('第3项已判：符合').count()).toBe(1)
    await becomes(async () => new URL(page.url()).searchParams.get('row')).toBe('4')
    await page.reload()
    await see(
      rowOf(page, 3).getByText('证书5份，确认签字5份；示值误差0.01 mm，工序公差±0.1 mm。'),
      rowOf(page, 3).getByText('符合'),
    )
  })

  it('judges by key, moves by key, and types figures into the record without judging', async () => {
    const page = await openPage({ person: 'auditor' })
    await sheetAt(page, 15)
    await page.keyboard.press('j')
    await see(recordOf(page, 16))
    await page.keyboard.press('k')
    await see(recordOf(page, 15))
    await page.keyboard.press('m')
    await page.keyboard.type('2份工艺文件：1份换药剂')
    expect(await recordOf(page, 15).inputValue()).toBe('2份工艺文件：1份换药剂')
    await page.keyboard.press('Escape')
    await page.keyboard.press('4')
    await becomes(() => page.getByText('第15项已判：观察项').count()).toBe(1)
    await page.reload()
    await see(rowOf(page, 15).getByText('2份工艺文件：1份换药剂'), rowOf(page, 15).getByText('观察项'))
  })

  it('presses figures for an input method, not for a judgement', async () => {
    const page = await openPage({ person: 'auditor' })
    await sheetAt(page, 16)
    await recordOf(page, 16).fill('请班组长照规程换模一次')
    await see(rowOf(page, 16).getByText(/^已保存/))
    await recordOf(page, 16).press('Escape')
    const press = (isComposing: boolean) =>
      page.evaluate((composing) => {
        if (composing) document.body.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: '6', isComposing: composing, bubbles: true, cancelable: true }),
        )
      }, isComposing)
    let posts = 0
    page.on('request', (request) => {
      if (request.method() === 'POST') posts += 1
    })
    await press(true)
    expect(posts).toBe(0)
    expect(new URL(page.url()).searchParams.get('row')).toBe('16')
    await press(false)
    await becomes(() => page.getByText('第16项已判：亮点').count()).toBe(1)
    expect(posts).toBe(1)
  })

  it('is refused a judgement without a record, is told what belongs there, and goes on', async () => {
    const page = await openPage({ person: 'auditor' })
    await sheetAt(page, 4)
    await judgementOf(page, 4, '符合').click()
    await see(
      rowOf(page, 4).getByRole('alert').getByText('请写下看到了什么：文件号、样本、地点、数量。没有记录的“符合”站不住脚。'),
    )
    await becomes(() => recordOf(page, 4).evaluate((field) => field === document.activeElement)).toBe(true)
    await recordOf(page, 4).fill('台账412件，11月到期9件，按期9件。')
    await page.getByRole('button', { name: '记下判定' }).click()
    await becomes(() => page.getByText('第4项已判：符合').count()).toBe(1)
  })

  it('is told in English as well, and keeps the text when no judgement was chosen', async () => {
    const page = await openPage({ person: 'auditor', locale: 'en' })
    await sheetAt(page, 8)
    await page.getByLabel('What was seen, item 8').fill('Read with gloves on at press 8.')
    await page.getByRole('button', { name: 'Record judgement' }).click()
    await see(page.getByText('Choose a judgement.'))
    expect(await page.getByLabel('What was seen, item 8').inputValue()).toBe('Read with gloves on at press 8.')
  })

  it('raises a nonconformity with a minor: its draft has the next number, and the department does not see it yet', async () => {
    const numbers = async () =>
      [...new Set((await (await ask('/nonconformities', 'quality-manager')).text()).match(/NC-2026-\d\d/g))].sort()
    const next = `NC-2026-${String(Number((await numbers()).at(-1)?.slice(-2)) + 1).padStart(2, '0')}`
    const page = await openPage({ person: 'auditor' })
    await sheetAt(page, 5)
    await recordOf(page, 5).fill('LJ-0198失准，往回只查到12月，没有复测1至3月的批次。')
    await judgementOf(page, 5, '一般不符合').click()
    const link = rowOf(page, 5).getByRole('link', { name: next })
    await see(link, rowOf(page, 5).getByText(/已起草/))
    await link.click()
    await see(
      page.getByText(/这是草稿，只有审核组和品质经理看得到/),
      page.getByText('LJ-0198失准，往回只查到12月，没有复测1至3月的批次。'),
    )

    const head = await openPage({ person: 'department-head' })
    expect(await open(head, `/nonconformities/${next}`)).toBe(404)
    await head.goto('/nonconformities')
    await see(head.getByRole('link', { name: 'NC-2026-01' }))
    expect(await head.getByText(next).count()).toBe(0)
  })
})

describe('two auditors on one row', () => {
  it('the second sees both texts, and nothing is lost until one is chosen', async () => {
    const mine = await openPage({ person: 'auditor' })
    const theirs = await openPage()
    await signInByLink(await openPage({ person: 'admin' }), theirs, { name: '邱雨桐', email: 'qiuyutong@qiming.example' })
    await Promise.all([sheetAt(mine, 6), sheetAt(theirs, 6)])
    await theirs.getByLabel('检查记录，第6项').fill('邱：存放柜封签完好，参数权限2人。')
    await see(rowOf(theirs, 6).getByText(/^已保存/))

    await recordOf(mine, 6).fill('沈：自动检测设备权限名单5人，多3人。')
    const both = rowOf(mine, 6).getByText('您写的时候，邱雨桐也改了这一项。两边的文字都在，请选一边。')
    await see(both, rowOf(mine, 6).getByText('邱：存放柜封签完好，参数权限2人。'))
    expect(await recordOf(mine, 6).inputValue()).toBe('沈：自动检测设备权限名单5人，多3人。')

    // Both are put together and judged; the other one then reads it.
    await recordOf(mine, 6).fill('沈：自动检测设备权限名单5人，多3人。邱：存放柜封签完好，参数权限2人。')
    await mine.getByRole('button', { name: '用我的' }).click()
    await see(rowOf(mine, 6).getByText(/^已保存/))
    await theirs.reload()
    expect(await recordOf(theirs, 6).inputValue()).toBe('沈：自动检测设备权限名单5人，多3人。邱：存放柜封签完好，参数权限2人。')
  })

  it('the second may give way, and has the text of the first', async () => {
    const [first, second] = [await openPage({ person: 'auditor' }), await openPage({ person: 'auditor' })]
    await Promise.all([sheetAt(first, 17), sheetAt(second, 17)])
    await recordOf(first, 17).fill('点检表10月，涂改0处。')
    await see(rowOf(first, 17).getByText(/^已保存/))
    await recordOf(second, 17).fill('巡检表10月，代签1处。')
    await see(second.getByRole('button', { name: '用对方的' }))
    await second.getByRole('button', { name: '用对方的' }).click()
    await becomes(() => recordOf(second, 17).inputValue()).toBe('点检表10月，涂改0处。')
  })
})

describe('without script', () => {
  it('the form of the current row records, goes on to the next, and a refusal keeps what was typed', async () => {
    const page = await openPage({ person: 'auditor', javaScript: false })
    await page.goto(`${SHEET}?row=18`)
    await recordOf(page, 18).fill('批号B2411-07的检验记录，调出用时4分钟。')
    await page.getByRole('button', { name: '记下判定' }).click()
    await see(page.getByRole('alert').getByText('这一栏还没有填。'))
    expect(await recordOf(page, 18).inputValue()).toBe('批号B2411-07的检验记录，调出用时4分钟。')
    await judgementOf(page, 18, '符合').click()
    await page.getByRole('button', { name: '记下判定' }).click()
    await page.waitForURL((url) => url.pathname === SHEET && url.searchParams.get('row') === '19')
    await see(rowOf(page, 18).getByText('批号B2411-07的检验记录，调出用时4分钟。'), rowOf(page, 18).getByText('符合'))
  })
})

describe('who is not on the team', () => {
  it('the quality manager reads the sheet and has nothing to judge with', async () => {
    const page = await openPage({ person: 'quality-manager' })
    await page.goto(SHEET)
    await see(page.getByRole('table', { name: '审核检查表' }), rowOf(page, 21).getByText(/每6个月一次，最长7个月/))
    await see(rowOf(page, 1).getByText('未判定'))
    expect(await page.getByRole('radio').count()).toBe(0)
    expect(await page.getByRole('textbox').count()).toBe(0)
    expect(await page.getByRole('link', { name: '结束审核' }).count()).toBe(0)
  })

  it('the head of an audited department reads the plan and no checklist while it is under way', async () => {
    const page = await openPage({ person: 'department-head' })
    await page.goto(SHEET)
    await see(page.getByRole('heading', { name: '审核计划' }), page.getByText(/检查表在审核进行时只给审核组和品质经理看/))
    expect(await page.getByRole('table', { name: '审核检查表' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Word' }).count()).toBe(0)
    expect(await page.content()).not.toContain('QM-0417')
  })
})

describe('finishing', () => {
  it('is refused while rows are open, names the first, and leads there', async () => {
    const page = await openPage({ person: 'auditor' })
    await page.goto(`${SHEET}/finish`)
    await awake(page)
    await page.getByRole('button', { name: '结束审核' }).click()
    await see(page.getByText(/^还有\d+项没有判定，第一项是第1项。没审到的判“未审核”并写明理由。$/))
    await page.getByRole('link', { name: '去第1项' }).click()
    await see(recordOf(page, 1))
  })
})
