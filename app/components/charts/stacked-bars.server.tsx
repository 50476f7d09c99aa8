import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { staticSvg } from './static-svg.server'

export interface StackedBars {
  /** One row: its name, and how many of each kind. */
  rows: readonly { name: string; counts: Readonly<Record<string, number>> }[]
  /** The kinds in the order of the bar, each with the token it is drawn in ('--ok'). */
  kinds: readonly { key: string; colour: string }[]
}

const ROW = 24
const WIDTH = 720
const NAMES = 112

/** Rows of stacked bars as SVG, 720 wide and 24 a row. The figures stand in the table beside it; this shows their proportion. */
export function stackedBars({ rows, kinds }: StackedBars): string {
  const height = rows.length * ROW + 8
  return staticSvg(
    <BarChart
      width={WIDTH}
      height={height}
      layout="vertical"
      data={rows.map(({ name, counts }) => ({ name, ...counts }))}
      margin={{ top: 4, right: 8, bottom: 4, left: 0 }}
      barSize={12}
    >
      <XAxis type="number" hide />
      <YAxis type="category" dataKey="name" width={NAMES} axisLine={false} tickLine={false} interval={0} />
      {kinds.map(({ key, colour }) => (
        <Bar key={key} dataKey={key} stackId="all" fill={`var(${colour})`} isAnimationActive={false} />
      ))}
    </BarChart>,
  )
}
