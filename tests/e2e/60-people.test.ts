import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/ask'
import { openPage } from '../support/browser'
import { awake, becomes, open, printLink, see, signInByLink } from '../support/journey'

/** A person of this journey's own: whoever the other journeys need stays as they are. */
async function add(admin: Page, { name, email, role }: { name: string; email: string; role?: string }): Promise<void> {
  await admin.goto('/people/new')
  await awake(admin)
  await admin.getByLabel('姓名').fill(name)
  await admin.getByLabel('邮箱').fill(email)
  await admin.getByRole('combobox', { name: '部门' }).selectOption({ label: '品质部' })
  if (role) await admin.getByRole('checkbox', { name: role }).check()
  await admin.getByRole('button', { name: '保存' }).click()
  await see(admin.getByRole('heading', { name, level: 1 }), admin.getByText('已添加。下一步：打印一次性链接，让本人设定密码。'))
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(/^(邮箱|E-mail)$/).fill(email)
  await page.getByLabel(/^(密码|Password)$/).fill(password)
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
}

describe('the administrator', () => {
  it('lets somebody in: the link works once, they choose a password and sign in with it', async () => {
    const admin = await openPage({ person: 'admin' })
    await add(admin, { name: '白若溪', email: 'bairuoxi@qiming.example' })
    const link = await printLink(admin, '白若溪')
    await see(admin.getByText('链接只显示这一次，离开此页就看不到了。'))
    await admin.reload()
    expect(await admin.content()).not.toContain(link)

    const page = await openPage()
    await page.goto(link)
    await see(page.getByText('白若溪，请设定您的密码。设好后用它登录。'))
    await page.getByLabel('新密码').fill('a phrase that I remember')
    await page.getByLabel('再写一次').fill('a phrase that I forgot')
    await page.getByRole('button', { name: '设定密码' }).click()
    await see(page.getByText('两次写的不一样，请再写一次。'))
    await page.getByLabel('新密码').fill('a phrase that I remember')
    await page.getByLabel('再写一次').fill('a phrase that I remember')
    await page.getByRole('button', { name: '设定密码' }).click()
    await see(page.getByText('密码已设好，请登录。'))
    expect(await open(page, link)).toBe(422)
    await see(page.getByText('这个链接已经用过或已过期。请管理员重新打印一个。'))

    await signIn(page, 'BaiRuoXi@qiming.example', 'a phrase that I remember')
    await page.waitForURL((url) => url.pathname === '/')
    await see(page.getByText('白若溪').first())
  })

  it('sees no audit and no evidence, and is not offered them', async () => {
    const page = await openPage({ person: 'admin' })
    await page.goto('/')
    const navigation = page.getByRole('navigation', { name: '主导航' })
    await see(navigation.getByRole('link', { name: '人员' }))
    for (const name of ['审核', '证据', '不符合', '标准'])
      expect(await navigation.getByRole('link', { name, exact: true }).count()).toBe(0)
    for (const path of [
      '/audits',
      '/audits/IA-2026-02',
      '/evidence',
      '/departments/quality/evidence',
      '/nonconformities/NC-2026-01',
    ])
      expect(await open(page, path), path).toBe(403)
    await see(page.getByRole('heading', { name: '您没有这个权限' }))
  })

  it('who is the last one cannot be removed, neither the role nor the person', async () => {
    const page = await openPage({ person: 'admin' })
    await page.goto('/people')
    await page.getByRole('link', { name: '唐亦舟', exact: true }).click()
    await page.getByRole('checkbox', { name: /^系统管理员/ }).uncheck()
    await page.getByRole('checkbox', { name: /^员工/ }).check()
    await page.getByRole('button', { name: '保存' }).click()
    const sentence = '这是最后一位系统管理员，不能停用，也不能去掉管理员角色。请先让另一个人当管理员。'
    await see(page.getByRole('alert').getByText(sentence))
    await page.getByRole('link', { name: '停用', exact: true }).click()
    await page.getByRole('button', { name: '停用', exact: true }).click()
    await see(page.getByRole('alert').getByText(sentence))
    expect(await open(page, '/people')).toBe(200)
  })

  it('is told which address is taken, and what was typed stays', async () => {
    const page = await openPage({ person: 'admin', locale: 'en' })
    await page.goto('/people/new')
    await awake(page)
    await page.getByRole('textbox', { name: 'Name' }).fill('Han Weidong')
    await page.getByLabel('E-mail').fill('department-head@qiming.example')
    await page.getByRole('button', { name: 'Save' }).click()
    await see(
      page.getByRole('alert').getByText('department-head@qiming.example is already in use. One address belongs to one person.'),
    )
    expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Han Weidong')
  })
})

