import type { z } from 'zod'
import type { ContentPath } from './content-path'
import { type Attribute, type Element, isDeclaration, isPointer } from './element'
import type { Word } from './grammar'
import { didYouMean, nearest } from './nearest'
import type { Finding } from './problem'

/** Everything that is wrong with the attributes of one tag. */
export function attributeFindings(element: Element, name: string, word: Word, file: ContentPath): Finding[] {
  const schema = isPointer(element, word, file.kind) && word.pointer ? word.pointer : word.attributes
  // A translation repeats nothing: it carries the id and the words (content.md, "A clause").
  const own = file.locale === 'en' && isDeclaration(element, word, file.kind) ? ['id', ...word.words] : null
  const seen = new Set<string>()
  const findings = element.attributes.flatMap((attribute) => {
    const found =
      attribute.type === 'mdxJsxAttribute'
        ? checkAttribute(attribute, name, schema, own, seen)
        : `{${attribute.value}} would be run as a program and is refused. Write each attribute as name="value".`
    return found === null ? [] : [at(attribute.position?.start ?? element.position?.start, found)]
  })
  const missing = Object.entries(schema.shape).filter(
    ([key, type]) => !seen.has(key) && (own ? key === 'id' : !(type as z.ZodType).safeParse(undefined).success),
  )
  return [
    ...findings,
    ...missing.map(([key, type]) =>
      at(element.position?.start, `<${name}> lacks the attribute \`${key}\`: it ${takes(type as z.ZodType)}.`),
    ),
  ]
}

function checkAttribute(
  attribute: Attribute,
  name: string,
  schema: z.ZodObject,
  own: readonly string[] | null,
  seen: Set<string>,
): string | null {
  const known = Object.keys(schema.shape)
  if (!known.includes(attribute.name))
    return `<${name}> has no attribute \`${attribute.name}\`.${didYouMean(attribute.name, known)}${known.length === 0 ? ' It takes none.' : ` It takes ${known.join(', ')}.`}`
  if (seen.has(attribute.name)) return `\`${attribute.name}\` stands twice on this <${name}>. Remove one.`
  seen.add(attribute.name)
  if (own && !own.includes(attribute.name)) return `\`${attribute.name}\` is read from the Chinese file: remove it here.`
  if (attribute.value === null || attribute.value === undefined)
    return `\`${attribute.name}\` needs a value in quotes: ${attribute.name}="…".`
  if (typeof attribute.value !== 'string')
    return `${attribute.name}={${attribute.value.value}} would be run as a program and is refused. Write ${attribute.name}="…".`
  const type = schema.shape[attribute.name] as z.ZodType
  if (type.safeParse(attribute.value).success) return null
  const choices = type.toJSONSchema({ unrepresentable: 'any', io: 'input' }).enum
  const near = choices ? nearest(attribute.value, choices.map(String)) : null
  return `\`${attribute.name}\` ${takes(type)}; here stands ${JSON.stringify(attribute.value.slice(0, 60))}.${near ? ` Did you mean ${JSON.stringify(near)}?` : ''}`
}

/** What the schema says of its value, as the end of a sentence. */
function takes(type: z.ZodType): string {
  const result = type.safeParse(null)
  return result.success ? 'takes a text' : (result.error.issues[0]?.message ?? 'takes a text')
}

function at(point: { line: number; column: number } | undefined, message: string): Finding {
  return { line: point?.line ?? 1, column: point?.column ?? 1, message }
}
