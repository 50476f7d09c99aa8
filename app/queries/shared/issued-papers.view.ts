import type { Locale } from '~/domain/shared/locale'

/** A paper as it was issued; its SHA-256 is what anybody can hold their copy against. */
export interface IssuedPaperView {
  locale: Locale
  name: string
  sha256: string
  size: number
}
