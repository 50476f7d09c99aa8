import { createReadableStreamFromReadable } from '@remix-run/node'
import { product } from './product.server'
import { notFound } from './visit-for.server'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What a download needs to know of a stored file. */
interface StoredDownload {
  sha256: string
  name: string
}

/** A stored file as an attachment: never shown inside the product's own origin, whatever it pretends to be. */
export async function downloadFile(file: StoredDownload | null): Promise<Response> {
  if (!file) throw notFound()
  const { stream, size } = await product().files.read(file.sha256)
  return new Response(createReadableStreamFromReadable(stream), {
    headers: { ...attachment(file.name, 'application/octet-stream'), 'Content-Length': String(size) },
  })
}

/**
 * The small copy of a picture, to be looked at inside the product: made by us, so it is what it says it is. Who may see it is asked each
 * time; that the bytes are the same as before saves sending them again.
 */
export async function showPreview(sha256: string | null, request: Request): Promise<Response> {
  if (!sha256) throw notFound()
  const headers = {
    'Content-Type': 'image/jpeg',
    'Content-Disposition': 'inline',
    'Cache-Control': 'private, no-cache',
    ETag: `"${sha256}"`,
  }
  if (request.headers.get('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
  const { stream, size } = await product().files.read(sha256)
  return new Response(createReadableStreamFromReadable(stream), { headers: { ...headers, 'Content-Length': String(size) } })
}

/** A paper made on the spot, as an attachment. */
export function downloadPaper(bytes: Buffer, name: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { ...attachment(name, WORD), 'Content-Length': String(bytes.length) } })
}

/** A paper as it was issued: the stored bytes, the same every time. */
export async function downloadIssued(paper: StoredDownload): Promise<Response> {
  const { stream, size } = await product().files.read(paper.sha256)
  return new Response(createReadableStreamFromReadable(stream), {
    headers: { ...attachment(paper.name, WORD), 'Content-Length': String(size) },
  })
}

/** A workbook made on the spot, as an attachment. */
export function downloadExcel(bytes: Buffer, name: string): Response {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return new Response(new Uint8Array(bytes), { headers: { ...attachment(name, type), 'Content-Length': String(bytes.length) } })
}

// RFC 6266: the plain name for old clients, the real one in UTF-8.
function attachment(name: string, type: string): Record<string, string> {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escapeByte)}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}

function escapeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
