import { type IRunOptions, Tab, TextRun } from 'docx'
import { FACES, type Face } from './styles'

/**
 * What people typed, made fit for paper: nothing they wrote is lost, and nothing in it can break the file
 * or make the page read differently from the record.
 */

// XML 1.0 allows none of the C0 controls but tab and line ends; C1 controls print nothing. U+FEFF and the noncharacters neither.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters that must go
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g
// Direction marks reverse what follows them: '×' could print as if it stood elsewhere. Chinese and English need none.
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const LONE_SURROGATES = /\p{Surrogate}/gu
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** `text` without the characters Word refuses to open or that print nothing; line ends and tabs stay. */
export function printable(text: string): string {
  return text.replace(LONE_SURROGATES, '').replace(UNPRINTABLE, '').replace(DIRECTION_MARKS, '')
}

/** One line of `text`: for titles, numbers and names, where a line end is a slip. */
export function oneLine(text: string): string {
  return printable(text).split(LINE_ENDS).join(' ').replace(/\t/g, ' ').trim()
}

/** The lines a person wrote, one paragraph each. Empty lines at the ends go, several in the middle become one. */
export function linesOf(text: string): string[] {
  const lines = printable(text)
    .split(LINE_ENDS)
    .map((line) => line.trimEnd())
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept
}

// A designation and its number, a figure and its unit stay on one line: GB/T 19001, 0.05 mm.
const DESIGNATION = /\b(GB\/T|GB|ISO|IEC|IATF|VDA) (?=\d)/g
const UNIT = /(\d) (?=(?:mm|cm|µm|μm|nm|m|km|kg|mg|g|t|s|min|h|kN|N|Nm|MPa|kPa|bar|mV|V|A|kW|W|Hz|°C|℃|%)(?![\p{L}\d]))/gu

// Shapes that only the Chinese fonts draw well.
const SHAPES = '\u2460-\u2473√△○●■☆☑☐◆／'
// Signs that are full width among Chinese and half width among Latin letters.
const SIGNS = '“”—…·×÷±→'
const AMONG_CHINESE = new RegExp(`([${SHAPES}${SIGNS}]+)`, 'u')
const ALWAYS = new RegExp(`([${SHAPES}]+)`, 'u')
const HAN = /\p{Script=Han}/u

/** How a run differs from its paragraph's style. The face is the style's own: runs with a hint have to name it. */
export type Format = Pick<IRunOptions, 'bold' | 'size' | 'border' | 'characterSpacing'> & {
  face?: Face
  /** Every run names its face: it is another than that of its paragraph. */
  named?: boolean
}

/** Chinese, Latin, figures and their full-width signs: nothing that has to be looked at twice. No space, because one may have to stay. */
const ORDINARY = /^[!-z|~\u3000-\u301f\u4e00-\u9fff\uff01-\uff0e\uff1a-\uff1f]*$/

/**
 * One line as runs. Word guesses the font of signs that Chinese and Latin share; the hint tells it, on runs of those signs
 * alone: on a whole paragraph LibreOffice breaks inside Latin words. In an English line “ ” — stay Latin.
 */
export function runs(line: string, { face = 'text', named = false, ...format }: Format = {}): TextRun[] {
  if (ORDINARY.test(line))
    return line === '' ? [] : [new TextRun({ ...format, font: named ? FACES[face] : undefined, text: line })]
  const text = printable(line).replace(DESIGNATION, '$1\u00a0').replace(UNIT, '$1\u00a0')
  return text.split(HAN.test(text) ? AMONG_CHINESE : ALWAYS).flatMap((piece, index) => {
    if (piece === '') return []
    // split() puts what it split by at the odd places; the hint alone, without its fonts, is overlooked by LibreOffice
    const font = index % 2 === 1 ? { ...FACES[face], hint: 'eastAsia' } : named ? FACES[face] : undefined
    return [new TextRun({ ...format, font, children: pieces(piece) })]
  })
}

/** Tabs as Word's own; an opening brace alone, because docx takes `{default-bullet-numbering-0}` for a placeholder of its own. */
function pieces(text: string): (string | Tab)[] {
  return text
    .split(/(\t|\{)/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '\t' ? new Tab() : piece))
}

/** How wide `text` is, in units of its type size: a Chinese character 1, a Latin one about a half. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x2e80 ? 0.5 : 1
  return width
}

/** About how many lines `lines` take in a column of `width` points set in `points`. */
export function lineCount(lines: readonly string[], width: number, points: number): number {
  return lines.reduce((count, line) => count + Math.max(1, Math.ceil((widthOf(line) * points) / width)), 0)
}
