import { describe, expect, it } from 'vitest'
import { speech } from './speech'

const areas = {
  test: {
    hello: { 'zh-CN': '{{name}}，您好', en: 'Hello, {{name}}' },
    rows_one: { 'zh-CN': '{{count}}行', en: '{{count}} row' },
    rows_other: { 'zh-CN': '{{count}}行', en: '{{count}} rows' },
    'with.dots': { 'zh-CN': '点', en: 'dots' },
  },
}
const chinese = speech(areas, 'zh-CN')
const english = speech(areas, 'en')

describe('a sentence', () => {
  it('is said in the language asked for, with its values', () => {
    expect(chinese('test:hello', { name: '林' })).toBe('林，您好')
    expect(english('test:hello', { name: 'Lin' })).toBe('Hello, Lin')
    expect(english('test:with.dots')).toBe('dots')
  })

  it('takes the form of its count', () => {
    expect([0, 1, 2].map((count) => english('test:rows', { count }))).toEqual(['0 rows', '1 row', '2 rows'])
    expect([0, 1, 2].map((count) => chinese('test:rows', { count }))).toEqual(['0行', '1行', '2行'])
  })

  it('leaves a hole nobody filled, and does not read values as patterns', () => {
    expect(english('test:hello')).toBe('Hello, {{name}}')
    expect(english('test:hello', { name: '$& {{name}}' })).toBe('Hello, $& {{name}}')
  })

  it('that is not there answers its key', () => {
    expect(english('test:gone' as never)).toBe('test:gone')
    expect(english('nowhere:gone' as never)).toBe('nowhere:gone')
  })
})
