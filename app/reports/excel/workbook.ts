/** The only file that knows the package which writes .xlsx (decision 0018): what we want of it, in our words. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import type { Day } from '~/domain/shared/calendar'

/** What stands in a column: texts, days as real dates, numbers that can be added up. */
export type CellKind = 'text' | 'day' | 'number'

export interface SheetColumn<R> {
  head: string
  kind: CellKind
  /** In characters. */
  width: number
  value: (row: R) => string | number | Day | null
}

export interface Sheet<R = unknown> {
  name: string
  columns: readonly SheetColumn<R>[]
  rows: readonly R[]
}

/** A sheet whose columns fit its rows; sheets of several kinds then stand in one file. */
export function sheet<R>(name: string, columns: readonly SheetColumn<R>[], rows: readonly R[]): Sheet {
  return { name, columns, rows } as Sheet
}

/** What a cell holds at most; the trade's own limit. */
const CELL_LIMIT = 32_767
const FONT = { name: 'Microsoft YaHei', size: 10 }
const RULE = { style: 'thin', color: { argb: 'FFCCCBC3' } } as const

/** The file a person opens in Excel, WPS or LibreOffice: a frozen head, widths, filters, one page wide on paper. */
export async function toExcel(sheets: readonly Sheet[], { title, now }: { title: string; now: Date }): Promise<Buffer> {
  const workbook = new Workbook()
  Object.assign(workbook, { creator: 'Clausebook', lastModifiedBy: 'Clausebook', title, created: now, modified: now })
  for (const one of sheets) fill(workbook.addWorksheet(one.name), one)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function fill(target: Worksheet, { columns, rows }: Sheet): void {
  target.views = [{ state: 'frozen', xSplit: 1, ySplit: 1 }]
  target.columns = columns.map(({ width }) => ({ width }))
  const head = target.getRow(1)
  columns.forEach(({ head: words, kind }, index) => {
    const cell = head.getCell(index + 1)
    cell.value = asText(words)
    cell.font = { ...FONT, bold: true }
    cell.alignment = { vertical: 'middle', wrapText: true, horizontal: kind === 'number' ? 'right' : 'left' }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF5F5F1' } }
    cell.border = { bottom: RULE }
  })
  rows.forEach((row, line) => {
    columns.forEach(({ kind, value }, index) => {
      const cell = target.getRow(line + 2).getCell(index + 1)
      cell.font = FONT
      cell.alignment = { vertical: 'top', wrapText: kind === 'text' }
      cell.border = { bottom: RULE }
      const content = value(row)
      if (content !== null) write(cell, kind, content)
    })
  })
  target.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
  Object.assign(target.pageSetup, { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
  target.pageSetup.printTitlesRow = '1:1'
}

function write(cell: ReturnType<Worksheet['getCell']>, kind: CellKind, content: string | number): void {
  if (kind === 'day') {
    cell.value = new Date(`${content}T00:00:00Z`)
    cell.numFmt = 'yyyy-mm-dd'
  } else if (kind === 'number') {
    cell.value = Number(content)
  } else {
    const text = asText(String(content))
    cell.value = text
    // Stored as a string it is no formula; marked as text it does not become one when somebody edits the cell either.
    if (/^[=+\-@\t]/.test(text)) cell.numFmt = '@'
  }
}

/** A text as a cell can hold it: what XML forbids is left out, and '_x0041_' stays what somebody typed. */
function asText(text: string): string {
  return (
    text
      .slice(0, CELL_LIMIT)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what XML forbids
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  )
}
