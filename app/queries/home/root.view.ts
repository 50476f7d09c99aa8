import type { Permission } from '~/domain/people/permissions'
import type { Theme } from '~/domain/people/theme'
import type { Locale } from '~/domain/shared/locale'

/** What every page knows: who reads, in which language, whose product it is. */
export interface RootView {
  locale: Locale
  theme: Theme
  organisation: string
  demo: boolean
  /** The demo's business day, in words. */
  demoDay: string | null
  today: string
  timeZone: string
  me: { id: string; name: string; role: string } | null
  /** What this reader may ever do: for what to show, never for what to allow. */
  permissions: Permission[]
}
