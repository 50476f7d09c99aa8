import { type Dispatch, useCallback, useRef } from 'react'
import { paths } from '~/paths'
import type { SheetRowView } from '~/queries/audits/audit-sheet.view'
import { postFiles } from './row-post'
import type { SheetEvent } from './sheet-state'

/** Files of rows on their way. What could not be sent is held on to: a photo may be nowhere else, and its place is gone tomorrow. */
export function useRowFiles(number: string, rowAt: (position: number) => SheetRowView, dispatch: Dispatch<SheetEvent>) {
  const parked = useRef(new Map<number, File[]>())

  /** Answers why files were not taken; null when they were, or wait. */
  const addFiles = useCallback(
    async (position: number, chosen: readonly File[]): Promise<string | null> => {
      const files = [...(parked.current.get(position) ?? []), ...chosen]
      const park = (waiting: File[]) => {
        if (waiting.length > 0) parked.current.set(position, waiting)
        else parked.current.delete(position)
        dispatch({ type: 'parked', position, names: waiting.map((file) => file.name) })
      }
      parked.current.delete(position)
      dispatch({ type: 'uploading', names: files.map((file) => file.name) })
      const answer = await postFiles(paths.itemFiles(number, position), files)
      dispatch({ type: 'uploading', names: [] })
      // Others may have been parked meanwhile.
      const since = parked.current.get(position) ?? []
      park('unsent' in answer ? [...files, ...since] : since)
      if ('judged' in answer && answer.judged) {
        const { files: stored, nonconformity } = answer.judged.row
        dispatch({ type: 'row-changed', row: { ...rowAt(position), files: stored, nonconformity } })
      }
      return 'refusal' in answer ? answer.refusal.sentence : null
    },
    [number, rowAt, dispatch],
  )

  const retryFiles = useCallback(() => {
    for (const position of [...parked.current.keys()]) void addFiles(position, [])
  }, [addFiles])

  return { addFiles, retryFiles }
}
