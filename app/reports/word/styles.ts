import { type IParagraphStyleOptions, type IPropertiesOptions, LineRuleType } from 'docx'
import type { Locale } from '~/domain/shared/locale'

/**
 * The look of a form in Word. Every measure of this folder comes from the house's form sheet: lengths in mm, type in
 * points as size/line height, black on white, grey only as a label fill.
 */

/** Text is Song and Times, labels, titles and marks are Hei and Arial, never bold. */
export const FACES = {
  text: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' },
  label: { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial' },
} as const

export type Face = keyof typeof FACES

/** Label fill, the only grey on a form. */
export const LABEL_FILL = 'EDEDED'
export const INK = '000000'

/** Millimetres as twentieths of a point, the unit of every length in Word. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4)
}

/** Points as twentieths of a point. */
export function pt(length: number): number {
  return Math.round(length * 20)
}

/** A type size in points as half points. */
export function size(points: number): number {
  return Math.round(points * 2)
}

interface Measure {
  face: Face
  /** Points. */
  size: number
  /** Points; always "at least", so that a taller glyph is never cut. */
  line: number
  before?: number
  after?: number
  /** Points between letters. */
  spacing?: number
  align?: 'center' | 'right'
  keepNext?: boolean
  /** Level in the navigation pane, 0 for the title. */
  outline?: number
  hanging?: { left: number; hanging: number }
}

/** How far the text of a check stands in from its ◆: 4.2 mm. */
export const CHECK_INDENT = mm(4.2)

/** How far the steps of a list stand in from their numbers: 5 mm. */
export const STEP_INDENT = mm(5)

/** The paragraphs a form is made of; a paper picks a style and adds nothing to it but its place on the page. */
const MEASURES = {
  FormTitle: { face: 'label', size: 18, line: 26, before: 2, spacing: 3, align: 'center', keepNext: true, outline: 0 },
  FormSubtitle: { face: 'text', size: 9, line: 12, after: 6, spacing: 1, align: 'center', keepNext: true },
  FormHeading: { face: 'label', size: 12, line: 18, before: 12, after: 5, keepNext: true, outline: 1 },
  FormLabel: { face: 'label', size: 10, line: 14.5, align: 'center' },
  ColumnHead: { face: 'label', size: 10.5, line: 15.25, align: 'center' },
  CellText: { face: 'text', size: 10, line: 14.5 },
  CheckText: { face: 'text', size: 10, line: 14.5, hanging: { left: CHECK_INDENT, hanging: CHECK_INDENT } },
  DenseText: { face: 'text', size: 9.5, line: 14 },
  DenseCentred: { face: 'text', size: 9.5, line: 14, align: 'center' },
  DenseFigure: { face: 'text', size: 9.5, line: 14, align: 'right' },
  DenseLabel: { face: 'label', size: 9.5, line: 14, align: 'center' },
  SmallText: { face: 'text', size: 8.5, line: 12 },
  SmallLabel: { face: 'label', size: 8.5, line: 12, align: 'center' },
  RecordNumber: { face: 'label', size: 11, line: 16 },
  BoxLabel: { face: 'label', size: 10.5, line: 16, align: 'center' },
  BoxText: { face: 'text', size: 10, line: 14.5, after: 3 },
  BoxSum: { face: 'text', size: 10, line: 14.5, before: 3, after: 3 },
  BoxStep: { face: 'text', size: 10, line: 14.5, hanging: { left: STEP_INDENT, hanging: STEP_INDENT } },
  ReportText: { face: 'text', size: 10, line: 16, after: 3 },
  TableNote: { face: 'text', size: 8.5, line: 12, before: 4 },
  FigureCaption: { face: 'label', size: 9, line: 13, before: 4, after: 6, align: 'center' },
  ClauseLabel: { face: 'text', size: 9.5, line: 13.5, align: 'center' },
  ThemeName: { face: 'label', size: 10, line: 14.5, after: 2, align: 'center' },
  Mark: { face: 'label', size: 15, line: 19, align: 'center' },
  MarkWord: { face: 'text', size: 8.5, line: 12, align: 'center' },
  MarkNumber: { face: 'text', size: 8, line: 12, align: 'center' },
  PageCompany: { face: 'label', size: 13, line: 12 },
  PageOtherName: { face: 'text', size: 8, line: 12 },
  PageSystem: { face: 'label', size: 9, line: 12, align: 'center' },
  PageStanding: { face: 'text', size: 8, line: 12, align: 'center' },
  PageDraft: { face: 'label', size: 10.5, line: 12, align: 'center' },
  PageForm: { face: 'text', size: 9, line: 12, align: 'right' },
  PageRecord: { face: 'text', size: 8.5, line: 12 },
  PageNumber: { face: 'text', size: 8.5, line: 12, align: 'center' },
  PageRetention: { face: 'text', size: 8.5, line: 12, align: 'right' },
  SignatureLine: { face: 'text', size: 10, line: 18 },
} satisfies Record<string, Measure>
export type ParagraphStyle = keyof typeof MEASURES

/** 3 pt between Latin letters pulls words apart. */
const ENGLISH_SPACING: Partial<Record<ParagraphStyle, number>> = { FormTitle: 0.5 }

/** The face a style is set in. */
export function faceOf(style: ParagraphStyle): Face {
  return MEASURES[style].face
}

/** The document's own styles: whoever wants another look in Word changes the style, not five hundred cells. */
export function documentStyles(locale: Locale): IPropertiesOptions['styles'] {
  return {
    default: {
      document: {
        // noProof: numbers such as CAL-0217 would wear a red wave in every cell.
        run: { font: FACES.text, size: size(10), noProof: true, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
      },
    },
    paragraphStyles: (Object.keys(MEASURES) as ParagraphStyle[]).map((id) => paragraphStyle(id, locale)),
  }
}

function paragraphStyle(id: ParagraphStyle, locale: Locale): IParagraphStyleOptions {
  const measure: Measure = MEASURES[id]
  const spacing = (locale === 'en' ? ENGLISH_SPACING[id] : undefined) ?? measure.spacing
  return {
    id,
    // 'FormTitle' is 'Form Title' in Word's list of styles
    name: id.replace(/\B[A-Z]/g, ' $&'),
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: {
      alignment: measure.align,
      keepNext: measure.keepNext,
      keepLines: true,
      outlineLevel: measure.outline,
      indent: measure.hanging,
      spacing: {
        before: pt(measure.before ?? 0),
        after: pt(measure.after ?? 0),
        line: pt(measure.line),
        lineRule: LineRuleType.AT_LEAST,
      },
    },
    run: {
      font: measure.face === 'label' ? FACES.label : undefined,
      size: size(measure.size),
      characterSpacing: spacing === undefined ? undefined : pt(spacing),
    },
  }
}

/** Charts and text boxes take their fonts from the theme: the same four as the text. */
export const THEME: IPropertiesOptions['theme'] = {
  fonts: {
    headings: { latin: FACES.label.ascii, eastAsia: FACES.label.eastAsia, scripts: { Hans: FACES.label.eastAsia } },
    body: { latin: FACES.text.ascii, eastAsia: FACES.text.eastAsia, scripts: { Hans: FACES.text.eastAsia } },
  },
}

/**
 * The font table. The Chinese fonts carry their other names, their classification (panose) and the GB charset, so that
 * a machine without them still picks a Song and a Hei. docx cannot write this; see to-word.ts.
 */
export const FONT_TABLE = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  font('宋体', 'SimSun', '02010600030101010101', '86', 'auto', 'variable'),
  font('黑体', 'SimHei', '02010609060101010101', '86', 'modern', 'fixed'),
  font('Times New Roman', null, '02020603050405020304', '00', 'roman', 'variable'),
  font('Arial', null, '020B0604020202020204', '00', 'swiss', 'variable'),
  '</w:fonts>',
].join('')

function font(name: string, otherName: string | null, panose: string, charset: string, family: string, pitch: string): string {
  const other = otherName ? `<w:altName w:val="${otherName}"/>` : ''
  return `<w:font w:name="${name}">${other}<w:panose1 w:val="${panose}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`
}
