import { useRouteLoaderData } from '@remix-run/react'
import type { RootView } from '~/queries/home/root.view'

/** What every page knows. Throws outside the application: a part that needs it is in the wrong place. */
export function useRoot(): RootView {
  const root = useRouteLoaderData('root') as RootView | undefined
  if (!root) throw new Error('useRoot() was used where the root route has no data.')
  return root
}
