import type { Bilingual } from '~/domain/shared/locale'
import { translationOf } from './content-path'
import type { Part, ReadDocument } from './reading'

/** The tags of one name, each with the one that translates it. */
export function partsOf({ original, translation }: ReadDocument, name: string): [Part, Part | undefined][] {
  return original.parts
    .filter((part) => part.name === name)
    .map((part) => [part, translation?.parts.find((other) => other.name === name && other.id === part.id)])
}

/** Where a document stands, and where its translation does or would. */
export function pathsOf({ file }: ReadDocument): Record<'zh-CN' | 'en', string> {
  return { 'zh-CN': file.original, en: translationOf(file.original) }
}

/** English readers get the Chinese words where an organisation has not translated its own. */
export function both(zh: string, en: string | undefined): Bilingual {
  return { 'zh-CN': zh, en: en ?? zh }
}

/** The same where there may be no words. */
export function bothOrNone(zh: string | null, en: string | null | undefined): Bilingual | null {
  return zh === null ? null : both(zh, en ?? undefined)
}

/** One paragraph of a tag. */
export function textAt(part: Part, translated: Part | undefined, index: number): Bilingual {
  return both(part.texts[index] ?? '', translated?.texts[index])
}

/** What stands in one attribute with spaces between. */
export function wordsIn(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter(Boolean)
}
