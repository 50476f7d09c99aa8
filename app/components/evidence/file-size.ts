const STEPS = ['B', 'KB', 'MB', 'GB'] as const

/** 1.2 MB: as large as people say it, with one figure after the point below ten. */
export function fileSize(bytes: number): string {
  let size = bytes
  let step = 0
  while (size >= 1024 && step < STEPS.length - 1) {
    size /= 1024
    step += 1
  }
  return `${step > 0 && size < 9.95 ? size.toFixed(1) : Math.round(size)} ${STEPS[step]}`
}
