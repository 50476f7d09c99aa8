import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '~/domain/shared/locale'
import { type Translate, translator } from './translator'

interface Speech {
  locale: Locale
  t: Translate
}

const SpeechContext = createContext<Speech | null>(null)

/** The language everything below speaks. The root sets it once; a part of a page may speak another. */
export function TranslateProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const speech = useMemo(() => ({ locale, t: translator(locale) }), [locale])
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>
}

/** The language of the page and the function that says a sentence in it. */
export function useTranslate(): Speech {
  const speech = useContext(SpeechContext)
  if (!speech)
    throw new Error('useTranslate() was called outside TranslateProvider, which app/root.tsx renders around every page.')
  return speech
}
