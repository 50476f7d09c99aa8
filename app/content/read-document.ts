import { boundsOfBody, boundsOfFile } from './bounds'
import type { ContentPath } from './content-path'
import { extract } from './extract'
import { normalise, readFrontMatter } from './front-matter'
import { originals, type TranslatedKind, translations } from './front-matter-schemas'
import { frontParts } from './front-parts'
import { frontReferences } from './front-references'
import { gate } from './gate'
import { parseBody } from './parse-body'
import { placementFindings } from './placement'
import { type Finding, type PlaceOf, placesIn } from './problem'
import type { Reading } from './reading'
import { holdTo } from './schema-findings'
import { readYaml, type YamlValues } from './yaml-values'

/** Reads one file of the content folder: bounds, front matter, gate, and what it says. Nothing in it is ever run. */
export function readDocument(file: ContentPath, source: string, bytes = Buffer.byteLength(source)): Reading {
  const text = normalise(source)
  const placeOf = placesIn(text)
  const bounds = boundsOfFile(text, bytes, placeOf)
  if (bounds.length > 0) return { findings: bounds, front: null, parts: [], references: [] }
  return file.path.endsWith('.yml') ? readData(file, text, placeOf) : readMdx(file, text, placeOf)
}

function readData(file: ContentPath, text: string, placeOf: PlaceOf): Reading {
  const values = readYaml(text, placeOf)
  const { value, findings } = holdTo(originals[file.kind], values)
  return withFront(file, text, placeOf, values, { value, findings }, [], [])
}

function readMdx(file: ContentPath, text: string, placeOf: PlaceOf): Reading {
  const { body, ...values } = readFrontMatter(text, placeOf)
  const front = file.locale === 'en' ? holdToTranslation(file, values) : holdTo(originals[file.kind], values)
  const placeInBody = placesIn(body)
  const bounds = boundsOfBody(body, placeInBody)
  if (bounds.length > 0) return { findings: [...front.findings, ...bounds], front: null, parts: [], references: [] }
  const { tree, findings } = parseBody(body, placeInBody)
  const { parts, references } = extract(tree, file, body, placeInBody)
  return withFront(
    file,
    text,
    placeOf,
    values,
    { value: front.value, findings: [...front.findings, ...findings, ...gate(tree, file)] },
    parts,
    references,
  )
}

function holdToTranslation(file: ContentPath, values: YamlValues): ReturnType<typeof holdTo> {
  const known = Object.keys((originals[file.kind] as { shape?: object }).shape ?? {})
  return holdTo(translations[file.kind as TranslatedKind], values, {
    known,
    sentence: 'is read from the Chinese file: remove it here.',
  })
}

function withFront(
  file: ContentPath,
  text: string,
  placeOf: PlaceOf,
  values: YamlValues,
  { value, findings }: { value: unknown; findings: Finding[] },
  parts: Reading['parts'],
  references: Reading['references'],
): Reading {
  const all = value === null ? parts : [...frontParts(value, values), ...parts]
  if (value === null || file.locale === 'en') return { findings, front: value, parts: all, references }
  return {
    findings: [...findings, ...placementFindings(value, parts, file, values)],
    front: value,
    parts: all,
    references: [...frontReferences(value, file, values, text, placeOf), ...references],
  }
}
