import { forwardRef } from 'react'
import { Notice } from '~/components/ui/notice'
import { printLabel } from '~/domain/standards/label'
import { useTranslate } from '~/i18n/use-translate'
import type { AuditHeadView } from '~/queries/audits/audit-head.view'
import type { SheetGroupView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import { HowMark } from '../row-words'

interface ItemAskProps {
  head: Pick<AuditHeadView, 'status' | 'access'>
  row: SheetRowView
  group: SheetGroupView | undefined
  writes: boolean
}

/** What is asked, where it comes from and where to look; and why nothing can be written, when nothing can. */
export const ItemAsk = forwardRef<HTMLHeadingElement, ItemAskProps>(function ItemAsk({ head, row, group, writes }, ref) {
  const { t } = useTranslate()
  return (
    <>
      <p className="m-lab">
        <b>{group?.theme.title}</b>
        {group?.labels.map((label) => (
          <span key={`${label.edition} ${label.number}`}>{printLabel(label)}</span>
        ))}
      </p>
      <h1 ref={ref} tabIndex={-1}>
        {row.question}
      </h1>
      <p className="m-look">
        <HowMark how={row.how} />
        <span>{row.look}</span>
      </p>
      {!writes && (
        <Notice>
          {head.access.judge && row.owner
            ? t('audits:item.of-another', { name: row.owner.name })
            : t(`audits:item.read-only.${head.status}`)}
        </Notice>
      )}
    </>
  )
})
