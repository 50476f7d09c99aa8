import { Document, Packer } from 'docx'
import { describe, expect, it } from 'vitest'
import { columns, heading, labelCell, ruledTable, textCell } from './blocks'
import { readBack } from './read-back.fixture'
import { documentStyles, mm } from './styles'

describe('the blocks of a paper', () => {
  it.each([[[24, 61, 22, 63]], [[57, 57, 56]], [[26, ...Array<number>(8).fill(18)]], [[10, 9, 17, 54, 10, 16, 6, 24, 24]]])(
    'columns of %j mm add up to the twip',
    (widths) => {
      expect(columns(widths).reduce((sum, width) => sum + width, 0)).toBe(mm(170))
    },
  )

  it('a table that is not 170 mm wide, or a row with too few cells, is our mistake', () => {
    expect(() => columns([24, 24])).toThrow('columns() got 48 mm; a table is 170 mm wide.')
    expect(() => ruledTable([24, 146], [{ cells: [labelCell('标签')] }])).toThrow('cells for 1 columns; the table has 2')
  })

  it('a heading is a heading to Word: in the navigation pane, and never alone at the foot of a page', async () => {
    const paper = await readBack(
      await Packer.toBuffer(
        new Document({
          styles: documentStyles('zh-CN'),
          sections: [{ children: [heading('不符合'), ruledTable([24, 146], [{ cells: [labelCell('甲'), textCell([])] }])] }],
        }),
      ),
    )
    const style = (await paper.xml('word/styles.xml')).match(/w:styleId="FormHeading".*?<\/w:style>/)?.[0]
    expect(style).toContain('<w:outlineLvl w:val="1"/>')
    expect(style).toContain('<w:keepNext/>')
    expect(await paper.xml('word/document.xml')).toContain('<w:pStyle w:val="FormHeading"/>')
  })
})
