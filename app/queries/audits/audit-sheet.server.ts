import type { EntityManager } from '@mikro-orm/core'
import type { Library } from '~/content/library'
import { summarise } from '~/domain/audits/summary'
import { parseClauseRef } from '~/domain/standards/clause-ref'
import type { ClauseLabel } from '~/domain/standards/label'
import { olderLabels } from '~/domain/standards/mapping'
import { asSheetRow, type Reader } from './as-sheet-row.server'
import type { AuditSheetView, SheetGroupView } from './audit-sheet.view'
import { filesOfAudit, raisedIn, type SheetItem, sheetItems } from './sheet-items.server'

/** The whole sheet of an audit. Three queries, however many rows. Who may read it is decided by auditHead(). */
export async function auditSheet(
  em: EntityManager,
  auditId: string,
  /** `otherTheme`: the heading of rows that no theme names. */
  reader: Reader & { otherTheme: string },
): Promise<AuditSheetView> {
  const items = await sheetItems(em, auditId)
  const filesOf = groupBy(await filesOfAudit(em, auditId), (file) => file.item)
  const raisedBy = new Map((await raisedIn(em, auditId)).map((nonconformity) => [nonconformity.item, nonconformity]))

  const groups: SheetGroupView[] = []
  for (const item of items) {
    const row = asSheetRow(item, reader, filesOf.get(item.id) ?? [], raisedBy.get(item.id) ?? null)
    const labels = labelsOf(item.serves, reader.library)
    const last = groups.at(-1)
    if (last && last.theme.key === themeKey(item) && sameLabels(last.labels, labels)) {
      last.rows.push(row)
      continue
    }
    groups.push({ ...groupHead(item, labels, reader), opens: last?.theme.key !== themeKey(item), rows: [row] })
  }
  return { groups, summary: summarise(items) }
}

/** The labels of the criteria a row answers, one for each clause. */
export function labelsOf(serves: readonly string[], library: Library): SheetGroupView['labels'] {
  const labels = new Map<string, SheetGroupView['labels'][number]>()
  for (const ref of serves) {
    const clause = parseClauseRef(ref)
    const letter = clause && library.editions.get(clause.edition)?.letter
    if (clause && letter) labels.set(`${clause.edition}/${clause.number}`, { ...clause, letter })
  }
  return [...labels.values()]
}

function groupHead(
  item: SheetItem,
  labels: SheetGroupView['labels'],
  { library, locale, otherTheme }: Reader & { otherTheme: string },
): Omit<SheetGroupView, 'opens' | 'rows'> {
  const theme = library.themes.find(({ key }) => key === item.theme) ?? null
  return {
    theme: { key: themeKey(item), title: theme?.title[locale] ?? otherTheme },
    labels,
    older: olderLabels(library.mappings, { labels, theme }, (edition) => library.editions.get(edition)?.letter ?? ''),
  }
}

function themeKey(item: Pick<SheetItem, 'theme'>): string {
  return item.theme ?? 'other'
}

function sameLabels(
  a: readonly (ClauseLabel & { edition: string })[],
  b: readonly (ClauseLabel & { edition: string })[],
): boolean {
  return (
    a.length === b.length && a.every((label, index) => label.number === b[index]?.number && label.edition === b[index]?.edition)
  )
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
