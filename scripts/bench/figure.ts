import { type Spread, spreadOf } from './statistics'

/** One line of the table: what was measured, what it may be at most, and whether it is. */
export interface Figure {
  /** 'B1'; several lines may belong to one figure. */
  id: string
  what: string
  unit: 'ms' | 'KB' | 'MB' | ''
  value: number
  floor: number | null
  ratio: number | null
  /** Of the ratio where there is a floor, else of the value; null: told for information. */
  limit: number | null
  ok: boolean | null
  spread: { value: Spread; floor: Spread | null } | null
  /** What else is worth knowing. */
  note: string | null
}

type Told = Pick<Figure, 'id' | 'what'> & { limit?: number; note?: string }

/** Timings against those of a floor, measured in the same run. */
export function ratioFigure({ id, what, limit, note }: Told, times: readonly number[], floorTimes: readonly number[]): Figure {
  const spread = { value: spreadOf(times), floor: spreadOf(floorTimes) }
  const ratio = spread.value.median / spread.floor.median
  const base = { id, what, unit: 'ms' as const, value: spread.value.median, floor: spread.floor.median, ratio, spread }
  return { ...base, limit: limit ?? null, ok: limit === undefined ? null : ratio <= limit, note: note ?? null }
}

/** Timings against a fixed number of milliseconds. */
export function timeFigure({ id, what, limit, note }: Told, times: readonly number[]): Figure {
  const value = spreadOf(times)
  const ok = limit === undefined ? null : value.median <= limit
  return { ...plain({ id, what, limit, note }), unit: 'ms', value: value.median, ok, spread: { value, floor: null } }
}

/** A size or a count against a fixed limit. */
export function sizeFigure(told: Told, unit: Figure['unit'], value: number): Figure {
  return { ...plain(told), unit, value, ok: told.limit === undefined ? null : value <= told.limit }
}

/** Something that either holds or does not. */
export function factFigure(told: Told, holds: boolean): Figure {
  return { ...plain(told), value: holds ? 1 : 0, ok: holds }
}

function plain({
  id,
  what,
  limit,
  note,
}: {
  id: string
  what: string
  limit?: number | undefined
  note?: string | undefined
}): Figure {
  return {
    id,
    what,
    unit: '',
    value: 0,
    floor: null,
    ratio: null,
    limit: limit ?? null,
    ok: null,
    spread: null,
    note: note ?? null,
  }
}
