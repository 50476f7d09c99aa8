import {
  Document,
  HeightRule,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { ChartRun } from 'docx/charts'
import JSZip from 'jszip'
import { documentStyles } from '~/reports/word/styles'

interface Line {
  text: string
  style: string | undefined
  keepNext: boolean
}

interface Box {
  width: number
  span: number | undefined
  fill: string | undefined
  lines: Line[]
}

/** What a Word file is made of, without anything of ours: paragraphs in their styles, tables with their widths, charts with their figures. */
export interface Shape {
  paragraphs: number
  loose: Line[]
  tables: { grid: number[]; rows: { head: boolean; height: number; boxes: Box[] }[] }[]
  charts: { categories: string[]; series: { name: string; values: number[] }[] }[]
}

/** The shape of a file that is there. */
export async function shapeOf(file: Buffer): Promise<Shape> {
  const zip = await JSZip.loadAsync(file)
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const tables = elements(xml, 'w:tbl').map((table) => ({
    grid: [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width)),
    rows: elements(table, 'w:tr').map((row) => ({
      head: row.includes('<w:tblHeader/>'),
      height: Number(/<w:trHeight w:val="(\d+)"/.exec(row)?.[1] ?? 0),
      boxes: elements(row, 'w:tc').map(boxOf),
    })),
  }))
  const loose = elements(xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, ''), 'w:p').map(lineOf)
  const cells = tables.flatMap(({ rows }) => rows.flatMap(({ boxes }) => boxes.flatMap(({ lines }) => lines)))
  const parts = Object.keys(zip.files).filter((part) => /^word\/charts\/chart\d+\.xml$/.test(part))
  const charts = await Promise.all(parts.map(async (part) => chartOf((await zip.file(part)?.async('string')) ?? '')))
  return { paragraphs: loose.length + cells.length, loose, tables, charts }
}

/** The same packed by docx alone. `bare`: without styles, widths and heights, one paragraph after the other. */
export function packPlain({ loose, tables, charts }: Shape, { bare = false } = {}): Promise<Buffer> {
  const line = ({ text, style, keepNext }: Line) => new Paragraph(bare ? text : { text, style, keepNext: keepNext || undefined })
  const cell = ({ width, span, fill, lines }: Box) =>
    new TableCell({
      children: lines.map(line),
      columnSpan: span,
      ...(!bare && {
        width: { size: width, type: WidthType.DXA },
        shading: fill ? { type: ShadingType.CLEAR, fill } : undefined,
      }),
    })
  const table = ({ grid, rows }: Shape['tables'][number]) =>
    new Table({
      ...(!bare && { columnWidths: grid, layout: TableLayoutType.FIXED }),
      rows: rows.map(
        ({ head, height, boxes }) =>
          new TableRow({
            children: boxes.map(cell),
            ...(!bare && { cantSplit: true, tableHeader: head, height: { value: height, rule: HeightRule.ATLEAST } }),
          }),
      ),
    })
  const charted = charts.map(
    (chart) => new Paragraph({ children: [new ChartRun({ type: 'bar', stacking: 'stacked', ...chart })] }),
  )
  const sections = [{ children: [...loose.map(line), ...charted, ...tables.map(table)] }]
  return Packer.toBuffer(new Document(bare ? { sections } : { sections, styles: documentStyles('zh-CN') }))
}

function boxOf(xml: string): Box {
  const span = /<w:gridSpan w:val="(\d+)"/.exec(xml)?.[1]
  return {
    width: Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(xml)?.[1]),
    span: span === undefined ? undefined : Number(span),
    fill: /<w:shd [^>]*w:fill="(\w+)"/.exec(xml)?.[1],
    lines: elements(xml, 'w:p').map(lineOf),
  }
}

function lineOf(xml: string): Line {
  return {
    text: [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''),
    style: /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1],
    keepNext: xml.includes('<w:keepNext/>'),
  }
}

function chartOf(xml: string): Shape['charts'][number] {
  const points = (part: string | undefined) => [...(part ?? '').matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => value ?? '')
  const series = elements(xml, 'c:ser')
  return {
    categories: points(elements(series[0] ?? '', 'c:cat')[0]),
    series: series.map((one) => ({
      name: points(elements(one, 'c:tx')[0])[0] ?? '',
      values: points(elements(one, 'c:val')[0]).map(Number),
    })),
  }
}

function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:>| [^>]*[^/]>).*?</${name}>`, 'gs'))].map(([element]) => element)
}
