import { type Outcome, refused } from '../shared/outcome'

/** What a picture may be; said by its first bytes, never by its name. */
export type PictureType =
  | 'image/jpeg'
  | 'image/png'
  | 'image/gif'
  | 'image/webp'
  | 'image/bmp'
  | 'image/tiff'
  | 'image/avif'
  | 'image/heic'

/** So many bytes are enough to know. */
export const PICTURE_HEAD = 64

/** The largest picture in pixels, width by height: beyond it no phone takes one, and to open it costs a small server its memory. */
export const PICTURE_LIMIT = 50_000_000

/** What stands at which byte. */
const SIGNATURES: [PictureType, ...[at: number, text: string][]][] = [
  ['image/jpeg', [0, '\xff\xd8\xff']],
  ['image/png', [0, '\x89PNG\r\n\x1a\n']],
  ['image/gif', [0, 'GIF87a']],
  ['image/gif', [0, 'GIF89a']],
  ['image/webp', [0, 'RIFF'], [8, 'WEBP']],
  // The two letters alone begin many a text: here four reserved bytes are zero.
  ['image/bmp', [0, 'BM'], [6, '\0\0\0\0']],
  ['image/tiff', [0, 'II\x2a\0']],
  ['image/tiff', [0, 'MM\0\x2a']],
]
// ISO base media: the size of the first box, 'ftyp', and the brands the file answers to.
const BRANDS: [PictureType, RegExp][] = [
  ['image/avif', /^(avif|avis)$/],
  ['image/heic', /^(heic|heix|hevc|hevx|heim|heis|mif1|msf1)$/],
]

/** What was found in a picture when it arrived. */
export interface PictureFacts {
  type: PictureType
  /** As it is to be looked at; null when it could not be opened. */
  width: number | null
  height: number | null
  /** A smaller copy, upright and without the camera's notes; null when it could not be made. */
  preview: { sha256: string; size: number } | null
  takenAt: string | null
  place: string | null
}

/** What kind of picture a file is by its first bytes; null when it is none, or one that nobody here can open. */
export function pictureType(head: Uint8Array): PictureType | null {
  const text = Array.from(head.subarray(0, PICTURE_HEAD), (byte) => String.fromCharCode(byte)).join('')
  const signed = SIGNATURES.find(([, ...parts]) => parts.every(([at, part]) => text.startsWith(part, at)))
  if (signed) return signed[0]
  if (text.slice(4, 8) !== 'ftyp') return null
  const size = text.charCodeAt(2) * 256 + text.charCodeAt(3)
  const brands = [text.slice(8, 12), ...(text.slice(16, Math.min(size, text.length)).match(/[\s\S]{4}/g) ?? [])]
  return BRANDS.find(([, known]) => brands.some((brand) => known.test(brand)))?.[0] ?? null
}

/** Refuses a picture of too many pixels; null when it may be kept. */
export function tooManyPixels(name: string, { width, height }: { width: number; height: number }) {
  if (width * height <= PICTURE_LIMIT) return null
  return refused({ code: 'picture-too-large', field: 'files', params: { name, width, height } }) satisfies Outcome<never>
}

/** '2026-11-23 09:41:07' from the camera's '2026:11:23 09:41:07'; null when its clock was never set. */
export function cameraClock(text: unknown): string | null {
  const [, day, time] = /^(\d{4}[:-]\d\d[:-]\d\d)[ T](\d\d:\d\d:\d\d)/.exec(typeof text === 'string' ? text : '') ?? []
  if (!day || day.startsWith('0000') || day.slice(5, 7) === '00') return null
  return `${day.replaceAll(':', '-')} ${time}`
}

/** '31.23041,121.47370': where a camera says it was, to about a metre; null when it does not say. */
export function cameraPlace(latitude: unknown, longitude: unknown): string | null {
  const inside = (value: unknown, limit: number): value is number =>
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit
  // 0,0 lies in the sea: it is what a camera without a fix writes.
  if (!inside(latitude, 90) || !inside(longitude, 180) || (latitude === 0 && longitude === 0)) return null
  return `${latitude.toFixed(5)},${longitude.toFixed(5)}`
}
