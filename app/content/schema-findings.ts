import type { z } from 'zod'
import { didYouMean } from './nearest'
import type { Finding } from './problem'
import type { YamlValues } from './value-tree'

type Issue = z.core.$ZodIssue

/** Holds the values of a file to its schema: the typed values, or every finding at its place inside the YAML. */
export function holdTo<S extends z.ZodType>(
  schema: S,
  values: YamlValues,
  elsewhere: { known: readonly string[]; sentence: string } | null = null,
): { value: z.output<S> | null; findings: Finding[] } {
  if (values.value === undefined) return { value: null, findings: values.findings }
  // Each schema is used a few times: compiling it into a function, which zod does by default, costs more than it saves.
  const result = schema.safeParse(values.value, { jitless: true })
  if (result.success) return { value: result.data, findings: [] }
  return { value: null, findings: result.error.issues.flatMap((issue) => sayIssue(issue, values, schema, elsewhere)) }
}

function sayIssue(
  issue: Issue,
  values: YamlValues,
  schema: z.ZodType,
  elsewhere: { known: readonly string[]; sentence: string } | null,
): Finding[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 ? keysOf(schema) : []
    return issue.keys.map((key) => ({
      ...values.placeOf([...path, key], 'key'),
      message:
        elsewhere && path.length === 0 && elsewhere.known.includes(key)
          ? `\`${key}\` ${elsewhere.sentence}`
          : `\`${[...path, key].join('.')}\` is not known here.${didYouMean(key, known)}`,
    }))
  }
  if (path.length === 0)
    return [
      { ...values.placeOf([]), message: 'Here stand keys and values, one a line, such as `title: 审核方案`; there are none.' },
    ]
  const name = `\`${path.join('.')}\``
  const value = valueAt(values.value, path)
  if (issue.code === 'invalid_key')
    return [{ ...values.placeOf(path, 'key'), message: `${name}: the key ${issue.issues[0]?.message ?? 'is not known'}.` }]
  if (value === undefined)
    return [{ ...values.placeOf(path.slice(0, -1), 'key'), message: `${name} is missing: it ${issue.message}.` }]
  const place = values.placeOf(path)
  if (value === null) return [{ ...place, message: `${name} is empty: it ${issue.message}.` }]
  const source = values.sourceOf(path)
  // 7.10 without quotes is the number 7.1: the commonest slip, and it changes what is cited.
  if (typeof value === 'number' && !issue.message.includes('without quotes'))
    return [{ ...place, message: `${name}: put ${source} in quotes ("${source}"). Without them YAML reads a number.` }]
  return [
    { ...place, message: `${name} ${issue.message}; here stands ${JSON.stringify(source.replaceAll('"', '').slice(0, 60))}.` },
  ]
}

function keysOf(schema: z.ZodType): string[] {
  return 'shape' in schema ? Object.keys(schema.shape as object) : []
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
}
