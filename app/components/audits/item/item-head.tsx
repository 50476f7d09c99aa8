import { Link } from '@remix-run/react'
import type { MouseEvent } from 'react'
import { Icon } from '~/components/ui/icon'
import { SegmentBar } from '~/components/ui/progress'
import type { ChecklistSummary } from '~/domain/audits/summary'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { SheetRowView } from '~/queries/audits/audit-sheet.view'
import { countByFilter } from '../sheet-filter'
import type { Sheet } from '../use-sheet'
import { ItemSaving } from './item-saving'

interface ItemHeadProps {
  number: string
  row: SheetRowView
  summary: ChecklistSummary
  sheet: Sheet
  writes: boolean
  onJump: () => void
}

/** Back to the sheet, where this item stands, whether its words are safe, how far the whole is. */
export function ItemHead({ number, row, summary, sheet, writes, onJump }: ItemHeadProps) {
  const { t } = useTranslate()
  const { position } = row
  const { total, judged, counts } = summary
  const found = countByFilter(summary)
  const onSheet = `${paths.audit(number, position)}#row-${position}`
  // Without script the place leads to the sheet, which is the list.
  const jump = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onJump()
  }
  return (
    <header>
      <div className="m-top">
        <Link className="ib" to={onSheet} aria-label={t('audits:item.back')} title={t('audits:item.back')}>
          <Icon name="chevron-left" />
        </Link>
        <a className="pos" href={onSheet} onClick={jump} title={t('audits:item.jump')}>
          <span className="vh">{t('audits:item.place', { position, total })}</span>
          <span aria-hidden="true">
            {position}
            <small>{t('audits:item.total', { total })}</small>
          </span>
          {found.nonconforming > 0 && <small>· {t('audits:item.found', { count: found.nonconforming })}</small>}
        </a>
        {writes && <ItemSaving sheet={sheet} row={row} />}
      </div>
      <SegmentBar
        className="m-prog"
        size="xs"
        label={t('audits:bar.label', { judged, total })}
        total={total}
        parts={[
          { tone: 'ok', count: counts.conforms + counts['good-practice'] },
          { tone: 'bad', count: found.nonconforming },
          { tone: 'warn', count: counts.observation },
          { tone: 'accent', count: counts.opportunity },
          { tone: 'mute', count: counts['not-applicable'] + counts['not-audited'] },
        ]}
      />
    </header>
  )
}
