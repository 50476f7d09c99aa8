import {
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextDirection,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import { type Format, runs } from './prose'
import { CHECK_INDENT, faceOf, INK, LABEL_FILL, mm, type ParagraphStyle, pt, size } from './styles'

/** A4 less 22 mm for the filing holes and 18 mm on the right: every table is exactly this wide. */
export const TEXT_WIDTH = 170

/** Millimetres around the text of a cell: 1.6 at the sides; above and below 0.9, in a sheet of checks 1.2. */
export interface Padding {
  side: number
  vertical: number
  /** Below the text, where it differs from above. */
  below?: number
}
export const FORM_PADDING: Padding = { side: 1.6, vertical: 0.9 }
export const CHECK_PADDING: Padding = { side: 1.6, vertical: 1.2 }
/** A mark with its word and number stands free in a narrow column. */
export const MARK_PADDING: Padding = { side: 0.53, vertical: 0.7 }

export type Place = Pick<IParagraphOptions, 'keepNext' | 'keepLines'>

/** A cell before it knows its width: the table gives it, from the grid, so that the two never differ. */
export interface Cell {
  children: Paragraph[]
  span?: number
  filled?: boolean
  middle?: boolean
  padding?: Padding
  /** The first of cells merged downwards, or one that goes on with the one above. */
  merge?: 'starts' | 'goes-on'
  /** Read from the bottom up: a long word in a narrow column. */
  turned?: boolean
}

export interface Row {
  cells: Cell[]
  /** At least this high, in mm. */
  height?: number
  /** Repeated on top of every page the table runs over. */
  head?: boolean
  /** A row higher than a page has to break; all others stay whole. */
  maySplit?: boolean
}

/** One line in one of the form's styles. */
export function paragraph(style: ParagraphStyle, line: string, place: Place = {}, format: Format = {}): Paragraph {
  return new Paragraph({ style, children: runs(line, { ...format, face: faceOf(style) }), ...place })
}

/** A heading between two blocks: 12/18, 12 pt before and 5 after, never alone at the foot of a page. */
export function heading(text: string): Paragraph {
  return paragraph('FormHeading', text)
}

/** An empty line of exactly `points` between two tables (5 to 8). */
export function gap(points: number, place: Place = {}): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: pt(points), lineRule: LineRuleType.EXACT }, ...place })
}

/** A grey cell that names what stands beside or below it. */
export function labelCell(text: string, place: Place = {}): Cell {
  return { children: [paragraph('FormLabel', text, place)], filled: true, middle: true }
}

/** The head of a column of a sheet. */
export function columnHead(text: string, padding?: Padding, style: ParagraphStyle = 'ColumnHead'): Cell {
  return { children: [paragraph(style, text, { keepNext: true })], filled: true, middle: true, padding }
}

/** What was filled in: one paragraph a line. An empty cell is left white, to be written in by hand. */
export function textCell(
  lines: string | readonly string[],
  options: { span?: number; style?: ParagraphStyle; place?: Place } = {},
): Cell {
  const { span, style = 'CellText', place } = options
  const texts = typeof lines === 'string' ? [lines] : lines.length === 0 ? [''] : lines
  return { children: texts.map((line) => paragraph(style, line, place)), span, middle: true }
}

/** What it is in the face of labels, then what was written: 事实　2026年6月16日… Further lines stand below. */
export function labelledParagraphs(
  style: ParagraphStyle,
  label: string,
  lines: readonly string[],
  place: Place = {},
): Paragraph[] {
  const [first = '', ...others] = lines
  const head = new Paragraph({
    style,
    ...place,
    children: [...runs(label, { face: 'label', named: true }), ...runs(first === '' ? '' : `\u3000${first}`)],
  })
  return [head, ...others.map((line) => paragraph(style, line, place))]
}

