/** ` Did you mean <Evidence>?`, with a space before it, or nothing where no known word is near. */
export function didYouMean(
  word: string,
  known: Iterable<string>,
  show: (word: string) => string = (near) => `\`${near}\``,
): string {
  const near = nearest(word, known)
  return near === null ? '' : ` Did you mean ${show(near)}?`
}

/** The known word a person most likely meant: at most a third of its letters differ. */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: { word: string; distance: number } | null = null
  // Longer than any word of ours: nobody mistyped that, and the comparison is quadratic.
  if (word.length > 80) return null
  for (const candidate of known) {
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase())
    const limit = Math.max(1, Math.floor(candidate.length / 3))
    if (distance <= limit && (best === null || distance < best.distance)) best = { word: candidate, distance }
  }
  return best?.word ?? null
}

/** How many letters have to be added, removed, changed or swapped with their neighbour. */
function distanceBetween(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (before[j - 2] as number) + 1 : changed
      next.push(Math.min(changed, swapped, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] as number
}
