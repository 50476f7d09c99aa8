import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'
import busboy from 'busboy'
import type { Refusal } from '~/domain/shared/outcome'
import { type FileStore, FileTooLarge, type StoredBytes } from '~db/file-store'
import { product } from './product.server'

/** Files in one go. */
const FILES_AT_ONCE = 50
const FIELD_LIMIT = 64 * 1024

export interface Upload {
  /** What was typed beside the files; there also when the files were refused, so that it can be shown again. */
  fields: Record<string, string>
  files: (StoredBytes & { name: string })[]
  refusal: Refusal | null
}

/**
 * Receive a form with files: each is streamed to the file store as it arrives, never held in memory.
 * Refuses a file over the limit (413), too many files, an upload cut off (400) and a full disk (507); half a file is never kept.
 * Bytes stored for a form that is refused afterwards stay in the store without a name: equal bytes are kept once anyway.
 */
export async function receiveUpload(request: Request, place: UploadPlace = ownPlace()): Promise<Upload> {
  const upload: Upload = { fields: {}, files: [], refusal: null }
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^multipart\/form-data;.*boundary=/i.test(type) || !request.body)
    return { ...upload, refusal: { code: 'file-missing', field: 'files' } }
  const refuse = (because: Refusal) => {
    upload.refusal ??= because
  }
  const writes: Promise<void>[] = []
  const parser = busboy({
    headers: { 'content-type': type },
    defParamCharset: 'utf8',
    limits: { files: FILES_AT_ONCE, fields: 20, fieldSize: FIELD_LIMIT },
  })
  parser.on('field', (name, value) => {
    upload.fields[name] = value
  })
  parser.on('file', (_field, stream, { filename }) => {
    // A browser sends an empty part for a field without a file.
    if (!filename || upload.refusal) return void stream.resume()
    writes.push(keep(stream, filename, writes.length, upload, refuse, place))
  })
  parser.on('filesLimit', () => refuse({ code: 'files-too-many', field: 'files', params: { limit: FILES_AT_ONCE } }))
  try {
    // Not pipe(): when the browser goes away in the middle, the parser and the file it is writing have to end too.
    await pipeline(Readable.fromWeb(request.body as unknown as WebStream), parser)
  } catch {
    refuse({ code: 'upload-cut-off', field: 'files' })
  }
  await Promise.all(writes)
  return { ...upload, files: upload.files.filter(Boolean) }
}

interface UploadPlace {
  store: FileStore
  /** Bytes of one file. */
  limit: number
}

function ownPlace(): UploadPlace {
  const { files, settings } = product()
  return { store: files, limit: settings.uploadLimit }
}

async function keep(
  stream: Readable,
  name: string,
  position: number,
  upload: Upload,
  refuse: (because: Refusal) => void,
  { store, limit }: UploadPlace,
): Promise<void> {
  // Cut off before anybody listens, it would end the process.
  stream.on('error', () => refuse({ code: 'upload-cut-off', field: 'files' }))
  try {
    upload.files[position] = { ...(await store.put(stream, { limit })), name }
  } catch (error) {
    refuse(refusalOf(error, limit))
    // What still comes is read and dropped, so that the browser gets to hear the answer.
    stream.resume()
  }
}

function refusalOf(error: unknown, limit: number): Refusal {
  if (error instanceof FileTooLarge) return { code: 'file-too-large', field: 'files', params: { limit } }
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full', field: 'files' }
  return { code: 'upload-cut-off', field: 'files' }
}
