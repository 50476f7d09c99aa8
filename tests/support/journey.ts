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