describe('a role that is taken away', () => {
  it('acts on the next click of the person, and a disabled person is out at once', async () => {
    const admin = await openPage({ person: 'admin' })
    const somebody = { name: '柳成荫', email: 'liuchengyin@qiming.example' }
    await add(admin, { ...somebody, role: '品质经理' })
    const person = admin.url().replace(/\?.*/, '')
    const page = await openPage()
    await signInByLink(admin, page, somebody)
    expect(await open(page, '/people')).toBe(200)
    expect(await open(page, '/audits/IA-2026-02/checklist.docx').catch(() => 200)).toBe(200)

    await admin.goto(person)
    await admin.getByRole('checkbox', { name: /^品质经理/ }).uncheck()
    await admin.getByRole('button', { name: '保存' }).click()
    await see(admin.getByText('已保存。'))
    expect(await open(page, '/people')).toBe(403)
    expect(await open(page, '/audits/IA-2026-02/checklist.docx')).toBe(404)

    await admin.getByRole('link', { name: '停用', exact: true }).click()
    await admin.getByRole('button', { name: '停用', exact: true }).click()
    await see(admin.getByText('已停用，所有登录已结束。'))
    await page.goto('/standards')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await signIn(page, somebody.email, `${somebody.name} is here for one journey`)
    await see(page.getByText('邮箱或密码不对。'))
  })
})

describe('a wrong password', () => {
  it('is told without saying which of the two is wrong, in both languages', async () => {
    const page = await openPage()
    await signIn(page, 'department-head@qiming.example', 'not this one, surely')
    await see(page.getByRole('alert').getByText('邮箱或密码不对。'))
    expect(await page.getByLabel('邮箱').inputValue()).toBe('department-head@qiming.example')
    expect(await page.content()).not.toContain('not this one, surely')
    const english = await openPage({ locale: 'en' })
    await signIn(english, 'nobody-at-all@qiming.example', 'not this one, surely')
    await see(english.getByRole('alert').getByText('The e-mail address or the password is wrong.'))
  })
})

describe('signing in and out', () => {
  it('goes on to the page that was asked for, and out again by the name', async () => {
    const page = await openPage()
    await page.goto('/audits/IA-2026-01')
    await page.getByRole('button', { name: /林书敏/ }).click()
    await page.waitForURL((url) => url.pathname === '/audits/IA-2026-01')
    await awake(page)
    await page.getByRole('banner').locator('summary').filter({ hasText: '林书敏，账号' }).click()
    await page.getByRole('button', { name: '退出登录' }).click()
    await see(page.getByText('已退出登录。'))
    await page.goto('/audits')
    expect(new URL(page.url()).pathname).toBe('/sign-in')
  })
})

describe('who does not look after people', () => {
  it('a member may not open the list and is not offered it', async () => {
    const page = await openPage({ person: 'member' })
    expect(await open(page, '/people')).toBe(403)
    await see(page.getByRole('heading', { name: '您没有这个权限' }))
    await page.goto('/')
    expect(await page.getByRole('link', { name: '人员', exact: true }).count()).toBe(0)
  })

  it('the quality manager sets content roles, and nothing else of a person', async () => {
    const page = await openPage({ person: 'quality-manager' })
    await page.goto('/people')
    await page.getByRole('link', { name: '毛丽娟', exact: true }).click()
    await see(page.getByText(/^您可以调整内容角色/))
    expect(await page.getByLabel('邮箱').count()).toBe(0)
    expect(await page.getByRole('checkbox', { name: /^系统管理员/ }).isDisabled()).toBe(true)
    expect(await page.getByRole('link', { name: '打印链接' }).count()).toBe(0)
    await becomes(async () => (await ask(`${new URL(page.url()).pathname}/password-link`, 'quality-manager')).status).toBe(403)
  })
})
