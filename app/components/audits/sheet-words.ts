import { useRevalidator } from '@remix-run/react'
import { useEffect, useMemo } from 'react'
import type { AuditSheetView, SheetRowView } from '~/queries/audits/audit-sheet.view'

const WORDS = ['question', 'look', 'record', 'files'] as const

/**
 * A sheet whose words travel once: they are there to be rendered, and are not among what a page hands over to its script, which finds
 * them in the page itself. Beside each other, and further apart than gzip remembers, they would make two hundred rows twice as heavy.
 */
export function wordsInPageOnly(sheet: AuditSheetView): AuditSheetView {
  const lists = new Map<string, string[]>()
  for (const row of sheet.groups.flatMap((group) => group.rows)) {
    for (const word of WORDS) Object.defineProperty(row, word, { enumerable: false })
    // One list is handed over once, however many rows share it.
    const key = row.departments.join(' ')
    lists.set(key, lists.get(key) ?? row.departments)
    row.departments = lists.get(key) ?? row.departments
  }
  return sheet
}

/** The sheet with its words, whichever way they came. Should the page not hold them, they are asked for. */
export function useSheetWords(sheet: AuditSheetView | null): AuditSheetView | null {
  const whole = useMemo(() => sheet && withWords(sheet), [sheet])
  const lacking = whole?.groups.some((group) => group.rows.some((row) => row.question === '')) ?? false
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (lacking) revalidate()
  }, [lacking, revalidate])
  return whole
}

function withWords(sheet: AuditSheetView): AuditSheetView {
  const [first] = sheet.groups
  if (!first?.rows[0] || 'question' in first.rows[0]) return sheet
  return {
    ...sheet,
    groups: sheet.groups.map((group) => ({ ...group, rows: group.rows.map((row) => ({ ...row, ...wordsOf(row.position) })) })),
  }
}

/** The words of a row as they stand in the page. */
function wordsOf(position: number): Pick<SheetRowView, (typeof WORDS)[number]> {
  const line = document.getElementById(`row-${position}`)
  const textOf = (selector: string) => line?.querySelector(selector)?.firstChild?.textContent ?? ''
  return {
    question: textOf('.ask > div'),
    look: textOf('.look > span:last-child'),
    // Not `value`: somebody may have begun to type before the script came.
    record: line?.querySelector('textarea')?.defaultValue || textOf('.rec') || null,
    files: [...(line?.querySelectorAll<HTMLAnchorElement>('a.file') ?? [])].map((link) => ({
      id: link.pathname.slice(link.pathname.lastIndexOf('/') + 1),
      name: link.querySelector('.nm')?.textContent ?? '',
      picture: link.querySelector('img') ? 'preview' : link.querySelector('.q') ? 'unreadable' : null,
    })),
  }
}
