import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileStore } from '~db/file-store'
import { receiveUpload } from './upload.server'

const LIMIT = 64 * 1024
let folder: string
let place: { store: FileStore; limit: number }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clausebook-upload-'))
  place = { store: new FileStore(folder), limit: LIMIT }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function form(files: [name: string, bytes: string][], fields: Record<string, string> = {}): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  for (const [name, bytes] of files) data.append('files', new File([bytes], name))
  return data
}

const post = (body: FormData) => new Request('http://example.com/', { method: 'POST', body })
const partial = () => readdir(join(folder, 'partial')).catch(() => [])

describe('an upload', () => {
  it('stores several files under their hash, with their Chinese names and what was typed beside them', async () => {
    const upload = await receiveUpload(
      post(
        form(
          [
            ['年度内审方案.pdf', 'one'],
            ['附件.xlsx', 'two'],
          ],
          { note: '两份' },
        ),
      ),
      place,
    )
    expect(upload).toMatchObject({ refusal: null, fields: { note: '两份' } })
    expect(upload.files.map(({ name, size }) => [name, size])).toEqual([
      ['年度内审方案.pdf', 3],
      ['附件.xlsx', 3],
    ])
    const [first] = upload.files
    expect(first?.sha256).toBe(createHash('sha256').update('one').digest('hex'))
    const chunks: Buffer[] = []
    for await (const chunk of (await place.store.read(first?.sha256 ?? '')).stream) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString()).toBe('one')
  })

  it('over the limit is refused, keeps what was typed and leaves nothing half', async () => {
    const upload = await receiveUpload(
      post(
        form(
          [
            ['big.bin', 'x'.repeat(LIMIT + 1)],
            ['small.txt', 'x'],
          ],
          { note: '大文件' },
        ),
      ),
      place,
    )
    expect(upload).toMatchObject({ refusal: { code: 'file-too-large', params: { limit: LIMIT } }, fields: { note: '大文件' } })
    expect(await partial()).toEqual([])
  })

  it('as large as the limit is taken', async () => {
    expect(await receiveUpload(post(form([['full.bin', 'x'.repeat(LIMIT)]])), place)).toMatchObject({
      refusal: null,
      files: [{ size: LIMIT }],
    })
  })

  it('cut off in the middle is refused and leaves nothing half', async () => {
    const whole = post(form([['a.bin', 'x'.repeat(LIMIT)]]))
    const bytes = new Uint8Array(await whole.arrayBuffer())
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 20_000))
      },
      pull(controller) {
        controller.error(new Error('the browser went away'))
      },
    })
    const request = new Request('http://example.com/', {
      method: 'POST',
      headers: { 'Content-Type': whole.headers.get('Content-Type') ?? '' },
      body: broken,
      duplex: 'half',
    } as RequestInit)
    expect(await receiveUpload(request, place)).toMatchObject({ refusal: { code: 'upload-cut-off' }, files: [] })
    expect(await partial()).toEqual([])
  })

  it('that ends before its last boundary is refused', async () => {
    const whole = post(form([['a.bin', 'abc']]))
    const bytes = new Uint8Array(await whole.arrayBuffer())
    const request = new Request('http://example.com/', {
      method: 'POST',
      headers: { 'Content-Type': whole.headers.get('Content-Type') ?? '' },
      body: bytes.slice(0, bytes.length - 30),
    })
    expect(await receiveUpload(request, place)).toMatchObject({ refusal: { code: 'upload-cut-off' } })
  })

  it('of more than fifty files is refused', async () => {
    const many = Array.from({ length: 51 }, (_, index): [string, string] => [`${index}.txt`, `${index}`])
    expect(await receiveUpload(post(form(many)), place)).toMatchObject({ refusal: { code: 'files-too-many' } })
  })

  it('that is no form with files says that none arrived', async () => {
    const request = new Request('http://example.com/', {
      method: 'POST',
      body: 'x=1',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    expect(await receiveUpload(request, place)).toMatchObject({ refusal: { code: 'file-missing' } })
  })

  it('keeps equal bytes once', async () => {
    await receiveUpload(
      post(
        form([
          ['a.txt', 'same'],
          ['b.txt', 'same'],
        ]),
      ),
      place,
    )
    const folders = (await readdir(folder)).filter((name) => name !== 'partial')
    expect(folders).toHaveLength(1)
  })
})
