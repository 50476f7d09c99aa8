import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { isAccessible } from '../support/accessibility'
import { ask } from '../support/ask'
import { openPage } from '../support/browser'
import { issueNonconformity, withoutWaiting } from '../support/issued'
import { aFile, awake, becomes, see } from '../support/journey'

/** A nonconformity from its issue to its closing, with actions that did not work the first time. */
let number = ''
const place = () => `/nonconformities/${number}`

beforeAll(async () => {
  await withoutWaiting()
  number = await issueNonconformity('quality')
})

async function visit(options: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await openPage(options)
  await page.goto(place())
  if (options?.javaScript !== false) await awake(page)
  return page
}

const stands = (page: Page) => page.locator('.steps [aria-current="step"] .nm')

describe('the head of the department', () => {
  it('is told who is waited for and since when, and acknowledges with one press', async () => {
    const page = await visit({ person: 'department-head' })
    await see(page.getByText('轮到部门确认，等品质部韩伟东'), page.getByText(/期限2026年11月25日，还有2天/))
    await see(page.getByText('实施性').first())
    await page.getByRole('button', { name: '确认事实' }).click()
    await see(page.getByText('韩伟东11月23日确认事实，无异议'))
  })

  it('corrects, on a phone and without script, with a file; nothing typed is lost when something is missing', async () => {
    const page = await visit({ person: 'department-head', width: 390, javaScript: false })
    await page.getByRole('button', { name: '提交纠正' }).click()
    await see(page.getByText('请写明当场做了什么').first())
    await page.getByRole('textbox', { name: '纠正' }).fill('没有编号的1份收回，另外2份核对无误。')
    await page.locator('[name=files]').setInputFiles([aFile('收回记录.pdf')])
    await page.getByRole('button', { name: '提交纠正' }).click()
    await see(page.getByText('没有编号的1份收回，另外2份核对无误。'), page.getByRole('link', { name: '收回记录.pdf' }))
    expect(await stands(page).textContent()).toContain('原因')
  })

  it('asks why down to the root, and plans actions; a line that lacks something is named and all is kept', async () => {
    const page = await visit({ person: 'department-head' })
    await isAccessible(page)
    await page.getByLabel('为什么1').fill('附页没有编号，因为表单模板没有编号栏。')
    await page.getByLabel('为什么3').fill('模板发布前没有人核对。')
    await page.getByLabel('根本原因').fill('模板发布没有核对清单。')
    await page.getByRole('button', { name: '提交原因' }).click()

    const first = page.getByRole('group', { name: '措施1' })
    await first.getByLabel('措施').fill('模板加编号栏并换版')
    await first.getByLabel('责任人').selectOption({ label: '罗春燕 · 品质部' })
    await page.getByRole('button', { name: '再加一条' }).click()
    await page.getByRole('group', { name: '措施4' }).getByLabel('措施').fill('发布核对清单')
    await page.getByLabel('怎样算有效').fill('30天内抽10份，全部有编号。')
    await page.getByRole('button', { name: '提交措施' }).click()
    await see(page.getByText('第2条措施没有责任人。').first())
    await isAccessible(page)
    const second = page.getByRole('group', { name: '措施2' })
    expect(await second.getByLabel('措施').inputValue()).toBe('发布核对清单')
    await second.getByLabel('责任人').selectOption({ label: '韩伟东 · 品质部' })
    await page.getByRole('button', { name: '提交措施' }).click()
    await see(page.getByRole('table', { name: '纠正措施' }))
    await becomes(() => stands(page).textContent()).toContain('措施')
  })
})

