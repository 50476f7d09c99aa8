import type { Paragraph } from 'docx'
import { type Cell, labelledParagraphs, type Padding, type Place, paragraph, type Row } from './blocks'
import { lineCount } from './prose'
import type { ParagraphStyle } from './styles'

/** The boxes of form QR-IA-05: a label column, then eight columns that text, signatures and actions share. Millimetres. */
export const BOX_WIDTHS = [10, 9, 17, 54, 10, 16, 6, 24, 24] as const
export const BOX_PADDING: Padding = { side: 1.6, vertical: 0.8 }
const TEXT_PADDING: Padding = { side: 1.94, vertical: 1.6, below: 1.06 }
const LABEL_PADDING: Padding = { side: 0, vertical: 0.8 }
export const NARROW: Padding = { side: 0, vertical: 0.8 }
/** A box keeps together up to here: about two thirds of a page. */
const MOST_LINES = 36

/** What stands in a box before it knows whether it fits on one page. */
export type BoxLines = (place: Place) => Paragraph[]

/** The first cell of a box: its name, in Chinese one character a line, in English read from the bottom up. */
export function boxLabel(name: string, merge: Cell['merge'] = 'starts'): Cell {
  const chinese = /\p{Script=Han}/u.test(name)
  const lines = chinese ? [...name] : [name]
  return {
    children: lines.map((line) => paragraph('BoxLabel', line, { keepNext: true })),
    filled: true,
    middle: true,
    padding: LABEL_PADDING,
    turned: !chinese,
    ...(merge && { merge }),
  }
}

/** Below the label of a box: the same column, going on. */
export function goesOn(turned: boolean): Cell {
  return { children: [paragraph('BoxLabel', '')], filled: true, middle: true, padding: LABEL_PADDING, merge: 'goes-on', turned }
}

/** The text of a box, as high as leaves room to write by hand. A text longer than most of a page breaks across pages. */
export function textRow(label: Cell, height: number, lines: BoxLines, texts: readonly string[]): Row {
  const long = isLong(texts)
  const place: Place = long ? { keepLines: false } : { keepNext: true }
  const children = lines(place)
  return {
    height,
    maySplit: long,
    cells: [
      label,
      { children: children.length > 0 ? children : [paragraph('BoxText', '', place)], span: 8, padding: TEXT_PADDING },
    ],
  }
}

/** Two who sign, or one and a day: label and name, twice. */
export function signatureRow(
  turned: boolean,
  [first, who]: readonly [string, string],
  [second, when]: readonly [string, string],
): Row {
  const label = (text: string): Cell => ({ children: [paragraph('DenseLabel', text)], span: 2, filled: true, middle: true })
  return {
    height: 10.5,
    cells: [
      goesOn(turned),
      label(first),
      { children: [paragraph('DenseText', who)], middle: true },
      label(second),
      { children: [paragraph('DenseText', when)], span: 3, middle: true },
    ],
  }
}

/** A part of a box: its name, then its lines; nothing at all while nothing is written. */
export function part(label: string, lines: readonly string[], place: Place, style: ParagraphStyle = 'BoxText'): Paragraph[] {
  return labelledParagraphs(style, label, lines, place)
}

function isLong(texts: readonly string[]): boolean {
  // 160 mm less the padding, at 10 pt.
  return lineCount(texts, (156 / 25.4) * 72, 10) > MOST_LINES
}
