import type { Locale } from '~/domain/shared/locale'
import { serverTranslator } from '~/i18n/server-translator'

/** What the letters of the criteria are about: IATF 16949 and VDA 6.3 are quality too. */
const SUBJECTS = [
  { letters: 'QIV', key: 'reports:system.quality' },
  { letters: 'E', key: 'reports:system.environment' },
  { letters: 'H', key: 'reports:system.safety' },
] as const

/** The management system a paper belongs to, by the criteria it was made for: 质量、环境、职业健康安全管理体系. */
export function managementSystem(criteria: readonly { letter: string }[], locale: Locale): string {
  const t = serverTranslator(locale)
  const subjects = SUBJECTS.filter(({ letters }) => criteria.some(({ letter }) => letter !== '' && letters.includes(letter)))
  if (subjects.length === 0) return t('reports:system.unnamed')
  return t('reports:system.name', { subjects: subjects.map(({ key }) => t(key)).join(t('common:list-separator')) })
}