describe('those who do it', () => {
  it('report it: the owner their own, the head the rest, and the last with something to show', async () => {
    const owner = await visit({ person: 'member', width: 390 })
    expect(await owner.locator('.nc-report').count()).toBe(1)
    await isAccessible(owner)
    await owner.getByLabel('做了什么').fill('模板QR-QA-07换B/1版。')
    await owner.getByRole('button', { name: '报完成：措施1' }).click()
    await see(owner.getByText('模板QR-QA-07换B/1版。'))
    await becomes(() => owner.locator('.nc-act').count()).toBe(0)

    const head = await visit({ person: 'department-head' })
    await head.getByLabel('做了什么').fill('清单WI-DCC-05生效。')
    await head.getByRole('button', { name: '报完成：措施2' }).click()
    await see(head.getByText('至少要有一份实施证据的附件').first())
    expect(await head.getByLabel('做了什么').inputValue()).toBe('清单WI-DCC-05生效。')
    await head.locator('[name=files]').setInputFiles([aFile('核对清单.docx')])
    await head.getByRole('button', { name: '报完成：措施2' }).click()
    await becomes(() => stands(head).textContent()).toContain('验证')
  })

  it('the auditor finds that it does not work: the round stays to be read, and the cause is thought over first', async () => {
    const auditor = await visit({ person: 'auditor' })
    await auditor.getByLabel('怎样验证的').fill('抽10份附页')
    await auditor.getByLabel('看到的结果').fill('2份仍没有编号')
    await auditor.getByRole('button', { name: '无效，退回' }).click()
    await see(auditor.getByText('第1轮：验证无效，11月23日退回'))

    const head = await visit({ person: 'department-head', javaScript: false })
    expect(await head.getByLabel('根本原因').inputValue()).toBe('模板发布没有核对清单。')
    expect(await head.getByRole('button', { name: '提交措施' }).count()).toBe(0)
    await head.getByLabel('根本原因').fill('旧模板没有收回。')
    await head.getByRole('button', { name: '提交原因' }).click()
    const first = head.getByRole('group', { name: '措施1' })
    await first.getByLabel('措施').fill('收回旧模板')
    await first.getByLabel('责任人').selectOption({ label: '罗春燕 · 品质部' })
    await head.getByLabel('怎样算有效').fill('抽20份，全部有编号。')
    await head.getByRole('button', { name: '提交措施' }).click()
    await head.getByLabel('做了什么').fill('旧模板37份收回。')
    await head.locator('[name=files]').setInputFiles([aFile('收回清单.pdf')])
    await head.getByRole('button', { name: '报完成：措施1' }).click()
    await see(head.getByText('旧模板37份收回。'))
  })

  it('verifies that it works, and the quality manager closes it', async () => {
    const auditor = await visit({ person: 'auditor', width: 390 })
    await isAccessible(auditor)
    await auditor.getByLabel('怎样验证的').fill('抽20份附页')
    await auditor.getByLabel('看到的结果').fill('全部有编号')
    await auditor.getByRole('button', { name: '有效', exact: true }).click()
    await becomes(() => stands(auditor).textContent()).toContain('关闭')
    const manager = await visit({ person: 'quality-manager' })
    await manager.getByRole('button', { name: '关闭' }).click()
    await see(manager.getByText('林书敏11月23日关闭。以后不再改动。'))
    expect(await manager.getByRole('textbox').count()).toBe(0)
  })
})

describe('when it is closed', () => {
  it('is read in English with its words as they were written', async () => {
    const page = await visit({ person: 'management', locale: 'en', width: 390 })
    await see(page.getByText('Closed by 林书敏 on 23 Nov. Nothing changes any more.'), page.getByText('旧模板没有收回。'))
    await page.getByText('Round 1: not effective, sent back on 23 Nov').click()
    await see(page.getByText('模板发布没有核对清单。'), page.getByText('2份仍没有编号'))
    await isAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  it('leaves the list of what is open, and the trail tells every step', async () => {
    const open = await (await ask('/nonconformities?state=open', 'quality-manager')).text()
    expect(open).not.toContain(number)
    const trail = await (await ask(`/trail?record=${number}`, 'quality-manager')).text()
    for (const sentence of ['确认', '写下', '分析', '定下', '完成', '无效，退回重新分析原因', '：有效', '关闭'])
      expect(trail).toContain(sentence)
  })
})
