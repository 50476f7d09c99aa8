import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Day, parseDay } from '~/domain/shared/calendar'
import type { DatabaseLocation } from '~db/orm'

const MB = 1024 * 1024
/** Below the root; not part of the bundle, so that what it loads never lies in the server's memory. */
export const PICTURE_SCRIPT = 'scripts/open-picture.mjs'

export interface Settings {
  port: number
  /** The only origin writes are accepted from, without a slash at the end. */
  origin: string
  dataDir: string
  /** Shipped documents, and the organisation's own folder when it has one. */
  contentDir: string
  ownContentDir: string | null
  /** What opens a picture in a process of its own. */
  pictureScript: string
  database: DatabaseLocation
  demo: boolean
  /** The demo's business day; null: the real one. */
  fixedToday: Day | null
  /** Bytes of one uploaded file. */
  uploadLimit: number
  production: boolean
  /** The page that shows every part; never in a normal production server. */
  showParts: boolean
}

/** Read the settings from the environment; throws one clear sentence for a value that cannot be right. */
export function readSettings(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const port = Number(env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is ${JSON.stringify(env.PORT)}; it has to be a number from 1 to 65535.`)
  const today = env.CLAUSEBOOK_TODAY ? parseDay(env.CLAUSEBOOK_TODAY) : null
  if (env.CLAUSEBOOK_TODAY && today === null)
    throw new Error(`CLAUSEBOOK_TODAY is ${JSON.stringify(env.CLAUSEBOOK_TODAY)}; it has to be a day such as 2026-11-23.`)
  const dataDir = resolve(root, env.DATA_DIR ?? './data')
  const production = env.NODE_ENV === 'production'
  return {
    port,
    origin: readOrigin(env.ORIGIN ?? `http://localhost:${port}`),
    dataDir,
    contentDir: join(root, 'content'),
    ownContentDir: env.CONTENT_DIR ? resolve(root, env.CONTENT_DIR) : null,
    pictureScript: join(root, PICTURE_SCRIPT),
    database: env.DATABASE_URL
      ? { engine: 'postgresql', url: env.DATABASE_URL }
      : { engine: 'sqlite', file: join(dataDir, 'clausebook.db') },
    demo: env.CLAUSEBOOK_DEMO === '1',
    fixedToday: today,
    uploadLimit: readMegabytes(env.UPLOAD_LIMIT_MB) * MB,
    production,
    showParts: !production || env.CLAUSEBOOK_PARTS === '1',
  }
}

/** The folders below DATA_DIR; made when they are missing. */
export function dataFolders(dataDir: string): { files: string; cache: string } {
  const folders = { files: join(dataDir, 'files'), cache: join(dataDir, 'cache') }
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true })
  return folders
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/')
    throw new Error(
      `ORIGIN is ${JSON.stringify(text)}; it has to be an address such as https://quality.example.com, without a path.`,
    )
  return url.origin
}

function readMegabytes(text: string | undefined): number {
  const size = Number(text ?? 200)
  if (!(size > 0)) throw new Error(`UPLOAD_LIMIT_MB is ${JSON.stringify(text)}; it has to be a number of megabytes.`)
  return size
}
