/** What a number of measurements come to, in milliseconds. */
export interface Spread {
  count: number
  min: number
  median: number
  p95: number
}

export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('spreadOf() got no measurements.')
  const sorted = [...values].sort((a, b) => a - b)
  return { count: sorted.length, min: at(sorted, 0), median: medianOf(sorted), p95: at(sorted, 0.95) }
}

/** The value that `part` of them do not exceed: 0.99 of a hundred is the second largest. */
export function percentileOf(values: readonly number[], part: number): number {
  return at(
    [...values].sort((a, b) => a - b),
    part,
  )
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}
