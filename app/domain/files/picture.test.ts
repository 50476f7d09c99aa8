import { describe, expect, it } from 'vitest'
import { cameraClock, cameraPlace, PICTURE_LIMIT, pictureType, tooManyPixels } from './picture'

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('the first bytes of a file', () => {
  it.each([
    ['image/jpeg', '\xff\xd8\xff\xe1\x00\x18Exif'],
    ['image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['image/gif', 'GIF89a'],
    ['image/webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['image/bmp', 'BM\x36\0\x0c\0\0\0\0\0'],
    ['image/tiff', 'II\x2a\0'],
    ['image/tiff', 'MM\0\x2a'],
    ['image/avif', '\0\0\0\x1cftypavif\0\0\0\0avifmif1'],
    ['image/heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['image/avif', '\0\0\0\x18ftypmif1\0\0\0\0mif1avif'],
    ['image/heic', '\0\0\0\x10ftypmif1\0\0\0\0'],
  ])('say that it is %s', (type, head) => {
    expect(pictureType(bytes(head))).toBe(type)
  })

  it.each([
    ['nothing', ''],
    ['a document', '%PDF-1.7'],
    ['a text', 'BMW, Werk Leipzig'],
    ['a film', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
    ['a drawing that could hold a script', '<svg xmlns="http://www.w3.org/2000/svg">'],
  ])('say that %s is no picture', (_what, head) => {
    expect(pictureType(bytes(head))).toBeNull()
  })
})

describe('a picture', () => {
  it('may have fifty million pixels', () => {
    expect(tooManyPixels('a.jpg', { width: PICTURE_LIMIT, height: 1 })).toBeNull()
  })

  it('may not have more, and is told how many it has', () => {
    expect(tooManyPixels('总图.png', { width: 10_000, height: 8_000 })).toEqual({
      ok: false,
      refusal: { code: 'picture-too-large', field: 'files', params: { name: '总图.png', width: 10_000, height: 8_000 } },
    })
    expect(tooManyPixels('a.jpg', { width: PICTURE_LIMIT + 1, height: 1 })).toMatchObject({
      refusal: { code: 'picture-too-large' },
    })
  })
})

describe('what a camera notes', () => {
  it('is its clock, as it stood', () => {
    expect(cameraClock('2026:11:23 09:41:07')).toBe('2026-11-23 09:41:07')
    expect(cameraClock('2026-11-23T09:41:07+08:00')).toBe('2026-11-23 09:41:07')
  })

  it.each(['0000:00:00 00:00:00', '2026:00:00 00:00:00', 'yesterday', '', undefined, 7])(
    'is no moment when it says %s',
    (text) => {
      expect(cameraClock(text)).toBeNull()
    },
  )

  it('is its place', () => {
    expect(cameraPlace(31.230416, 121.473701)).toBe('31.23042,121.47370')
  })

  it.each([
    [0, 0],
    [91, 0],
    [0, 181],
    [Number.NaN, 12],
    ['31', '121'],
    [undefined, undefined],
  ])('is no place when it says %s, %s', (latitude, longitude) => {
    expect(cameraPlace(latitude, longitude)).toBeNull()
  })
})