/** A question as it is asked: ◆ at 9 pt, the text standing in 4.2 mm. Further lines stand under the text. */
export function checkParagraphs(lines: readonly string[], place: Place): Paragraph[] {
  return lines.map((line, index) => {
    const bullet = index === 0 ? runs('◆', { size: size(9) }) : []
    return new Paragraph({
      style: 'CheckText',
      ...place,
      tabStops: [{ type: TabStopType.LEFT, position: CHECK_INDENT }],
      children: [...bullet, ...runs(`\t${line}`)],
    })
  })
}

/**
 * A ruled table: outside lines 1.5 pt, inside 0.5, 1 under the head; fixed layout, its widths in the grid, the cells and
 * the table, so that no program measures the text and moves a column.
 */
export function ruledTable(widths: readonly number[], rows: readonly Row[], padding: Padding = FORM_PADDING): Table {
  const grid = columns(widths)
  const outside = { style: BorderStyle.SINGLE, size: 12, color: INK, space: 0 }
  const inside = { style: BorderStyle.SINGLE, size: 4, color: INK, space: 0 }
  return new Table({
    width: { size: mm(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: grid,
    layout: TableLayoutType.FIXED,
    margins: margins(padding),
    borders: { top: outside, bottom: outside, left: outside, right: outside, insideHorizontal: inside, insideVertical: inside },
    rows: rows.map((row) => tableRow(row, grid)),
  })
}

/** The boxes people sign in by hand: one a role, room for a name and a date. */
export function signatureBox(roles: readonly string[], words: { signature: string; date: string }): Table {
  const widths = roles.map(
    (_, index) => Math.round((TEXT_WIDTH * (index + 1)) / roles.length) - Math.round((TEXT_WIDTH * index) / roles.length),
  )
  const box = () => ({ children: [words.signature, words.date].map((line) => paragraph('SignatureLine', line)), middle: true })
  return ruledTable(
    widths.sort((a, b) => b - a),
    [{ cells: roles.map((role) => labelCell(role, { keepNext: true })) }, { cells: roles.map(box), height: 19 }],
  )
}

/** Widths in mm as twips that add up to the text width to the twip: each column is rounded at its edge, not by itself. */
export function columns(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0)
  if (Math.abs(total - TEXT_WIDTH) > 0.001) throw new Error(`columns() got ${total} mm; a table is ${TEXT_WIDTH} mm wide.`)
  const edges = widths.map((_, index) => mm(widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0)))
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0))
}

/** Padding as the margins of a table or cell. */
export function margins({ side, vertical, below = vertical }: Padding) {
  return { marginUnitType: WidthType.DXA, top: mm(vertical), bottom: mm(below), left: mm(side), right: mm(side) }
}

const MERGES = { starts: VerticalMergeType.RESTART, 'goes-on': VerticalMergeType.CONTINUE } as const

function tableRow(row: Row, grid: readonly number[]): TableRow {
  let column = 0
  const cells = row.cells.map((cell) => {
    const span = cell.span ?? 1
    const width = grid.slice(column, column + span).reduce((sum, part) => sum + part, 0)
    column += span
    return tableCell(cell, width, row.head === true)
  })
  if (column !== grid.length) throw new Error(`tableRow() got cells for ${column} columns; the table has ${grid.length}.`)
  return new TableRow({
    children: cells,
    cantSplit: !row.maySplit,
    tableHeader: row.head,
    height: row.height === undefined ? undefined : { value: mm(row.height), rule: HeightRule.ATLEAST },
  })
}

function tableCell(cell: Cell, width: number, underHead: boolean): TableCell {
  return new TableCell({
    children: cell.children,
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.span,
    verticalMerge: cell.merge && MERGES[cell.merge],
    textDirection: cell.turned ? TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT : undefined,
    borders: underHead ? { bottom: { style: BorderStyle.SINGLE, size: 8, color: INK, space: 0 } } : undefined,
    shading: cell.filled ? { type: ShadingType.CLEAR, color: 'auto', fill: LABEL_FILL } : undefined,
    margins: cell.padding ? margins(cell.padding) : undefined,
    verticalAlign: cell.middle ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
  })
}
