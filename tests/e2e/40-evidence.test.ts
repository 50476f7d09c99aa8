import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask'
import { openPage } from '../support/browser'
import { aFile, awake, becomes, open, see } from '../support/journey'

const LIST = '/departments/quality/evidence'
/** Missing in the demo, and the department head's own. */
const CONCESSIONS = { code: 'IQC-06', path: `${LIST}/concessions` }

const row = (page: Page, code: string) => page.getByRole('row', { name: new RegExp(`${code} ·`) })
const panel = (page: Page, name: string) => page.getByRole('region', { name })
const version = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })

describe('the head of a department', () => {
  it('hands in two files as one version, sees how far they are, and the item waits for review', async () => {
    const page = await openPage({ person: 'department-head' })
    await page.goto(LIST)
    await see(row(page, CONCESSIONS.code).getByText('未提交'))
    await awake(page)
    await page.getByRole('link', { name: `提交 ${CONCESSIONS.code}` }).click()
    const form = panel(page, `提交 ${CONCESSIONS.code}`)
    await form
      .getByLabel('把文件拖到这里')
      .setInputFiles([aFile('特采单汇总_1至10月.xlsx'), aFile('特采单_7单.pdf', 'seven concessions\n')])
    await form.getByLabel('说明').fill('7单齐全，顾客授权附在后面。')
    // The upload goes on only when its progress was seen.
    await page.route('**/upload', async (route) => {
      await see(form.getByRole('status').filter({ hasText: '正在上传' }))
      await route.continue()
    })
    await form.getByRole('button', { name: '提交', exact: true }).click()
    await see(row(page, CONCESSIONS.code).getByText('待审核'))
    expect(await page.getByRole('region', { name: /^提交/ }).count()).toBe(0)

    await page.goto(CONCESSIONS.path)
    await see(page.getByText('7单齐全，顾客授权附在后面。'), page.getByText('这一版是您交的，等另一个人审核。'))
    expect(await page.getByRole('button', { name: '接受' }).count()).toBe(0)
  })

  it('reads why it was sent back, hands in again, and the quality manager accepts', async () => {
    const manager = await openPage({ person: 'quality-manager' })
    await manager.goto(CONCESSIONS.path)
    await awake(manager)
    await manager.getByRole('link', { name: '退回' }).click()
    const refusing = panel(manager, `退回 ${CONCESSIONS.code} 第1版`)
    await refusing.getByLabel('退回原因').fill('第5单没有顾客授权，期限也没写。')
    await refusing.getByRole('button', { name: '退回' }).click()
    await see(manager.getByText('第5单没有顾客授权，期限也没写。'), manager.getByText('已退回').first())

    const head = await openPage({ person: 'department-head' })
    await head.goto('/')
    await see(head.getByRole('link', { name: /让步（特采）申请单/ }))
    await head.goto(CONCESSIONS.path)
    await see(version(head, '第1版').getByText('第5单没有顾客授权，期限也没写。'))
    await awake(head)
    await head.getByRole('link', { name: '提交新版' }).click()
    await head.getByLabel('把文件拖到这里').setInputFiles(aFile('特采单_7单_补授权.pdf'))
    await panel(head, `提交 ${CONCESSIONS.code}`).getByRole('button', { name: '提交', exact: true }).click()
    await see(version(head, '第2版').getByText('待审核'))

    await manager.goto(CONCESSIONS.path)
    await awake(manager)
    await manager.getByRole('button', { name: '接受' }).click()
    await see(version(manager, '第2版').getByText('已接受'), version(manager, '第2版').getByText(/林书敏，.*接受/))
    await see(version(manager, '第1版').getByText('已退回'))
  })

  it('withdraws what was handed in by mistake, and the item is missing again', async () => {
    const page = await openPage({ person: 'department-head', locale: 'en' })
    await page.goto(`${LIST}/spc-charts`)
    await awake(page)
    await page.getByRole('link', { name: 'Hand in', exact: true }).click()
    await page.getByLabel('Drop the files here').setInputFiles(aFile('SPC_10.xlsx'))
    await page.getByRole('button', { name: 'Hand in', exact: true }).click()
    await see(version(page, 'v1').getByText('To review'))
    await page.getByRole('link', { name: 'Withdraw' }).click()
    const form = panel(page, 'Withdraw IPQC-06, version 1')
    await see(form.getByText('The item goes back to “missing”.'))
    await form.getByRole('button', { name: 'Withdraw' }).click()
    await see(version(page, 'v1').getByText('Withdrawn'))
    await page.goto(LIST)
    await see(row(page, 'IPQC-06').getByText('Missing'))
  })

  it('is asked for the file that was forgotten, and nothing is handed in', async () => {
    const page = await openPage({ person: 'department-head', javaScript: false })
    await page.goto(`${LIST}/patrol-records/hand-in`)
    await page.getByLabel('把文件拖到这里').evaluate((field) => field.removeAttribute('required'))
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await see(page.getByRole('alert').getByText('没有收到文件。请至少选一个文件。'))
    await page.goto(LIST)
    await see(row(page, 'IPQC-04').getByText('未提交'))
  })
})

