/** A place in a text file as people and editors count it: both from 1. */
export interface Place {
  line: number
  column: number
}

/** Something an author has to mend, in a file whose path the finder does not know. */
export interface Finding extends Place {
  message: string
}

/** Something an author has to mend, and where. */
export interface Problem extends Finding {
  /** Inside the content folder, with slashes. */
  path: string
}

export type PlaceOf = (offset: number) => Place

/** `standards/iso-9001-2015/9.2.2.mdx:12:3 <Evidnce> is not known here. …`: the form editors turn into a link. */
export function printProblem({ path, line, column, message }: Problem): string {
  return `${path}:${line}:${column} ${message}`
}

/** By file, then from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column))
}

/** Turns an offset in `text` into line and column; `above` lines of the file stand before it. */
export function placesIn(text: string, above = 0): PlaceOf {
  let starts: number[] | null = null
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: above + low + 1, column: offset - (starts[low] as number) + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
