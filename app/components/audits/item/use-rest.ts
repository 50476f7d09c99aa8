import { useCallback, useEffect, useRef, useState } from 'react'

/** A second tap within this time is the same finger: it must not change the grade, nor judge the item that has come up meanwhile. */
const REST = 500

/** Whether the answers rest after a tap. */
export function useRest(): { resting: boolean; rest: () => void } {
  const [resting, setResting] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])
  const rest = useCallback(() => {
    setResting(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setResting(false), REST)
  }, [])
  return { resting, rest }
}