describe('without script', () => {
  it('the plain form hands in two files as well', async () => {
    const page = await openPage({ person: 'department-head', javaScript: false })
    await page.goto(LIST)
    await page.getByRole('link', { name: '提交 MET-02' }).click()
    await page.getByLabel('把文件拖到这里').setInputFiles([aFile('校准证书_11月.pdf'), aFile('内校记录_11月.xlsx')])
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await see(row(page, 'MET-02').getByText('待审核'))
    await page.goto(`${LIST}/calibration-certificates`)
    await see(page.getByRole('link', { name: /校准证书_11月\.pdf/ }), page.getByRole('link', { name: /内校记录_11月\.xlsx/ }))
  })
})

describe('a member', () => {
  it('hands in what was given to them, and only that', async () => {
    const page = await openPage({ person: 'member' })
    await page.goto(LIST)
    await see(page.getByText('归您的几项显示全部内容，其余只显示要备什么。'), page.getByRole('link', { name: '提交 IQC-04' }))
    const offered = await page
      .getByRole('link', { name: /^提交 / })
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
    expect(offered).toEqual(['提交 IQC-02', '提交 IQC-03', '提交 IQC-04', '提交 IQC-05'])
    expect(await row(page, 'QMS-03').innerText()).not.toMatch(/许文静|待审核/)
    expect(await open(page, `${LIST}/auditor-qualifications/hand-in`)).toBe(404)

    await page.goto(`${LIST}/rohs-checks-at-receipt`)
    await awake(page)
    await page.getByRole('link', { name: '提交新版' }).click()
    await page.getByLabel('把文件拖到这里').setInputFiles(aFile('来料RoHS核对记录_9至11月.xlsx'))
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await see(version(page, '第2版').getByText('待审核'))
  })
})

describe('whoever handed it in', () => {
  it('may not accept it, not even as quality manager by the address of the form', async () => {
    const page = await openPage({ person: 'quality-manager' })
    await page.goto(`${LIST}/patrol-records/hand-in`)
    await awake(page)
    await page.getByLabel('把文件拖到这里').setInputFiles(aFile('巡检记录_代交.pdf'))
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await see(page.getByText('这一版是您交的，等另一个人审核。'))
    expect(await page.getByRole('button', { name: '接受' }).count()).toBe(0)

    await page.goto(`${LIST}/patrol-records/versions/1/acceptance`)
    await awake(page)
    await page.getByRole('button', { name: '接受' }).click()
    await see(page.getByRole('alert').getByText('这一版是您自己交的，要由另一个人审核。'))
    await page.goto(`${LIST}/patrol-records`)
    await see(version(page, '第1版').getByText('待审核'))
  })
})

describe('two people who decide at once', () => {
  it('the second is told what it is now, and does not overwrite it', async () => {
    const item = `${LIST}/outgoing-inspection`
    const first = await openPage({ person: 'quality-manager' })
    const second = await openPage({ person: 'quality-manager' })
    await Promise.all([first.goto(item), second.goto(`${item}/versions/1/return`)])
    await Promise.all([awake(first), awake(second)])
    await first.getByRole('button', { name: '接受' }).click()
    await see(version(first, '第1版').getByText('已接受'))
    await second.getByLabel('退回原因').fill('缺装箱单')
    await panel(second, '退回 OQC-01 第1版').getByRole('button', { name: '退回' }).click()
    await see(second.getByText('这一版已经不在等审核，您的决定没有写入。现在是：'))
    expect(await second.getByLabel('退回原因').inputValue()).toBe('缺装箱单')
  })
})

describe('a file that was handed in', () => {
  it('comes as an attachment under its own name, byte for byte', async () => {
    const text = '一页，两行。\n<script>alert(1)</script>\n'
    const page = await openPage({ person: 'department-head' })
    await page.goto(`${LIST}/laboratory-scope/hand-in`)
    await awake(page)
    await page.getByLabel('把文件拖到这里').setInputFiles(aFile('能力范围（2026）; 附页.html', text))
    await page.getByRole('button', { name: '提交', exact: true }).click()
    const link = page.getByRole('link', { name: /能力范围（2026）; 附页\.html/ })
    await see(link)
    const address = (await link.getAttribute('href')) ?? ''

    const answer = await page.request.get(address)
    expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="/)
    expect(answer.headers()['content-type']).toBe('application/octet-stream')
    expect((await answer.body()).toString()).toBe(text)
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toMatch(/^能力范围.*附页\.html$/)

    // Its reviewer may, a colleague and the administrator may not.
    const statuses = await Promise.all(
      (['quality-manager', 'auditor', 'member', 'admin', 'nobody'] as const).map(
        async (reader) => (await ask(address, reader)).status,
      ),
    )
    expect(statuses).toEqual([200, 200, 404, 403, 302])
  })

  it('of another department is not there', async () => {
    const page = await openPage({ person: 'management' })
    await page.goto('/departments/warehouse/evidence/stock-count-report')
    const address = await page.getByRole('link', { name: /三季度盘点计划/ }).getAttribute('href')
    await becomes(async () => (await ask(address ?? '', 'department-head')).status).toBe(404)
  })
})
