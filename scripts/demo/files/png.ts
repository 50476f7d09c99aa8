import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 320
const HEIGHT = 240
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A real PNG that looks like a sheet lying on a bench; `seed` gives it its tint and how far it is filled in. */
export function png(seed: number): Buffer {
  const grey = 120 + (seed % 80)
  const bench = [grey, grey + 3, grey + 1] as const
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3))
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const [r, g, b] = pixel(x, y, bench, 4 + (seed % 7))
      rows.set([r, g, b], y * (1 + WIDTH * 3) + 1 + x * 3)
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header.set([8, 2, 0, 0, 0], 8) // 8 bits, true colour
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

type Colour = readonly [number, number, number]

function pixel(x: number, y: number, bench: Colour, lines: number): Colour {
  const onSheet = x > 60 && x < 260 && y > 24 && y < 220
  if (!onSheet) return bench
  const line = Math.floor((y - 44) / 22)
  const written = y > 44 && (y - 44) % 22 < 4 && line < lines && x > 78 && x < 240 - (line % 3) * 26
  return written ? [52, 60, 78] : [246, 246, 240]
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
