import { assemble } from './assemble'
import { libraryProblems } from './check-library'
import { type ContentPath, readContentPath, translationOf } from './content-path'
import type { Library } from './library'
import { type Problem, sortProblems } from './problem'
import type { ReadDocument, Reading } from './reading'
import { keepReadings, keptReadings } from './reading-cache'
import { type FoundFile, findSources } from './source-files'
import { translationFindings } from './translation'

export interface LoadedLibrary {
  library: Library
  /** Everything authors have to mend, by file and place. What they concern is missing from the library. */
  problems: Problem[]
  /** How many files were parsed; the others were known from an earlier start. */
  parsed: number
}

/**
 * Reads the documents: the shipped folder, and the organisation's own over it. Each file is hashed; only a changed one is parsed, and the
 * parser itself is loaded only then, so that a start with nothing changed costs no more than reading the files.
 */
export async function loadLibrary({
  shipped,
  own,
  cacheFile,
}: {
  shipped: string
  own: string | null
  cacheFile: string | null
}): Promise<LoadedLibrary> {
  const files = findSources(shipped, own)
  const kept = await keptReadings(cacheFile)
  const { readings, parsed } = await readAll(files, kept)
  // A full or read-only disk costs time at the next start; the library is whole all the same.
  if (cacheFile !== null && (parsed > 0 || kept.size !== readings.size))
    await keepReadings(cacheFile, readings).catch(() => undefined)

  const { documents, problems } = pair(files, readings)
  const library = assemble(documents)
  library.sources = new Map(
    files.filter(({ path }) => readings.has(path)).map(({ bytes: _bytes, ...source }) => [source.path, source]),
  )
  return { library, problems: sortProblems([...problems, ...libraryProblems(library, documents)]), parsed }
}

type Readings = Map<string, { sha256: string; reading: Reading }>

async function readAll(
  files: readonly FoundFile[],
  kept: ReadonlyMap<string, { sha256: string; reading: Reading }>,
): Promise<{ readings: Readings; parsed: number }> {
  const readings: Readings = new Map()
  let parsed = 0
  for (const { path, sha256, text, bytes } of files) {
    const file = readContentPath(path)
    if (!file) continue
    const known = kept.get(path)
    if (known?.sha256 === sha256) readings.set(path, known)
    else {
      const { readDocument } = await import('./read-document')
      readings.set(path, { sha256, reading: await readDocument(file, text, bytes) })
      parsed += 1
    }
  }
  return { readings, parsed }
}

/** Puts each translation to its original, and says what is wrong with single files and pairs. */
function pair(files: readonly FoundFile[], readings: Readings): { documents: ReadDocument[]; problems: Problem[] } {
  const documents: ReadDocument[] = []
  const problems: Problem[] = []
  const add = (path: string, message: string) => problems.push({ path, line: 1, column: 1, message })
  for (const { path, origin } of files) {
    const file = readContentPath(path)
    const reading = readings.get(path)?.reading
    if (!file || !reading) {
      add(path, misplaced(path))
      continue
    }
    problems.push(...reading.findings.map((finding) => ({ path, ...finding })))
    if (file.locale === 'en') {
      if (!readings.has(file.original)) add(path, `This translates ${file.original}, which does not exist.`)
      continue
    }
    const translation = hasTranslation(file) ? (readings.get(translationOf(path))?.reading ?? null) : null
    if (translation)
      problems.push(...translationFindings(reading, translation).map((finding) => ({ path: translationOf(path), ...finding })))
    // An organisation writes for itself, and may write in one language.
    else if (origin === 'shipped' && hasTranslation(file))
      add(path, `This document has no translation. Write ${translationOf(path)}.`)
    documents.push({ file, original: reading, translation })
  }
  return { documents, problems }
}

function hasTranslation(file: ContentPath): boolean {
  return file.path.endsWith('.mdx')
}

function misplaced(path: string): string {
  const folder = path.split('/')[0] ?? ''
  const shapes: Record<string, string> = {
    standards:
      'Here stand standards/<edition>/index.mdx, standards/<edition>/<clause>.mdx and standards/<edition>/P<n>/<question>.mdx.',
    departments: 'Here stand departments/<department>/index.mdx and departments/<department>/evidence.mdx.',
    processes: 'Here stand files such as processes/M3-internal-audit.mdx.',
    mappings: 'Here stand files such as mappings/iso-9001-2008--iso-9001-2015.yml.',
    holidays: 'Here stand files such as holidays/2026.yml.',
  }
  const hint = Object.hasOwn(shapes, folder)
    ? shapes[folder]
    : 'The folders are standards, departments, processes, checklists, registers, procedures, mappings, holidays and help; beside them stand themes.yml and forms.yml.'
  return `This file does not belong here. ${hint} Names are lower case; a translation ends in .en.mdx.`
}
