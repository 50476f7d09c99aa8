import { describe, expect, it } from 'vitest'
import { ADMIN, PEOPLE } from '../../scripts/demo/texts/people-list'
import { openPage } from '../support/browser'
import { becomes, open, see, signInByLink } from '../support/journey'

const HAN = /[㐀-鿿]+/g
/** Names stay as they are written: of the company and of its people. */
const NAMES = ['启明精密', '条款簿', '中文', ADMIN.name, ...PEOPLE.map(({ name }) => name)]

describe('a clause of an older edition', () => {
  it('names the departments whose evidence serves it today, and the numbers it became', async () => {
    const page = await openPage({ person: 'auditor' })
    expect(await open(page, '/standards/iso-9001-2008/8.2.2')).toBe(200)
    const evidence = page.getByRole('table', { name: '谁交什么' })
    await see(evidence.getByRole('link', { name: '品质部' }), evidence.getByRole('link', { name: '管理层' }))
    await see(evidence.getByRole('row', { name: /QMS-01.*年度内审方案/ }))
    const aside = page.getByRole('complementary')
    expect(await aside.getByRole('link', { name: '9.2.1', exact: true }).first().getAttribute('href')).toBe(
      '/standards/iso-9001-2015/9.2.1',
    )
  })

  it('says the same in English', async () => {
    const page = await openPage({ person: 'auditor', locale: 'en' })
    await page.goto('/standards/iso-9001-2008/8.2.2')
    const evidence = page.getByRole('table', { name: 'Who hands in what' })
    await see(evidence.getByRole('link', { name: 'Quality' }), evidence.getByRole('link', { name: 'Management' }))
  })

  it('shows how the evidence stands to those who may see it, and a dash to the others', async () => {
    const stands = async (person: 'department-head' | 'auditor' | 'member', code: string) => {
      const page = await openPage({ person })
      await page.goto('/standards/iso-9001-2008/8.2.2')
      const row = page.getByRole('row', { name: new RegExp(code) })
      await see(row)
      return row.innerText()
    }
    expect(await stands('department-head', 'QMS-01')).toMatch(/许文静\s+已接受/)
    expect(await stands('auditor', 'QMS-01')).toMatch(/许文静\s+已接受/)
    const unseen = await stands('auditor', 'MGT-06')
    expect(unseen).toMatch(/—\s+—\s*不归您查看/)
    expect(unseen).not.toMatch(/已接受|待审核|未提交|已退回/)
    const colleague = await stands('member', 'QMS-01')
    expect(colleague).toMatch(/—\s+—\s*不归您查看/)
    expect(colleague).not.toContain('许文静')
  })
})

describe('a question of VDA 6.3', () => {
  it('carries its star in words, in both languages', async () => {
    const chinese = await openPage({ person: 'auditor' })
    await chinese.goto('/standards/vda-6.3-2016/3.2')
    await see(chinese.getByTitle('星号题：带特殊风险').filter({ hasText: '星号' }))
    const english = await openPage({ person: 'auditor', locale: 'en' })
    await english.goto('/standards/vda-6.3-2016/3.2')
    await see(english.getByTitle('Star question: special risk').filter({ hasText: 'Star' }))
  })

  it('without a star shows none', async () => {
    const page = await openPage({ person: 'auditor' })
    await page.goto('/standards/vda-6.3-2016/3.1')
    await see(page.getByRole('heading', { level: 1 }))
    expect(await page.getByTitle('星号题：带特殊风险').count()).toBe(0)
  })
})

describe('what is not there', () => {
  it.each(['/standards/iso-9001-2015/12.1', '/standards/iso-9001-1987/4.1'])('%s is 404 with the way back', async (path) => {
    const page = await openPage({ person: 'member' })
    expect(await open(page, path)).toBe(404)
    await see(page.getByRole('heading', { name: '没有这个页面' }))
    await page.getByRole('link', { name: '回首页' }).click()
    await page.waitForURL((url) => url.pathname === '/')
  })
})

describe('the language', () => {
  it('changes with one click, stays on the page, and is kept for the person', async () => {
    // Somebody of their own: the six are read in the language of the browser by other journeys.
    const somebody = { name: '王立新', email: 'wanglixin@qiming.example' }
    const page = await openPage()
    await signInByLink(await openPage({ person: 'admin' }), page, somebody)
    await page.goto('/standards/iso-9001-2015/9.2.2?from=here')
    const chinese = await page.getByRole('heading', { level: 1 }).innerText()
    await page.getByRole('button', { name: '切换语言' }).click()
    await see(page.getByRole('button', { name: 'switch language' }))
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/standards/iso-9001-2015/9.2.2?from=here')
    await becomes(() => page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(chinese)

    const elsewhere = await openPage({ locale: 'zh-CN' })
    await signInByLink(await openPage({ person: 'admin' }), elsewhere, somebody)
    await elsewhere.goto('/standards')
    await see(elsewhere.getByRole('heading', { name: 'Standards', level: 1 }))
    await elsewhere.getByRole('button', { name: 'switch language' }).click()
    await see(elsewhere.getByRole('heading', { name: '标准', level: 1 }))
  })

  it('is chosen before anybody has signed in, too', async () => {
    const page = await openPage({ locale: 'en' })
    await page.goto('/sign-in?next=%2Faudits')
    await see(page.getByRole('heading', { name: 'Choose a person to enter the demo' }))
    await page.getByRole('button', { name: 'switch language' }).click()
    await see(page.getByRole('heading', { name: '选一个人进入演示' }))
    expect(new URL(page.url()).searchParams.get('next')).toBe('/audits')
  })

  it.each([
    '/',
    '/standards',
    '/standards/iso-9001-2015',
    '/standards/iso-9001-2015/9.2.2',
    '/standards/vda-6.3-2016/3.2',
    '/departments',
    '/departments/quality',
    '/departments/warehouse/evidence',
    '/audits',
    '/no-such-page',
  ])('English: %s has no Chinese but names and what people wrote', async (path) => {
    const page = await openPage({ person: 'member', locale: 'en' })
    await page.goto(path)
    await see(page.getByRole('heading', { level: 1 }))
    const words = await page.evaluate(() => {
      // A copy, so that the script of the page finds it as it left it.
      const copy = document.documentElement.cloneNode(true) as HTMLElement
      for (const foreign of copy.querySelectorAll('[lang="zh-CN"], script')) foreign.remove()
      const spoken = [...copy.querySelectorAll('[aria-label], [title], [alt], [placeholder]')].flatMap((element) =>
        ['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
      )
      const written = [...copy.querySelectorAll('.written')].map((element) => element.textContent ?? '')
      const read = ['title', 'nav', 'main'].map((part) => copy.querySelector(part)?.textContent)
      return written.reduce((text, theirs) => text.replaceAll(theirs, ''), [...read, ...spoken].join('\n'))
    })
    const han = NAMES.reduce((text, name) => text.replaceAll(name, ''), words).match(HAN) ?? []
    expect([...new Set(han)]).toEqual([])
  })
})
