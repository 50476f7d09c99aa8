import type { ReactNode } from 'react'
import { cn } from '~/components/ui/class-names'
import { useTranslate } from '~/i18n/use-translate'
import { MainNav, type MainNavProps } from './main-nav'
import { TopBar, type TopBarProps } from './top-bar'

interface ShellProps {
  nav: MainNavProps
  top: TopBarProps
  /** Only icons at the left, for pages that need the width. */
  rail?: boolean
  children: ReactNode
}

/** Everything around a page: navigation, bar, and the main part itself. */
export function Shell({ nav, top, rail, children }: ShellProps) {
  const { t } = useTranslate()
  return (
    <>
      <a className="skip" href="#main">
        {t('ui:shell.skip')}
      </a>
      <div className={cn('app', rail && 'app-rail')}>
        <MainNav {...nav} />
        <div className="min-w-0">
          <TopBar {...top} />
          <main className="main" id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
    </>
  )
}
