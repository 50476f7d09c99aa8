import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { ask } from '../support/ask'
import { openPage } from '../support/browser'
import { awake, becomes, open, see } from '../support/journey'

const AUDIT = '/audits/IA-2026-02'

// Rows of its own again: 28 and on, none of which the sheet's journeys write on.
const recordOf = (page: Page) => page.locator('textarea[name="record"]')
const answer = (page: Page, word: string) => page.getByRole('button', { name: word, exact: true })
const nonconforming = (page: Page) => page.getByRole('button', { name: /^不符合/ })
const told = (page: Page, position: number, word: string) =>
  becomes(() => page.getByText(`第${position}项已判：${word}`).count()).toBe(1)
const isAt = async (page: Page, position: number) => {
  await becomes(async () => new URL(page.url()).pathname).toBe(`${AUDIT}/items/${position}`)
  // The address is there a moment before the item is.
  await see(page.getByRole('link', { name: new RegExp(`^第${position}项`) }))
}
const saved = (page: Page) => see(page.getByText(/^已保存 \d\d:\d\d$/))

async function itemAt(page: Page, position: number): Promise<void> {
  await page.goto(`${AUDIT}/items/${position}`)
  await awake(page)
}

async function drafts(): Promise<string[]> {
  const list = await (await ask('/nonconformities', 'quality-manager')).text()
  return [...new Set(list.match(/NC-2026-\d\d/g))].sort()
}

describe('by thumb, on a phone', () => {
  it('is reached from the sheet, goes on by itself after 符合, and stays after everything else', async () => {
    const page = await openPage({ person: 'auditor', width: 390 })
    await page.goto(AUDIT)
    await awake(page)
    await page.getByRole('link', { name: '逐项审核' }).click()
    await page.waitForURL(/\/items\/\d+$/)
    await itemAt(page, 28)
    await recordOf(page).fill('抽4名内审员的培训记录，8月复训签到齐全。')
    await saved(page)
    await answer(page, '符合').click()
    await told(page, 28, '符合')
    await isAt(page, 29)
    await recordOf(page).fill('整改单3张，1张的完成日期用铅笔写。')
    await answer(page, '观察项').click()
    await told(page, 29, '观察项')
    await isAt(page, 29)
    expect(await answer(page, '观察项').getAttribute('aria-pressed')).toBe('true')
    await page.getByText('更多判定').click()
    await answer(page, '亮点').click()
    await told(page, 29, '亮点')
    await page.reload()
    expect(await recordOf(page).inputValue()).toBe('整改单3张，1张的完成日期用铅笔写。')
    await see(page.getByText('亮点').first())
    const sizes = await page
      .locator('.m-pad > .pad button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60)
  })

  it('a double tap is one nonconformity of the first grade; a tap later makes it major, and its four parts tick themselves off', async () => {
    const before = await drafts()
    const page = await openPage({ person: 'auditor', width: 390 })
    await itemAt(page, 30)
    await recordOf(page).fill('管理评审输入缺供方绩效，6月和9月两次都没有。')
    await nonconforming(page).dblclick()
    await told(page, 30, '一般不符合')
    await see(page.getByText('要求：有'), page.getByText('事实：有'), page.getByText('证据：还缺'), page.getByText('等级：有'))
    const [number = '', ...more] = (await drafts()).filter((one) => !before.includes(one))
    expect([number, more]).toEqual([expect.stringMatching(/^NC-2026-\d\d$/), []])
    await see(page.getByText('一般 · 点按改等级'))
    await nonconforming(page).click()
    await told(page, 30, '严重不符合')
    await page.getByRole('link', { name: `${number} 草稿` }).click()
    await see(page.getByText('管理评审输入缺供方绩效，6月和9月两次都没有。').first(), page.getByText('严重').first())
    expect(await drafts()).toEqual([...before, number])
  })

  it('is refused a judgement without a record, with the cursor where it belongs', async () => {
    const page = await openPage({ person: 'auditor', width: 390 })
    await itemAt(page, 33)
    await answer(page, '符合').click()
    await see(page.getByRole('alert').getByText(/^请写下看到了什么/))
    await becomes(() => recordOf(page).evaluate((field) => field === document.activeElement)).toBe(true)
    await isAt(page, 33)
  })
})

describe('by key', () => {
  it('judges, moves, writes, lists all items and takes a photo; a field and an input method have the keys first', async () => {
    const page = await openPage({ person: 'auditor' })
    const choosers: boolean[] = []
    page.on('filechooser', (chooser) => choosers.push(chooser.isMultiple()))
    await itemAt(page, 36)
    await page.keyboard.press('n')
    await isAt(page, 37)
    await page.keyboard.press('p')
    await isAt(page, 36)
    await page.keyboard.press('m')
    await page.keyboard.type('1份，3页')
    expect(await recordOf(page).inputValue()).toBe('1份，3页')
    await page.keyboard.press('Escape')
    await page.evaluate(() => {
      const press = (init: KeyboardEventInit) =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '5', bubbles: true, cancelable: true, ...init }))
      press({ isComposing: true })
      press({ keyCode: 229 })
    })
    await page.keyboard.press('c')
    await becomes(async () => choosers).toEqual([false])
    await page.keyboard.press('4')
    await told(page, 36, '观察项')
    await page.keyboard.press('g')
    const list = page.getByRole('dialog', { name: '全部检查项' })
    await list.getByRole('link', { name: /^观察项\s*36/ }).waitFor()
    await list.getByRole('link', { name: /^未判定\s*39/ }).click()
    await isAt(page, 39)
    expect(await list.count()).toBe(0)
  })

  it('may be switched off, and the choice stays', async () => {
    const page = await openPage({ person: 'auditor' })
    await itemAt(page, 39)
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: '使用单键快捷键' }).uncheck()
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click()
    await page.keyboard.press('n')
    await page.reload()
    await awake(page)
    await page.keyboard.press('n')
    await page.getByRole('link', { name: '上一项' }).click()
    // One step back from where it was: neither key moved.
    await isAt(page, 38)
  })
})

