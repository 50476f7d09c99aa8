import { Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import type { Finding } from '~/domain/audits/findings'
import { paragraph } from './word/blocks'
import { oneLine } from './word/prose'
import { FACES, INK } from './word/styles'

/** 169 mm: as wide as the charts of the other forms; as high as its bars ask. */
const WIDTH = 640
const BAR = 26
const AROUND = 74
const LOWEST = 110
const HIGHEST = 620

/** The graver, the darker: told apart on a copy in black and white, and by the words beside them. */
const SHADES: Record<Finding, { fill: string; ink: string }> = {
  major: { fill: '262626', ink: 'FFFFFF' },
  minor: { fill: '666666', ink: 'FFFFFF' },
  observation: { fill: '9E9E9E', ink: INK },
  opportunity: { fill: 'C4C4C4', ink: INK },
  'good-practice': { fill: 'E0E0E0', ink: INK },
}

/** A chart of stacked bars, one a category, from the top down. */
export interface BarChart {
  caption: string
  categories: readonly string[]
  series: readonly { key: Finding; name: string; values: readonly number[] }[]
}

/**
 * The chart as Word's own, with its workbook inside, so that "Edit Data" opens it; and its caption, which stays with it.
 * Text 9 pt in the theme's fonts, no gridlines, frame 0.5, gap 35, as the charts of the house have it.
 */
export function barChart({ caption, categories, series }: BarChart): Paragraph[] {
  const font = { size: 9, color: INK }
  const longest = Math.max(...categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0)))
  const chart = new ChartRun({
    type: 'bar',
    stacking: 'stacked',
    categories: categories.map(oneLine),
    series: series.map(({ key, name, values }) => ({
      name,
      values: [...values],
      color: SHADES[key].fill,
      // A bar of nothing has no number.
      dataLabels: { value: true, position: 'center', numberFormat: '0;;', font: { ...font, color: SHADES[key].ink } },
    })),
    gapWidth: 35,
    // The first department stands on top, as in the table.
    categoryAxis: { reverseOrder: true, font },
    // Findings come in whole numbers; LibreOffice and Word would draw halves.
    valueAxis: {
      visible: false,
      gridlines: false,
      minimum: 0,
      maximum: longest,
      interval: Math.max(1, Math.ceil(longest / 6)),
      font,
    },
    legend: { position: 'bottom', font },
    font: { color: INK },
    chartArea: { fill: 'FFFFFF', border: { color: INK, width: 0.5 } },
    transformation: { width: WIDTH, height: Math.min(HIGHEST, Math.max(LOWEST, AROUND + BAR * categories.length)) },
    altText: { name: caption, title: caption, description: described({ caption, categories, series }) },
    run: { font: FACES.text },
  })
  return [new Paragraph({ keepNext: true, keepLines: true, children: [chart] }), paragraph('FigureCaption', caption)]
}

/** Every figure of the chart in words: 品质部：一般不符合 3，观察项 1；… */
function described({ categories, series }: BarChart): string {
  return categories
    .map((category, index) => {
      const figures = series
        .filter(({ values }) => (values[index] ?? 0) > 0)
        .map(({ name, values }) => `${name} ${values[index]}`)
      return `${oneLine(category)}: ${figures.join(', ') || '0'}`
    })
    .join('; ')
}
