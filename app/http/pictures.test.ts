import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import exifr from 'exifr'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileStore } from '~db/file-store'
import { openPictures, type PictureWorld } from './pictures.server'
import { PICTURE_SCRIPT } from './settings.server'

// Each opens processes of its own, on a machine that may be busy with others.
const PATIENT = { timeout: 60_000 }

let folder: string
let world: PictureWorld

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausebook-pictures-'))
  world = { store: new FileStore(folder), script: resolve(PICTURE_SCRIPT) }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const stored = async (name: string, bytes: Buffer) => ({
  ...(await world.store.put(Readable.from([bytes]), { limit: bytes.length })),
  name,
})
const bytesOf = async (sha256: string) => buffer((await world.store.read(sha256)).stream)
const opened = async (name: string, bytes: Buffer) => openPictures([await stored(name, bytes)], world)

/** As a phone held sideways writes it: lying, to be turned, its top left corner red, and with all it knows. */
function photo(width = 400, height = 300): Promise<Buffer> {
  const corner = { create: { width: width / 4, height: height / 4, channels: 3, background: '#ff0000' } } as const
  return sharp({ create: { width, height, channels: 3, background: '#0000ff' } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: 'Qiming', Model: 'QM-1' },
      IFD2: { DateTimeOriginal: '2026:11:23 09:41:07' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '31/1 13/1 4950/100',
        GPSLongitudeRef: 'E',
        GPSLongitude: '121/1 28/1 2532/100',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

async function colourAt(picture: Buffer, left: number, top: number): Promise<'red' | 'blue'> {
  const [red = 0, , blue = 0] = await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()
  return red > blue ? 'red' : 'blue'
}

describe('a photo', PATIENT, () => {
  it('is kept as it is, and its preview stands upright', async () => {
    const original = await photo()
    const { files, refusal } = await opened('IMG_0001.JPG', original)
    expect(refusal).toBeNull()
    const [file] = files
    expect(file?.picture).toMatchObject({ type: 'image/jpeg', width: 300, height: 400 })
    expect((await bytesOf(file?.sha256 ?? '')).equals(original)).toBe(true)
    const preview = await bytesOf(file?.picture?.preview?.sha256 ?? '')
    expect(await sharp(preview).metadata()).toMatchObject({ format: 'jpeg', width: 300, height: 400 })
    // Turned by a quarter to the right, the corner at the top left comes to the top right.
    expect([await colourAt(preview, 290, 5), await colourAt(preview, 5, 5)]).toEqual(['red', 'blue'])
  })

  it('says when and where, apart from the picture; the preview says nothing', async () => {
    const original = await photo()
    const { files } = await opened('a.jpg', original)
    expect(files[0]?.picture).toMatchObject({ takenAt: '2026-11-23 09:41:07', place: '31.23042,121.47370' })
    expect(await exifr.gps(original)).toMatchObject({ latitude: expect.closeTo(31.23, 2) })
    const preview = await bytesOf(files[0]?.picture?.preview?.sha256 ?? '')
    expect(await exifr.parse(preview, true)).toBeUndefined()
    expect(preview.includes('Exif')).toBe(false)
    expect(preview.includes('Qiming')).toBe(false)
  })

  it('has a preview of at most 1600 pixels', async () => {
    const { files } = await opened('wide.jpg', await photo(4000, 2000))
    const preview = await bytesOf(files[0]?.picture?.preview?.sha256 ?? '')
    expect(await sharp(preview).metadata()).toMatchObject({ width: 800, height: 1600 })
    expect(files[0]?.picture).toMatchObject({ width: 2000, height: 4000 })
  })

  it('is known by its first bytes, whatever it is called; a document called photo is none', async () => {
    const png = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    expect((await opened('记录.pdf', png)).files[0]?.picture).toMatchObject({ type: 'image/png', width: 8 })
    expect((await opened('照片.jpg', Buffer.from('%PDF-1.7'))).files[0]?.picture).toBeNull()
    expect((await opened('照片.svg', Buffer.from('<svg onload="alert(1)"/>'))).files[0]?.picture).toBeNull()
  })

  it('that is damaged stays a file, without a preview', async () => {
    const whole = await photo()
    const { files, refusal } = await opened('cut.jpg', whole.subarray(0, whole.length - 400))
    expect(refusal).toBeNull()
    expect(files[0]?.picture).toMatchObject({ type: 'image/jpeg', preview: null })
    expect((await opened('cut.png', Buffer.from('\x89PNG\r\n\x1a\nnothing more', 'latin1'))).files[0]?.picture).toEqual({
      ...{ type: 'image/png', width: null, height: null, preview: null, takenAt: null, place: null },
    })
  })

  // No free encoder of ours writes HEVC: this is the frame of a HEIC file, with its size and without its picture.
  const heic = (width: number, height: number) => {
    const box = (name: string, ...parts: Buffer[]) => {
      const body = Buffer.concat(parts)
      const head = Buffer.alloc(8)
      head.writeUInt32BE(8 + body.length)
      head.write(name, 4, 'latin1')
      return Buffer.concat([head, body])
    }
    const size = Buffer.alloc(12)
    size.writeUInt32BE(width, 4)
    size.writeUInt32BE(height, 8)
    const brands = Buffer.from('heic\0\0\0\0mif1heic', 'latin1')
    return Buffer.concat([box('ftyp', brands), box('meta', Buffer.alloc(4), box('iprp', box('ipco', box('ispe', size))))])
  }

  it('of a kind whose inside cannot be read is known by its frame, and its size counts before it is opened', async () => {
    expect((await opened('IMG_1.HEIC', heic(4032, 3024))).files[0]?.picture).toMatchObject({
      ...{ type: 'image/heic', width: 4032, height: 3024, preview: null },
    })
    expect((await opened('IMG_2.HEIC', heic(10_000, 8_000))).refusal).toMatchObject({ code: 'picture-too-large' })
  })

  it('of eighty million pixels is refused by its header, and those beside it are not', async () => {
    const huge = await sharp({
      create: { width: 10_000, height: 8_000, channels: 3, background: '#000' },
      limitInputPixels: false,
    })
      .toColourspace('b-w')
      .png({ compressionLevel: 1 })
      .toBuffer()
    const both = [await stored('总装图.png', huge), await stored('a.jpg', await photo())]
    const { files, refusal } = await openPictures(both, world)
    expect(refusal).toEqual({
      ...{ code: 'picture-too-large', field: 'files' },
      params: { name: '总装图.png', width: 10_000, height: 8_000 },
    })
    expect(files.map(({ name }) => name)).toEqual(['a.jpg'])
  })
})

describe('the process that opens it', PATIENT, () => {
  const standIn = async (code: string) => {
    const script = join(folder, 'stand-in.mjs')
    await writeFile(script, code)
    return { ...world, script }
  }
  const file = async () => [await stored('a.jpg', await photo())]

  it('is ended when it takes too long', async () => {
    const slow = { ...(await standIn('setInterval(() => {}, 1000)')), patience: 300 }
    expect((await openPictures(await file(), slow)).files[0]?.picture).toMatchObject({ preview: null, width: null })
  })

  it('takes nobody along when it dies, runs out of memory or talks without end', async () => {
    for (const code of [
      'process.exit(3)',
      'const all = []; for (;;) all.push(new Array(1e6).fill({}))',
      'setInterval(() => process.stdout.write(Buffer.alloc(1 << 20)), 1)',
      'process.stdout.write("Could not parse\\n")',
      '',
    ])
      expect((await openPictures(await file(), await standIn(code))).files[0]?.picture).toMatchObject({ preview: null })
  })

  it('knows nothing of our settings', async () => {
    const nosy = await standIn(
      'process.stdout.write(JSON.stringify({ width: Object.keys(process.env).length, height: 1 }) + "\\n")',
    )
    expect((await openPictures(await file(), nosy)).files[0]?.picture).toMatchObject({ width: 1 })
  })
})
