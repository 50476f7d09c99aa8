import { describe, expect, it } from 'vitest'
import { pageOf, readContentPath } from './content-path'
import { hrefOf, sitePage } from './links'

describe('the page a file is read on', () => {
  it.each([
    ['standards/iso-9001-2015/index.mdx', '/standards/iso-9001-2015'],
    ['standards/iso-9001-2015/9.2.2.en.mdx', '/standards/iso-9001-2015/9.2.2'],
    ['standards/vda-6.3-2023/P6/6.2.3.mdx', '/standards/vda-6.3-2023/6.2.3'],
    ['departments/quality/index.en.mdx', '/departments/quality'],
    ['departments/quality/evidence.mdx', '/departments/quality/evidence'],
    ['processes/M3-internal-audit.mdx', '/processes/M3-internal-audit'],
  ])('%s → %s', (path, page) => {
    expect(pageOf(path)).toBe(page)
  })
})

describe('a link inside the site', () => {
  it('starts from the file, the way a reviewer follows it', () => {
    const from = 'standards/vda-6.3-2023/P6/6.2.3.mdx'
    expect(sitePage('6.2.4', from)).toEqual({ page: '/standards/vda-6.3-2023/6.2.4', fragment: '' })
    expect(sitePage('../../iso-9001-2015/7.5.3.mdx#retention', from)).toEqual({
      page: '/standards/iso-9001-2015/7.5.3',
      fragment: 'retention',
    })
    expect(sitePage('#thread', from)).toEqual({ page: '/standards/vda-6.3-2023/6.2.3', fragment: 'thread' })
    expect(sitePage('https://example.com', from)).toBeNull()
  })

  it('keeps its question', () => {
    expect(hrefOf('/evidence?department=quality#x', 'help/a.mdx')).toBe('/evidence?department=quality#x')
  })

  it('cannot leave the content folder', () => {
    expect(sitePage('../../../../etc/passwd', 'help/a.mdx')?.page).toBe('/etc/passwd')
    expect(readContentPath('../etc/passwd')).toBeNull()
  })
})

describe('where a file stands', () => {
  it('says what it is', () => {
    expect(readContentPath('standards/vda-6.3-2023/P6/6.2.3.en.mdx')).toMatchObject({
      kind: 'question',
      name: 'vda-6.3-2023',
      element: 'P6',
      number: '6.2.3',
      locale: 'en',
      original: 'standards/vda-6.3-2023/P6/6.2.3.mdx',
    })
    expect(readContentPath('processes/C12-order-review.en.mdx')).toMatchObject({ kind: 'process', name: 'C12', locale: 'en' })
    expect(readContentPath('help/first-audit.mdx')).toMatchObject({ kind: 'help', name: 'first-audit', locale: 'zh-CN' })
    for (const stray of [
      'standards/9.2.2.mdx',
      'standards/iso/P6/index.mdx',
      'themes.yaml',
      'processes/audit.mdx',
      'help/A.mdx',
      'departments/quality/x.mdx',
    ])
      expect(readContentPath(stray)).toBeNull()
  })
})
