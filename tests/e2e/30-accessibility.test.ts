import { describe, expect, it } from 'vitest'
import type { Locale } from '~/domain/shared/locale'
import { isAccessible } from '../support/accessibility'
import { type DemoPerson, openPage } from '../support/browser'
import { awake, see } from '../support/journey'

interface Looked {
  what: string
  path: string
  person?: DemoPerson
}

const PAGES: Looked[] = [
  { what: 'signing in', path: '/sign-in' },
  { what: 'the first page', path: '/', person: 'quality-manager' },
  { what: 'the first page of an auditor', path: '/', person: 'auditor' },
  { what: 'the first page of management', path: '/', person: 'management' },
  { what: 'the first page with nothing to do', path: '/', person: 'admin' },
  { what: 'the audits and their figures', path: '/audits?year=2026', person: 'quality-manager' },
  { what: 'the team of an audit', path: '/audits/IA-2026-03/team?theme=other', person: 'quality-manager' },
  { what: 'the lists of all departments', path: '/evidence', person: 'quality-manager' },
  { what: 'a list of evidence', path: '/departments/quality/evidence', person: 'department-head' },
  { what: 'a piece of evidence', path: '/departments/quality/evidence/control-plans', person: 'department-head' },
  { what: 'planning an audit', path: '/audits/new', person: 'quality-manager' },
  { what: 'a sheet that is written on', path: '/audits/IA-2026-02?row=7', person: 'auditor' },
  { what: 'one item, to be judged', path: '/audits/IA-2026-02/items/27', person: 'auditor' },
  { what: 'one item, to be read', path: '/audits/IA-2026-01/items/1', person: 'management' },
  { what: 'a sheet that is finished', path: '/audits/IA-2026-01', person: 'department-head' },
  { what: 'a nonconformity', path: '/nonconformities/NC-2026-01', person: 'department-head' },
  { what: 'a nonconformity as its verifier reads it', path: '/nonconformities/NC-2026-02', person: 'auditor' },
  { what: 'the nonconformities', path: '/nonconformities?state=late&sort=due', person: 'quality-manager' },
  { what: 'the deadlines', path: '/nonconformities/deadlines', person: 'quality-manager' },
  { what: 'a draft', path: '/nonconformities/NC-2026-09/draft', person: 'auditor' },
  { what: 'a clause', path: '/standards/iso-9001-2015/9.2.2', person: 'quality-manager' },
  { what: 'a department', path: '/departments/quality', person: 'member' },
  { what: 'the people', path: '/people', person: 'admin' },
  { what: 'a new person', path: '/people/new', person: 'admin' },
  { what: 'the trail', path: '/trail', person: 'quality-manager' },
  { what: 'the parts', path: '/parts' },
  { what: 'a page that is not there', path: '/no-such-page', person: 'member' },
]

const WAYS = [
  { name: 'Chinese, light, 1280 px', locale: 'zh-CN', colorScheme: 'light', width: 1280 },
  { name: 'English, dark, 390 px', locale: 'en', colorScheme: 'dark', width: 390 },
] as const satisfies { name: string; locale: Locale; colorScheme: 'light' | 'dark'; width: number }[]

describe.each(WAYS)('$name', ({ locale, colorScheme, width }) => {
  it.each(PAGES)('$what has nothing against it, and nothing to push sideways', async ({ path, person }) => {
    const page = await openPage({ person, locale, colorScheme, width })
    await page.goto(path)
    await awake(page)
    await see(page.getByRole('main'))
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    await isAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
})
