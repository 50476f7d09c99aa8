// @ts-check
// One picture, opened in a process of its own: what a damaged or wicked file does to a decoder ends here. The picture comes in by
// stdin; out goes one line of JSON (its size, and what the camera noted), then the preview as a JPEG. No preview, no bytes after the line.
// Run by app/http/pictures.server.ts. Loaded here and nowhere else: sharp, exifr and heic-convert.
import { buffer } from 'node:stream/consumers'
import exifr from 'exifr'
import sharp from 'sharp'

const [type = '', pixels = '0'] = process.argv.slice(2)
const LIMIT = Number(pixels)
const LONGEST = 1600
const QUALITY = 80

// A decoder that talks must not talk into the answer.
console.log = console.error
sharp.cache(false)
sharp.concurrency(1)

const picture = await buffer(process.stdin)
const heic = type === 'image/heic'
const header = heic ? heicSize(picture) : await sizeOf(picture)
const notes = await notesOf(picture)
// Judged by its header: a picture of too many pixels is not decoded at all.
const tooLarge = header !== null && header.width * header.height > LIMIT
const readable = header === null || tooLarge ? null : heic ? await fromHeic(picture) : picture
const preview = readable && (await previewOf(readable))
// The header of HEIC does not say which way up.
const size = heic && preview && readable ? await sizeOf(readable) : header
process.stdout.write(`${JSON.stringify({ ...size, ...notes })}\n`)
if (preview) process.stdout.write(preview)

/**
 * As it is to be looked at: turned upright.
 * @param {Buffer} picture
 * @returns {Promise<{ width: number, height: number } | null>}
 */
async function sizeOf(picture) {
  const header = await sharp(picture, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  return header ? { width: header.autoOrient.width, height: header.autoOrient.height } : null
}

/**
 * Of HEIC the largest 'ispe' box: the whole picture, where the others are its tiles and its thumbnail.
 * @param {Buffer} picture
 * @returns {{ width: number, height: number } | null}
 */
function heicSize(picture) {
  /** @type {{ width: number, height: number } | null} */
  let largest = null
  for (let at = picture.indexOf('ispe'); at !== -1 && at + 16 <= picture.length; at = picture.indexOf('ispe', at + 4)) {
    // Its length stands before the name; elsewhere the four letters are chance.
    if (at < 4 || picture.readUInt32BE(at - 4) !== 20) continue
    const size = { width: picture.readUInt32BE(at + 8), height: picture.readUInt32BE(at + 12) }
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}

/**
 * Upright, at most 1600 pixels long, on white, and without a word of the camera's; null when it cannot be opened.
 * @param {Buffer} picture
 */
function previewOf(picture) {
  return sharp(picture, { limitInputPixels: LIMIT, failOn: 'error' })
    .autoOrient()
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: QUALITY })
    .toBuffer()
    .catch(() => null)
}

/**
 * sharp is built without HEVC; what this gives back is upright already.
 * @param {Buffer} picture
 * @returns {Promise<Buffer | null>}
 */
async function fromHeic(picture) {
  const { default: convert } = await import('heic-convert')
  const converted = await convert({ buffer: picture, format: 'JPEG', quality: 0.92 }).catch(() => null)
  return converted && Buffer.from(converted)
}

/**
 * What the camera noted: its clock and where it was. A picture whose notes cannot be read has none.
 * @param {Buffer} picture
 */
async function notesOf(picture) {
  const tags = ['DateTimeOriginal', 'CreateDate', 'GPSLatitude', 'GPSLatitudeRef', 'GPSLongitude', 'GPSLongitudeRef']
  const notes = await exifr.parse(picture, { pick: tags, reviveValues: false }).catch(() => null)
  return {
    takenAt: notes?.DateTimeOriginal ?? notes?.CreateDate ?? null,
    latitude: notes?.latitude ?? null,
    longitude: notes?.longitude ?? null,
  }
}
