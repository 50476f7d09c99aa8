import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import busboy from 'busboy'
import { granted, type Outcome, type Refusal, refused } from '~/domain/shared/outcome'
import { FileTooLarge, type StoredBytes } from '~db/file-store'
import { product } from './product.server'

/** Files in one go. */
const FILES_AT_ONCE = 50
const FIELD_LIMIT = 64 * 1024

export interface Upload {
  fields: Record<string, string>
  files: (StoredBytes & { name: string })[]
}

/**
 * Receive a form with files: each is streamed to the file store as it arrives, never held in memory.
 * Refuses a file over the limit (413), too many files, an upload cut off (400) and a full disk (507); half a file is never kept.
 * Bytes stored for a form that is refused afterwards stay in the store without a name: equal bytes are kept once anyway.
 */
export async function receiveUpload(request: Request): Promise<Outcome<Upload>> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body) return refused({ code: 'file-missing', field: 'files' })
  const { files: store, settings } = product()
  const upload: Upload = { fields: {}, files: [] }
  const writes: Promise<void>[] = []
  let refusal: Refusal | null = null
  const refuse = (because: Refusal) => {
    refusal ??= because
  }

  try {
    await new Promise<void>((resolve, reject) => {
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
        if (!filename || refusal) return void stream.resume()
        const place = writes.length
        writes.push(
          store.put(stream, { limit: settings.uploadLimit }).then(
            (bytes) => {
              upload.files[place] = { ...bytes, name: filename }
            },
            (error: unknown) => {
              refuse(refusalOf(error, settings.uploadLimit))
              // What still comes is read and dropped, so that the browser gets to hear the answer.
              stream.resume()
            },
          ),
        )
      })
      parser.on('filesLimit', () => refuse({ code: 'files-too-many', field: 'files', params: { limit: FILES_AT_ONCE } }))
      parser.on('close', resolve)
      parser.on('error', reject)
      const source = Readable.fromWeb(request.body as unknown as WebStream)
      source.on('error', reject)
      source.pipe(parser)
    })
  } catch {
    refuse({ code: 'upload-cut-off', field: 'files' })
  }
  await Promise.all(writes)
  if (refusal) return refused(refusal)
  return granted({ ...upload, files: upload.files.filter(Boolean) })
}

function refusalOf(error: unknown, limit: number): Refusal {
  if (error instanceof FileTooLarge) return { code: 'file-too-large', field: 'files', params: { limit } }
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'disk-full', field: 'files' }
  return { code: 'upload-cut-off', field: 'files' }
}
