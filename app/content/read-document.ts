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
import type { YamlValues } from './value-tree'
import { readYaml } from './yaml-values'

/** Reads one file of the content folder: bounds, front matter, gate, and what it says. Nothing in it is ever run. */
export async function readDocument(file: ContentPath, source: string, bytes = Buffer.byteLength(source)): Promise<Reading> {
  const text = normalise(source)
  const placeOf = placesIn(text)
  const bounds = boundsOfFile(text, bytes, placeOf)
  if (bounds.length > 0) return unread(bounds)
  return file.path.endsWith('.yml') ? readData(file, text, placeOf) : readMdx(file, text, placeOf)
}

async function readData(file: ContentPath, text: string, placeOf: PlaceOf): Promise<Reading> {
  const values = await readYaml(text, placeOf)
  const { value, findings } = holdTo(originals[file.kind], values)
  return withFront({ ...unread(findings), front: value, partial: false }, { file, values, text, placeOf })
}

async function readMdx(file: ContentPath, text: string, placeOf: PlaceOf): Promise<Reading> {
  const { body, above, ...values } = await readFrontMatter(text, placeOf)
  const front = file.locale === 'en' ? holdToTranslation(file, values) : holdTo(originals[file.kind], values)
  const placeInBody = placesIn(body, above)
  const bounds = boundsOfBody(body, placeInBody)
  if (bounds.length > 0) return unread([...front.findings, ...bounds])
  const { tree, findings } = parseBody(body, above)
  const reading = {
    findings: [...front.findings, ...findings, ...gate(tree, file, above)],
    front: front.value,
    partial: findings.length > 0,
    ...extract(tree, file, body, placeInBody),
  }
  return withFront(reading, { file, values, text, placeOf })
}

function holdToTranslation(file: ContentPath, values: YamlValues): ReturnType<typeof holdTo> {
  const known = Object.keys((originals[file.kind] as { shape?: object }).shape ?? {})
  const sentence = 'is read from the Chinese file: remove it here.'
  return holdTo(translations[file.kind as TranslatedKind], values, { known, sentence })
}

/** Adds what the front matter says to what the text says. */
function withFront(
  reading: Reading,
  { file, values, text, placeOf }: { file: ContentPath; values: YamlValues; text: string; placeOf: PlaceOf },
): Reading {
  if (reading.front === null) return reading
  const parts = [...frontParts(reading.front, values), ...reading.parts]
  if (file.locale === 'en') return { ...reading, parts }
  return {
    ...reading,
    findings: [...reading.findings, ...placementFindings(reading.front, reading.parts, file, values)],
    parts,
    references: [...frontReferences(reading.front, file, values, text, placeOf), ...reading.references],
  }
}

function unread(findings: Finding[]): Reading {
  return { findings, front: null, partial: true, parts: [], references: [] }
}
