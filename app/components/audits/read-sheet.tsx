import { useMemo } from 'react'
import { useRoot } from '~/components/shell/use-root'
import { EmptyState } from '~/components/ui/empty-state'
import { useTranslate } from '~/i18n/use-translate'
import type { AuditHeadView } from '~/queries/audits/audit-head.view'
import type { AuditSheetView } from '~/queries/audits/audit-sheet.view'
import { namesOf } from './audit-sheet'
import { SheetBar } from './sheet-bar'
import { SheetContext } from './sheet-context'
import { narrowed, type SheetFilter } from './sheet-filter'
import { SheetTable } from './sheet-table'

interface ReadSheetProps {
  head: AuditHeadView
  sheet: AuditSheetView
  /** Only the rows behind one figure. */
  only: SheetFilter | null
}

/** The sheet to read: planned, finished, narrowed to the rows behind a figure, or not this reader's to write on. */
export function ReadSheet({ head, sheet, only }: ReadSheetProps) {
  const { t } = useTranslate()
  const { me, today, timeZone } = useRoot()
  const judging = head.access.judge
  const facts = useMemo(
    () => ({ number: head.number, judging, me: me?.id, departments: namesOf(head), today, timeZone }),
    [head, judging, me, today, timeZone],
  )
  const groups = only ? narrowed(sheet.groups, only) : sheet.groups
  return (
    <SheetContext.Provider value={facts}>
      {head.status !== 'planned' && <SheetBar head={head} summary={sheet.summary} me={me?.id} saving={null} />}
      {groups.length === 0 ? (
        <EmptyState title={t('audits:filter.none')}>{t('audits:filter.none-text')}</EmptyState>
      ) : (
        <SheetTable
          groups={groups}
          current={null}
          renderCurrent={() => null}
          rowAt={(row) => row}
          unsafeAt={() => undefined}
          folding={only === null && head.status === 'under-way'}
        />
      )}
    </SheetContext.Provider>
  )
}
