import { describe, expect, it } from 'vitest'
import { LOCALES } from '~/domain/shared/locale'
import { REFUSAL_CODES } from '~/domain/shared/refusal-codes'
import { serverCatalog, serverTranslator } from './server-translator'

const messages = Object.entries(serverCatalog).flatMap(([namespace, area]) =>
  Object.entries(area as Record<string, Record<string, string>>).map(([key, both]) => ({ key: `${namespace}:${key}`, ...both })),
) as { key: string; 'zh-CN': string; en: string }[]

describe('every sentence', () => {
  it('is there in both languages', () => {
    expect(messages.filter((message) => LOCALES.some((locale) => message[locale] === ''))).toEqual([])
  })

  it('asks for the same values in both languages', () => {
    const asked = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()
    // A count may be a word of the sentence in one language and its form in the other.
    const differing = messages.filter(
      ({ 'zh-CN': zh, en }) =>
        asked(zh)
          .filter((n) => n !== 'count')
          .join() !==
        asked(en)
          .filter((n) => n !== 'count')
          .join(),
    )
    expect(differing.map(({ key }) => key)).toEqual([])
  })

  it('is English in English', () => {
    // Names that stay Chinese in an English sentence: the language switch and the demo company.
    const chinese = messages.filter(({ key, en }) => /[\u4e00-\u9fff]/.test(en) && !/^ui:|^common:app|^reports:/.test(key))
    expect(chinese.map(({ key, en }) => `${key}: ${en}`)).toEqual([])
  })

  it('has full-width punctuation in Chinese', () => {
    const wrong = messages.filter(({ 'zh-CN': zh }) => /[\u4e00-\u9fff][,;:?!]/.test(zh))
    expect(wrong.map(({ key, 'zh-CN': zh }) => `${key}: ${zh}`)).toEqual([])
  })
})

it('every reason to refuse has its sentence', () => {
  for (const locale of LOCALES) {
    const t = serverTranslator(locale)
    for (const code of REFUSAL_CODES) expect(t(`refusals:${code}`)).not.toBe(`refusals:${code}`)
  }
})
