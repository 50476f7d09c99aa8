import { useEffect } from 'react'

/**
 * Files dropped anywhere on the page. A file that misses its place would otherwise make the browser leave the page and show it.
 * Places of their own (a file field, a row) come first.
 */
export function useDrops(onFiles: (files: File[]) => void, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    const stop = new AbortController()
    const hold = (event: DragEvent) => {
      if (carriesFiles(event) && !isFileField(event.target)) event.preventDefault()
    }
    const take = (event: DragEvent) => {
      if (!carriesFiles(event) || isFileField(event.target)) return
      const taken = event.defaultPrevented
      event.preventDefault()
      if (!taken) onFiles([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', hold, { signal: stop.signal })
    document.addEventListener('drop', take, { signal: stop.signal })
    return () => stop.abort()
  }, [onFiles, wanted])
}

/** Is it files that are dragged, not a word or a link? */
export function carriesFiles(event: { dataTransfer: DataTransfer | null }): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

function isFileField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'file'
}
