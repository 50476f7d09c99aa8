/** What journeys share: steps a person takes in more than one of them, and how they wait for what they look for. */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** It is there, or comes within a while. */
export async function see(...locators: Locator[]): Promise<void> {
  for (const locator of locators) await locator.first().waitFor({ state: 'visible', timeout: 20_000 })
}

/** Until the two are equal: for what the page fills in by itself. */
export function becomes<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 20_000, interval: 50 })
}

/** The page answers a click only when its script has arrived; without script there is nothing to wait for. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => '__remixRouter' in window && document.readyState === 'complete')
}

/** Open an address and answer with the status it has. */
export async function open(page: Page, path: string): Promise<number> {
  const answer = await page.goto(path)
  return answer?.status() ?? 0
}

/** A file as it lies on somebody's desk. */
export function aFile(name: string, text = `${name}\n`) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }
}

/** Somebody who is not one of the six gets in: the administrator prints a link, they choose a password and sign in. */
export async function signInByLink(admin: Page, page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  const password = `${name} is here for one journey`
  const link = await printLink(admin, name)
  await page.goto(link)
  await page.getByLabel('新密码').fill(password)
  await page.getByLabel('再写一次').fill(password)
  await page.getByRole('button', { name: '设定密码' }).click()
  await page.waitForURL('**/sign-in?done=password-chosen')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** The administrator makes a one-time link for somebody; it is read from the slip. */
export async function printLink(admin: Page, name: string): Promise<string> {
  await admin.goto('/people')
  await admin.getByRole('link', { name, exact: true }).click()
  await admin.getByRole('link', { name: '打印链接' }).click()
  await admin.getByRole('button', { name: '生成链接' }).click()
  const link = admin.locator('code')
  await see(link)
  return (await link.textContent()) ?? ''
}
