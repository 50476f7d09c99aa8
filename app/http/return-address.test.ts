import { describe, expect, it } from 'vitest'
import { returnAddress } from './return-address'

describe('the address to go back to', () => {
  it('is a page of ours, with its query', () => {
    expect(returnAddress('/audits/IA-2026-02?row=3')).toBe('/audits/IA-2026-02?row=3')
    expect(returnAddress('/people/../trail')).toBe('/trail')
  })

  it.each([
    undefined,
    null,
    '',
    'audits',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
  ])('is the home page instead of %j', (text) => {
    expect(returnAddress(text)).toBe('/')
  })

  it.each(['/..//evil.example', '/a/..//evil.example', '/%2e%2e//evil.example', '/.//evil.example/x'])(
    'is the home page for %j, which leads elsewhere once its dots have fallen out',
    (text) => {
      expect(returnAddress(text)).toBe('/')
    },
  )
})
