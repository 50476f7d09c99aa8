import type { Bilingual } from '~/domain/shared/locale'

/**
 * The sentences of one area: key → both languages side by side, so that neither can be forgotten.
 * Placeholders are `{{name}}`; a count that changes the English word has the keys `x_one` and `x_other` and is asked for as `x`.
 */
export function defineMessages<const M extends Record<string, Bilingual>>(messages: M): M {
  return messages
}
