import type { Figure } from './figure'
import type { Spread } from './statistics'

const HEAD = ['', 'figure', 'value', 'floor', 'ratio', 'limit', '', 'min / median / p95']

/** The figures as a table for a terminal. */
export function printTable(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(asRow)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => align(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  )
  const notes = figures.filter(({ note }) => note).map(({ id, what, note }) => `  ${id} ${what}: ${note}`)
  return [
    lines[0],
    '-'.repeat(lines.reduce((most, line) => Math.max(most, line.length), 0)),
    ...lines.slice(1),
    '',
    ...notes,
  ].join('\n')
}

function asRow(figure: Figure): string[] {
  const { id, what, unit, value, floor, ratio, limit, ok, spread } = figure
  const fact = unit === ''
  return [
    id,
    what,
    fact ? (ok ? 'yes' : 'no') : amount(value, unit),
    floor === null ? '' : amount(floor, unit),
    ratio === null ? '' : `${ratio.toFixed(2)} x`,
    limit === null ? '' : ratio === null ? `<= ${limit} ${unit}` : `<= ${limit} x`,
    ok === null ? '' : ok ? 'ok' : 'MISSES',
    spread === null ? '' : [tell(spread.value), spread.floor && `floor ${tell(spread.floor)}`].filter(Boolean).join('   '),
  ]
}

function amount(value: number, unit: string): string {
  return `${value >= 1000 ? value.toFixed(0) : value >= 100 ? value.toFixed(1) : value.toFixed(2)} ${unit}`
}

function tell({ count, min, median, p95 }: Spread): string {
  return `${min.toFixed(1)} / ${median.toFixed(1)} / ${p95.toFixed(1)} (${count})`
}

// Words to the left, numbers to the right.
function align(cell: string, width: number, column: number): string {
  return column >= 2 && column <= 5 ? cell.padStart(width) : cell.padEnd(width)
}
