type Fields = Record<string, string>

/** 'why-1' to 'why-7': the names of fields that come in lines. */
export function numbered(names: readonly string[], most: number): string[] {
  return Array.from({ length: most }, (_, index) => names.map((name) => `${name}-${index + 1}`)).flat()
}

/** The lines that were sent, each with the values of its fields, from the first. */
export function linesOf(fields: Fields, names: readonly string[], most: number): string[][] {
  return Array.from({ length: most }, (_, index) => names.map((name) => fields[`${name}-${index + 1}`] ?? ''))
}

interface Lines {
  names: readonly string[]
  most: number
  /** The fields of which one has to be filled for a line to say something. */
  says: readonly string[]
}

/** The same fields with lines that say nothing taken out, so that what is refused is counted as it is shown. */
export function closeUp(fields: Fields, { names, most, says }: Lines): Fields {
  const counts = says.map((name) => names.indexOf(name))
  const kept = linesOf(fields, names, most).filter((line) => counts.some((index) => line[index]?.trim()))
  const closed = kept.flatMap((line, at) => names.map((name, index) => [`${name}-${at + 1}`, line[index] ?? '']))
  const others = Object.entries(fields).filter(([field]) => !numbered(names, most).includes(field))
  return Object.fromEntries([...others, ...closed])
}
