import type { Library } from '~/content/library'

/**
 * What auditors write, one text a row: real sentences of the documents, about eighty signs a row, none twice within reach of the
 * packer. Made-up sentences would repeat themselves and flatter the size of the page.
 */
export function recordsFrom(library: Library): (row: number) => string {
  const seen = [...library.clauses.values()]
    .flatMap(({ checks }) => checks.map(({ good }) => good['zh-CN'].trim()))
    .filter(Boolean)
  const nth = (row: number) => seen[row % seen.length] ?? ''
  return (row) => `${nth(row)}${nth(row + Math.floor(seen.length / 2))}（QR-${((row * 37) % 97) + 1}-2026${(row * 7) % 1000}）`
}

export function fileNameOf(row: number): string {
  return row % 2 === 0 ? `现场照片-${String(row).padStart(3, '0')}.jpg` : `记录扫描-${String(row).padStart(3, '0')}.pdf`
}
