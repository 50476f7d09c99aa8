import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { CrumbStep } from '~/components/ui/crumb'
import type { Permission } from '~/domain/people/permissions'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { NavEntry } from './main-nav'
import { Shell } from './shell'
import { useRoot } from './use-root'

interface PageProps {
  /** The way here; the page's own name is `current`. */
  crumb?: readonly CrumbStep[]
  current: string
  /** Only icons at the left, for pages that need the width. */
  rail?: boolean
  children: ReactNode
}

type Place = Pick<NavEntry, 'icon' | 'bar'> & { label: `common:nav.${string}`; path: string; needs: Permission }

const PLACES: Place[][] = [
  [{ label: 'common:nav.home', icon: 'home', path: paths.home(), needs: 'home.read', bar: true }],
  [
    { label: 'common:nav.audits', icon: 'clipboard-check', path: paths.audits(), needs: 'audits.read', bar: true },
    { label: 'common:nav.nonconformities', icon: 'octagon', path: paths.nonconformities(), needs: 'nonconformities.read' },
    { label: 'common:nav.evidence', icon: 'folder-check', path: paths.evidence(), needs: 'evidence.read', bar: true },
  ],
  [
    { label: 'common:nav.standards', icon: 'book', path: paths.standards(), needs: 'standards.read', bar: true },
    { label: 'common:nav.departments', icon: 'tree', path: paths.departments(), needs: 'departments.read' },
  ],
  [
    { label: 'common:nav.people', icon: 'people', path: paths.people(), needs: 'people.read' },
    { label: 'common:nav.trail', icon: 'history', path: paths.trail(), needs: 'trail.read' },
  ],
]

/** A page of somebody who is signed in: the shell around it, and where it is. Shows only the places this reader may enter. */
export function Page({ crumb = [], current, rail, children }: PageProps) {
  const { t } = useTranslate()
  const { me, theme, organisation, demo, demoDay, permissions } = useRoot()
  const { pathname, search } = useLocation()
  const groups = PLACES.map((group) =>
    group
      .filter((place) => permissions.includes(place.needs))
      .map(({ label, path, icon, bar }) => ({ label: t(label as never), icon, to: path, bar, current: isHere(path, pathname) })),
  ).filter((group) => group.length > 0)
  return (
    <Shell
      rail={rail}
      nav={{ groups, home: paths.home(), organisation: demo ? `${organisation} · ${t('common:demo')}` : organisation }}
      top={{
        crumb: { trail: crumb, current },
        me: { name: me?.name ?? '', role: me?.role ?? '' },
        theme,
        ...(demoDay ? { demoDay } : {}),
        preferences: paths.preferences(),
        signOut: paths.signOut(),
        here: `${pathname}${search}`,
      }}
    >
      {children}
    </Shell>
  )
}

function isHere(path: string, pathname: string): boolean {
  if (path === paths.home()) return pathname === path
  // A department's evidence list stands under the department but is evidence to people.
  if (/^\/departments\/[^/]+\/evidence/.test(pathname)) return path === paths.evidence()
  return pathname === path || pathname.startsWith(`${path}/`)
}
