import { useEffect } from 'react'

/** How often it is tried again while something waits. */
const AGAIN = 10_000

/** Send again what could not be sent: when the network is back, when the page is looked at again, and now and then while something waits. */
export function useRetry(retry: () => void, waiting: boolean): void {
  useEffect(() => {
    const seen = () => document.visibilityState === 'visible' && retry()
    window.addEventListener('online', retry)
    document.addEventListener('visibilitychange', seen)
    return () => {
      window.removeEventListener('online', retry)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [retry])

  useEffect(() => {
    if (!waiting) return
    // Some networks come back without a word.
    const timer = setInterval(() => navigator.onLine && retry(), AGAIN)
    return () => clearInterval(timer)
  }, [retry, waiting])
}
