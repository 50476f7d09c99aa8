import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  cameraClock,
  cameraPlace,
  PICTURE_HEAD,
  PICTURE_LIMIT,
  type PictureFacts,
  type PictureType,
  pictureType,
  tooManyPixels,
} from '~/domain/files/picture'
import type { Refusal } from '~/domain/shared/outcome'
import type { FileStore, StoredBytes } from '~db/file-store'
import { product } from './product.server'

const PATIENCE = 20_000
const HEAP_MB = 256
/** A preview is a few hundred kilobytes; whoever sends more is not ours. */
const PREVIEW_LIMIT = 8 * 1024 * 1024
/** A larger file is kept as it is and not opened: it would have to lie in memory. */
const OPEN_LIMIT = 100 * 1024 * 1024
/** Pictures opened at the same time, whoever sent them. */
const LANES = 2

type Named = StoredBytes & { name: string }

export interface PictureWorld {
  store: FileStore
  /** scripts/open-picture.mjs, in full. */
  script: string
  patience?: number
}

/**
 * Look into those of the stored files that are pictures: size, camera's notes, and a preview, which is stored too. Each is opened in a
 * process of its own, which ends after 20 seconds whatever it does (0017); one that cannot be opened stays a file without a preview.
 * Answers the files that may be kept, and why one of them may not.
 */
export async function openPictures<F extends Named>(
  files: readonly F[],
  world: PictureWorld = ownWorld(),
): Promise<{ files: (F & { picture: PictureFacts | null })[]; refusal: Refusal | null }> {
  const kept: (F & { picture: PictureFacts | null })[] = []
  let refusal: Refusal | null = null
  for (const file of files) {
    const type = pictureType(await world.store.head(file.sha256, PICTURE_HEAD))
    const found = type ? await inLane(() => openPicture(file, type, world)) : null
    const size = found?.width && found.height ? { width: found.width, height: found.height } : null
    const tooLarge = size && tooManyPixels(file.name, size)
    if (tooLarge) refusal ??= tooLarge.refusal
    else kept.push({ ...file, picture: found })
  }
  return { files: kept, refusal }
}

function ownWorld(): PictureWorld {
  const { files, settings } = product()
  return { store: files, script: settings.pictureScript }
}

async function openPicture(file: StoredBytes, type: PictureType, world: PictureWorld): Promise<PictureFacts> {
  const nothing = { type, width: null, height: null, preview: null, takenAt: null, place: null }
  const said = file.size > OPEN_LIMIT ? null : await ask(file, type, world).catch(() => null)
  if (!said) return nothing
  const { notes, preview } = said
  return {
    type,
    width: sizeOf(notes.width),
    height: sizeOf(notes.height),
    preview: preview.length > 0 ? await world.store.put(Readable.from([preview]), { limit: PREVIEW_LIMIT }) : null,
    takenAt: cameraClock(notes.takenAt),
    place: cameraPlace(notes.latitude, notes.longitude),
  }
}

function sizeOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null
}

/** What the child says; throws when it dies, takes too long, talks too much or says something else. */
async function ask(
  { sha256 }: StoredBytes,
  type: PictureType,
  { store, script, patience = PATIENCE }: PictureWorld,
): Promise<{ notes: Record<string, unknown>; preview: Buffer }> {
  const { stream } = await store.read(sha256)
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, script, type, String(PICTURE_LIMIT)], {
    // Nothing of ours: it needs no settings, and what it opens may be wicked.
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: patience,
    killSignal: 'SIGKILL',
  })
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`The picture could not be opened: ${code}.`))))
  })
  // When it dies early, the rest of the file has nowhere to go; that it died is what counts.
  const fed = pipeline(stream, child.stdin).catch(() => null)
  const chunks: Buffer[] = []
  let size = 0
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > PREVIEW_LIMIT) child.kill('SIGKILL')
    else chunks.push(chunk)
  })
  await Promise.all([ended, fed])
  const said = Buffer.concat(chunks)
  const end = said.indexOf('\n')
  return { notes: JSON.parse(said.toString('utf8', 0, end)) as Record<string, unknown>, preview: said.subarray(end + 1) }
}

const waiting: (() => void)[] = []
let busy = 0

async function inLane<T>(act: () => Promise<T>): Promise<T> {
  if (busy >= LANES) await new Promise<void>((resolve) => waiting.push(resolve))
  else busy += 1
  try {
    return await act()
  } finally {
    const next = waiting.shift()
    // The lane is handed on, not let go: nobody slips in between.
    if (next) next()
    else busy -= 1
  }
}