describe('without a network', () => {
  it('the text stays, the page says so, one goes on to other items, and all of it is sent when it is back', async () => {
    const page = await openPage({ person: 'auditor', width: 390 })
    await itemAt(page, 39)
    await page.context().setOffline(true)
    await recordOf(page).fill('地下室没有信号，先写在这里。')
    await see(page.getByText('离线 · 文字在本页，网络恢复后自动发送'))
    await page.getByRole('link', { name: '下一项' }).click()
    await isAt(page, 40)
    await recordOf(page).fill('第二项也在这里。')
    await answer(page, '符合').click()
    await page.getByRole('link', { name: '上一项' }).click()
    await isAt(page, 39)
    expect(await recordOf(page).inputValue()).toBe('地下室没有信号，先写在这里。')

    // Answered as it comes: the click itself waits until the question is gone.
    const questions: string[] = []
    page.once('dialog', (question) => {
      questions.push(question.message())
      void question.dismiss()
    })
    await page.getByRole('link', { name: '返回检查表' }).click()
    await becomes(async () => questions).toEqual([expect.stringMatching(/^有文字还没有存到服务器/)])
    await isAt(page, 39)

    await page.context().setOffline(false)
    await told(page, 40, '符合')
    await saved(page)
    await page.reload()
    expect(await recordOf(page).inputValue()).toBe('地下室没有信号，先写在这里。')
  })
})

describe('two on one item', () => {
  it('see both texts, and none is lost until one is chosen', async () => {
    const [first, second] = await Promise.all([
      openPage({ person: 'auditor', width: 390 }),
      openPage({ person: 'auditor', width: 390 }),
    ])
    await Promise.all([itemAt(first, 41), itemAt(second, 41)])
    await recordOf(first).fill('平板上写的：过期文件0份。')
    await saved(first)
    await recordOf(second).fill('手机上写的：过期文件1份。')
    await see(second.getByRole('button', { name: '用我的' }), second.getByText('平板上写的：过期文件0份。'))
    await second.getByRole('button', { name: '用我的' }).click()
    await saved(second)
    await first.reload()
    expect(await recordOf(first).inputValue()).toBe('手机上写的：过期文件1份。')
  })
})

describe('without script', () => {
  it('an answer is a button that sends, and comes back to the next item; the same form again changes nothing', async () => {
    const before = await drafts()
    const page = await openPage({ person: 'auditor', javaScript: false, width: 390 })
    await page.goto(`${AUDIT}/items/42`)
    await answer(page, '符合').click()
    await see(page.getByRole('alert').getByText(/^请写下看到了什么/))
    await page.getByRole('link', { name: '回到这一项' }).click()
    await recordOf(page).fill('借阅登记2本，归还日期齐全。')
    await answer(page, '符合').click()
    await page.waitForURL(`**${AUDIT}/items/43`)

    await recordOf(page).fill('外来文件清单缺2份客户图纸。')
    const version = await page.locator('input[name="version"]').inputValue()
    await nonconforming(page).click()
    await page.waitForURL(`**${AUDIT}/items/43`)
    const again = () =>
      ask(`${AUDIT}/items/43/judgement`, 'auditor', {
        method: 'POST',
        headers: { Origin: inject('origin') },
        body: new URLSearchParams({ version, record: '外来文件清单缺2份客户图纸。', judgement: 'minor', screen: 'item' }),
      })
    expect((await Promise.all([again(), again()])).map(({ status }) => status)).toEqual([303, 303])
    expect((await drafts()).length).toBe(before.length + 1)
  })
})

describe('who does not write here', () => {
  it('reads: the quality manager has no answers to give, and others do not find it', async () => {
    const page = await openPage({ person: 'quality-manager', width: 390 })
    await page.goto(`${AUDIT}/items/27`)
    await see(page.getByText('记录和判定由审核组来写，这里只看。'), page.getByText(/工号QM-0417/))
    expect(await page.getByRole('textbox').count()).toBe(0)
    expect(await page.locator('.pad').count()).toBe(0)
    await page.getByRole('link', { name: '下一项' }).click()
    await isAt(page, 28)
    expect(await open(await openPage({ person: 'department-head' }), `${AUDIT}/items/27`)).toBe(404)
  })

  it('nor does anybody after the end: the sentence says so, in English too', async () => {
    const sent = await ask('/audits/IA-2026-01/items/1/record', 'auditor', {
      method: 'POST',
      headers: { Origin: inject('origin'), Accept: 'application/json' },
      body: new URLSearchParams({ version: '1', record: '事后补的。', judgement: 'conforms' }),
    })
    expect([sent.status, (await sent.json()).refusal]).toMatchObject([422, { code: 'audit-not-under-way' }])
    const page = await openPage({ person: 'auditor', locale: 'en', colorScheme: 'dark' })
    await page.goto('/audits/IA-2026-01/items/1')
    await see(page.getByText('The audit is finished; this is to read.'), page.getByRole('link', { name: 'Next' }))
  })
})
