import { useBlocker } from '@remix-run/react'
import { useEffect } from 'react'

/** Ask before text that is stored nowhere is left behind: on closing the window, and on going elsewhere in the product. */
export function useLeaveGuard(unsafe: boolean, question: string): void {
  useEffect(() => {
    if (!unsafe) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [unsafe])

  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsafe && currentLocation.pathname !== nextLocation.pathname)
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm(question)) blocker.proceed()
    else blocker.reset()
  }, [blocker, question])
}
