import type { Finding } from './problem'
import type { Part, Reading } from './reading'

/** Where a translation and its original do not have the same parts in the same order, at the places of the translation. */
export function translationFindings(original: Reading, translation: Reading): Finding[] {
  // A file that could not be read says nothing about its parts; what is wrong with it has been said.
  if ([original, translation].some(({ front, partial }) => front === null || partial)) return []
  const wanted = new Map(original.parts.map((part) => [keyOf(part), part]))
  const given = new Map(translation.parts.map((part) => [keyOf(part), part]))
  const lacking = original.parts.filter((part) => !given.has(keyOf(part)))
  const unknown = translation.parts.filter((part) => !wanted.has(keyOf(part)))
  const findings = [
    ...lacking.map((part) => ({
      ...placeFor(part, original, given),
      message: `This translation lacks ${show(part)}; it stands in line ${part.line} of the Chinese file.`,
    })),
    ...unknown.map((part) => ({
      line: part.line,
      column: part.column,
      message: `The Chinese file has no ${show(part)}. Use the ids that stand there.`,
    })),
  ]
  return findings.length > 0 ? findings : orderFindings(original, translation)
}

function orderFindings(original: Reading, translation: Reading): Finding[] {
  const tags = original.parts.filter(isTag)
  const first = translation.parts.filter(isTag).findIndex((part, index) => keyOf(part) !== keyOf(tags[index] as Part))
  const stands = translation.parts.filter(isTag)[first]
  const wanted = tags[first]
  return stands && wanted
    ? [
        {
          line: stands.line,
          column: stands.column,
          message: `Here stands ${show(stands)}; the Chinese file has ${show(wanted)} in this place. Keep its order.`,
        },
      ]
    : []
}

/** After the part that stands before it in the original, else at the top. */
function placeFor(part: Part, original: Reading, given: ReadonlyMap<string, Part>): { line: number; column: number } {
  const before = original.parts
    .slice(0, original.parts.indexOf(part))
    .findLast((other) => other.name === part.name && given.has(keyOf(other)))
  const found = before && given.get(keyOf(before))
  return found ? { line: found.line, column: found.column } : { line: 1, column: 1 }
}

function isTag(part: Part): boolean {
  return /^[A-Z]/.test(part.name)
}

function keyOf(part: Part): string {
  return `${part.name} ${part.id}`
}

function show(part: Part): string {
  if (isTag(part)) return `<${part.name} id="${part.id}">`
  return part.id === '' ? `\`${part.name}\`` : `"${part.id}" under \`${part.name}\``
}
