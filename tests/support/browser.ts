/**
 * A person in front of a browser. Whatever the browser complains about while a page is open (a violated
 * content security policy, an error in the console, an exception) fails the test when the page closes.
 */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import type { Locale } from '~/domain/shared/locale'

export type DemoPerson = 'quality-manager' | 'department-head' | 'auditor' | 'management' | 'member' | 'admin'

interface PageOptions {
  /** Nobody: the page stays signed out. */
  person?: DemoPerson
  locale?: Locale
  width?: number
  colorScheme?: 'light' | 'dark'
  /** False shows what works before, or without, the script. */
  javaScript?: boolean
}

let connection: Promise<Browser> | undefined

/** Open a page of its own context for this test; it is closed, and its complaints are read, when the test ends. */
export async function openPage({
  person,
  locale = 'zh-CN',
  width = 1280,
  colorScheme = 'light',
  javaScript = true,
}: PageOptions = {}): Promise<Page> {
  connection ??= chromium.connect(inject('browserEndpoint'))
  const browser = await connection
  const context = await browser.newContext({
    baseURL: inject('origin'),
    locale,
    colorScheme,
    viewport: { width, height: 900 },
    // The organisation's wall clock, whatever the machine's is.
    timezoneId: 'Asia/Shanghai',
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
  })
  const complaints = await listen(context)
  onTestFinished(async () => {
    await context.close()
    expect(complaints, 'the browser complained').toEqual([])
  })
  if (person) await signIn(context, person)
  return context.newPage()
}

/** As a click on the person does on the sign-in page of the demo; that page itself has journeys of its own. */
async function signIn(context: BrowserContext, person: DemoPerson) {
  const headers = { Origin: inject('origin') }
  const answer = await context.request.post('/sign-in/demo', { form: { person }, headers, maxRedirects: 0 })
  if (answer.status() !== 303) throw new Error(`${person} could not sign in: ${answer.status()}`)
}

async function listen(context: BrowserContext): Promise<string[]> {
  const complaints: string[] = []
  await context.exposeBinding('complain', (_source, text: string) => {
    complaints.push(text)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { complain } = window as unknown as { complain(text: string): void }
      complain(`content security policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
    })
  })
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`))
  context.on('console', (message) => {
    // Chromium writes this line for every 403, 404 and 422, which are answers; what was refused is judged below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(`console: ${message.text()}`)
  })
  context.on('response', (response) => {
    const isPart = ['script', 'stylesheet', 'image', 'font'].includes(response.request().resourceType())
    if (response.status() >= 500 || (isPart && response.status() >= 400))
      complaints.push(`${response.status()} ${response.url()}`)
  })
  return complaints
}
