import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { forChild } from '../setup/environment.mjs'
import { inRoot } from '../setup/places.mjs'
import { bundleProbes } from './bundle-probes'
import { type Figure, ratioFigure, sizeFigure } from './figure'
import { medianOf } from './statistics'
import type { World } from './world'

const run = promisify(execFile)
const TURNS = 25
/** Papers one after the other: what one leaves behind is the next one's burden. */
const PAPERS = 5
const MB = 1024 * 1024

interface Times {
  cpu: number[]
  wall: number[]
}

interface Told {
  real: Times
  /** docx alone: the same paragraphs in the same styles, the same tables with the same widths, the same charts. */
  floor: Times
  bare: Times
  /** From its rows in the database to its bytes. */
  asked: Times
  paragraphs: number
  tables: number
  charts: number
}

/** B4: the Word report of an audit of 200 checks with 20 nonconformities and two charts, against docx alone; and its memory. */
export async function measureReport({ dataDir, audit }: World): Promise<Figure[]> {
  const folder = await bundleProbes([import.meta.resolve('./probes/report.ts')])
  const ask = async <T>(...args: string[]): Promise<T> => {
    const env = forChild({ ...process.env, NODE_ENV: 'production' })
    const probe = [join(folder, 'report.js'), inRoot('content'), dataDir, audit.number, ...args]
    const { stdout } = await run(process.execPath, ['--expose-gc', ...probe], { env })
    return JSON.parse(stdout) as T
  }
  try {
    const told = await ask<Told>('time', String(TURNS))
    const { idle, peak } = await ask<{ idle: number; peak: number }>('memory', String(PAPERS))
    const wall = (times: Times) => medianOf(times.wall).toFixed(0)
    const many = `${told.paragraphs} paragraphs, ${told.tables} tables, ${told.charts} charts`
    const note = `${many}; processor time, by the clock ${wall(told.real)} against ${wall(told.floor)} ms`
    const bare = 'without styles, widths and heights: no form looks like that'
    const used = `idle ${(idle / MB).toFixed(0)} MB, highest ${(peak / MB).toFixed(0)} MB over ${PAPERS} papers`
    return [
      ratioFigure({ id: 'B4', what: 'Word report of an audit of 200 checks', limit: 1.3, note }, told.real.cpu, told.floor.cpu),
      ratioFigure({ id: 'B4', what: '… with the queries it is made from' }, told.asked.cpu, told.floor.cpu),
      ratioFigure({ id: 'B4', what: '… against bare paragraphs', note: bare }, told.real.cpu, told.bare.cpu),
      sizeFigure({ id: 'B4', what: '… its memory above idle', limit: 100, note: used }, 'MB', (peak - idle) / MB),
    ]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
