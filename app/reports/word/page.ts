import {
  BorderStyle,
  Document,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Locale } from '~/domain/shared/locale'
import { serverTranslator } from '~/i18n/server-translator'
import { columns, gap, paragraph, TEXT_WIDTH } from './blocks'
import { type Format, oneLine, widthOf } from './prose'
import { documentStyles, INK, mm, pt, size, THEME } from './styles'

/** What stands around the text of every paper. */
export interface Paper {
  locale: Locale
  company: { name: string; nameEn: string }
  /** Which management system the form belongs to: 质量、环境管理体系. */
  system: string
  form: { id: string; title: string; revision: string; retention: string }
  /** The English title, small under the Chinese one; an English paper is English throughout and has none. */
  subtitle: string
  /** IA-2026-01, what it is about (品质部) and how the foot of the page names it (审核编号IA-2026-01). */
  record: { number: string; about: string; label: string }
  /** Why the paper is not final, said on every page; null when it is. */
  draft: string | null
  /** Where the record stands and on which day, small on every page; for a record that goes on after this copy. */
  standing?: string | null
  body: Block[]
}

export type Block = Paragraph | Table

/** A4 upright; 30 above for the header at 12, 22 below for the footer at 10, 22 at the left for the filing holes. */
const PAGE = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.PORTRAIT },
  margin: { top: mm(30), bottom: mm(22), left: mm(22), right: mm(18), header: mm(12), footer: mm(10), gutter: 0 },
}

/** Under the line of the header: a draft's header is higher than its margin, and the text keeps off its line. */
const HEADER_GAP = 8

/** The whole document: page, styles, header, footer, title, then the body. */
export function paper(paper: Paper): Document {
  const { form, record } = paper
  const company = oneLine((paper.locale === 'en' && paper.company.nameEn) || paper.company.name)
  const edition = oneLine(`${form.id} ${form.revision}`)
  return new Document({
    title: oneLine([form.title, record.number, record.about].filter(Boolean).join(' ')),
    subject: edition,
    description: edition,
    creator: company,
    lastModifiedBy: company,
    styles: documentStyles(paper.locale),
    theme: THEME,
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [pageHeader(paper), gap(HEADER_GAP)] }) },
        footers: { default: new Footer({ children: [pageFooter(paper), gap(1)] }) },
        children: [
          paragraph('FormTitle', oneLine(form.title)),
          paper.locale === 'zh-CN' ? paragraph('FormSubtitle', oneLine(paper.subtitle)) : gap(6, { keepNext: true }),
          ...paper.body,
          gap(1), // Word wants a paragraph after the last table
        ],
      },
    ],
  })
}

const COMPANY_COLUMN = 55

/** Company left, system in the middle, form number over revision right; a line of 0.75 below. */
function pageHeader({ company, draft, form, locale, standing, system }: Paper): Table {
  const t = serverTranslator(locale)
  const [first, other] = locale === 'en' && company.nameEn ? [company.nameEn, ''] : [company.name, company.nameEn]
  const names = [paragraph('PageCompany', oneLine(first), {}, companyFormat(oneLine(first), locale))]
  if (other && other !== first) names.push(paragraph('PageOtherName', oneLine(other)))
  const middle = [paragraph('PageSystem', oneLine(system))]
  if (draft) middle.unshift(draftMark(draft))
  if (standing) middle.unshift(paragraph('PageStanding', oneLine(standing)))
  const right = [t('reports:paper.form', { id: form.id }), t('reports:paper.revision', { revision: form.revision })]
  return edgeTable(
    [COMPANY_COLUMN, 60, 55],
    [names, middle, right.map((text) => paragraph('PageForm', oneLine(text)))],
    'bottom',
    6,
  )
}

/** Record left, page of pages in the middle, how long it is kept right; a line of 0.5 above. */
function pageFooter({ form, locale, record }: Paper): Table {
  const t = serverTranslator(locale)
  const left = paragraph('PageRecord', oneLine([record.label, record.about].filter(Boolean).join(t('reports:gap'))))
  const right = paragraph('PageRetention', oneLine(t('reports:paper.retention', { retention: form.retention })))
  return edgeTable([60, 50, 60], [[left], [pageOfPages(t('reports:paper.page'))], [right]], 'top', 4)
}

/** '第 {page} 页　共 {pages} 页' with Word's own fields in place of the braces. */
function pageOfPages(sentence: string): Paragraph {
  const fields: Record<string, (typeof PageNumber)[keyof typeof PageNumber]> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
  }
  const pieces = sentence.split(/(\{pages?\})/).filter((piece) => piece !== '')
  return new Paragraph({
    style: 'PageNumber',
    children: pieces.map((piece) => new TextRun({ children: [fields[piece] ?? piece] })),
  })
}

/** 13 pt, a Chinese name spaced by 1; a full company name is set smaller, down to 9, before it breaks in the 55 mm it has. */
function companyFormat(name: string, locale: Locale): Format {
  const fits = mm(COMPANY_COLUMN) / 20 / Math.max(1, widthOf(name))
  const points = Math.min(13, Math.max(9, Math.floor(fits * 2) / 2))
  return { size: size(points), characterSpacing: locale === 'zh-CN' && points === 13 ? pt(1) : undefined }
}

/** A boxed line above the system's name: seen on every page and every copy, and no word of the text is grey behind it. */
function draftMark(text: string): Paragraph {
  const border = { style: BorderStyle.SINGLE, size: 6, color: INK, space: 3 }
  return paragraph('PageDraft', oneLine(text), {}, { border })
}

/** Header and footer are tables without lines but one: nothing shifts when a name is long. */
function edgeTable(widths: number[], cells: Paragraph[][], edge: 'top' | 'bottom', weight: number): Table {
  const grid = columns(widths)
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const ruled = { style: BorderStyle.SINGLE, size: weight, color: INK, space: 0 }
  return new Table({
    width: { size: mm(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: grid,
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: mm(0.8), left: 0, right: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none, [edge]: ruled },
    rows: [
      new TableRow({
        children: cells.map(
          (children, index) =>
            new TableCell({
              children,
              width: { size: grid[index] ?? 0, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.BOTTOM,
            }),
        ),
      }),
    ],
  })
}
