import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import type { FileStore, StoredBytes } from '~db/file-store'
import { pdf } from './files/pdf'
import { png } from './files/png'
import { xlsx } from './files/xlsx'

const LIMIT = 1024 * 1024

/** What a generated file says of itself. */
export interface FileFacts {
  /** 'IQC-03', 'IA-2026-01 row 13': ASCII, it stands on the page. */
  about: string
  /** The date on it. */
  day: string
}

/** Make small files of these names and put their bytes into the file store. */
export function storeFiles(
  store: FileStore,
  names: readonly string[],
  facts: FileFacts,
): Promise<(StoredBytes & { name: string })[]> {
  return Promise.all(
    names.map(async (name) => ({ ...(await store.put(Readable.from([contentOf(name, facts)]), { limit: LIMIT })), name })),
  )
}

function contentOf(name: string, { about, day }: FileFacts): Buffer {
  const seed = crc32(Buffer.from(`${name} ${day}`))
  const kind = name.slice(name.lastIndexOf('.') + 1)
  if (kind === 'pdf')
    return pdf([
      'Qiming Precision',
      about,
      `Date ${day}`,
      `Sample ${String(seed).padStart(10, '0')}`,
      'Demonstration file: the company and its records are invented.',
    ])
  if (kind === 'png') return png(seed)
  if (kind === 'xlsx') return xlsx([[name.slice(0, -5)], ['编号', about], ['日期', day], ['演示文件：公司和数据均为虚构。']])
  if (kind === 'txt') return Buffer.from(`${name}\n${about}\n${day}\n演示文件：公司和数据均为虚构。\n`)
  throw new Error(`The demo makes no ${kind} files: ${name}`)
}
