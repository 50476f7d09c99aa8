import { Document, Packer, Paragraph } from 'docx'
import { describe, expect, it } from 'vitest'
import { lineCount, linesOf, oneLine, runs, widthOf } from './prose'
import { readBack } from './read-back.fixture'

/** The runs that carry the hint, as text. */
async function hinted(line: string): Promise<string[]> {
  const paper = await readBack(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: runs(line) })] }] })),
  )
  return [...(await paper.xml('word/document.xml')).matchAll(/w:hint="eastAsia"\/><\/w:rPr><w:t[^>]*>([^<]*)/g)].map(
    ([, text]) => text ?? '',
  )
}

describe('text on paper', () => {
  it('hints the signs that Chinese and Latin share, and nothing else of a Chinese line', async () => {
    expect(await hinted('标签仍为“合格”，0–150 mm×2……见①')).toEqual(['“', '”', '×', '……', '①'])
  })

  it('leaves the quotation marks and dashes of an English line Latin', async () => {
    expect(await hinted('The register says “valid” — √')).toEqual(['√'])
  })

  it('holds a designation and its number, a figure and its unit on one line', async () => {
    const text = async (line: string) => {
      const paper = await readBack(
        await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children: runs(line) })] }] })),
      )
      return (await paper.xml('word/document.xml')).match(/<w:t[^>]*>([^<]*)/)?.[1]
    }
    expect(await text('GB/T 19001-2016, ISO 9001:2015, 0.05 mm and 2 h')).toBe(
      'GB/T\u00a019001-2016, ISO\u00a09001:2015, 0.05\u00a0mm and 2\u00a0h',
    )
    expect(await text('2 hours, page 3 minor')).toBe('2 hours, page 3 minor')
  })

  it('reads the lines a person wrote, whatever ends them, without empty ones at the ends', () => {
    expect(linesOf('\n\n甲\r\n乙\r丙\u0085\n\n丁 \n\n')).toEqual(['甲', '乙', '丙', '', '丁'])
    expect(linesOf(' \n ')).toEqual([])
  })

  it('makes one line of a name', () => {
    expect(oneLine(' 品质\n部\t一课 ')).toBe('品质 部 一课')
  })

  it('knows a Chinese character is about twice as wide as a Latin one', () => {
    expect(widthOf('品质QA')).toBe(3)
    expect(lineCount(['品'.repeat(21), ''], 100, 10)).toBe(4)
  })
})
