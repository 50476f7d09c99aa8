import { memo } from 'react'
import { Icon } from '~/components/ui/icon'
import { useTranslate } from '~/i18n/use-translate'
import type { SheetGroupView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import { Ask, RowFoot } from './row-words'
import { departmentNames, useSheetFacts } from './sheet-context'
import { isFor } from './sheet-filter'
import { ThemeCell } from './theme-cell'
import { Verdict } from './verdict'

interface SheetRowProps {
  row: SheetRowView
  /** The group it opens, whose cell stands before it. */
  opens?: SheetGroupView
  /** Text that is typed and not stored, which stands here until it is. */
  unsafe?: string
}

/** A row that nobody is writing on: what was asked, seen and judged, or three ways to begin. */
export const SheetRow = memo(function SheetRow({ row, opens, unsafe }: SheetRowProps) {
  const { t } = useTranslate()
  const facts = useSheetFacts()
  const record = unsafe ?? row.record
  return (
    <tr id={`row-${row.position}`} tabIndex={-1}>
      {opens && <ThemeCell group={opens} />}
      <td>
        <Ask row={row} departments={departmentNames(facts, row.departments, t('common:list-separator'))} />
      </td>
      <td className={record ? 'rec' : 'q'}>
        {record ?? t('audits:row.no-record')}
        {unsafe !== undefined && (
          <p className="c-bad sm">
            <Icon name="octagon-alert" size="s" /> {t('audits:saving.unsafe')}
          </p>
        )}
        <RowFoot number={facts.number} row={row} />
      </td>
      <td>
        {row.judgement ? <Verdict row={row} /> : <Begin row={row} />}
        {row.owner && <span className="sub">{t('audits:row.owner', { name: row.owner.name })}</span>}
      </td>
    </tr>
  )
})

/** 符合 不符合 观察 更多: each opens the row with that answer chosen. */
function Begin({ row: { position, owner } }: { row: SheetRowView }) {
  const { t } = useTranslate()
  const { judging, me } = useSheetFacts()
  if (!judging || !isFor({ owner }, me)) return <span className="q">{t('audits:row.open')}</span>
  const to = (judgement: string) => `?row=${position}${judgement && `&judgement=${judgement}`}#row-${position}`
  return (
    <div className="seg-row">
      <a href={to('conforms')}>{t('audits:begin.conforms')}</a>
      <a href={to('minor')}>{t('audits:begin.minor')}</a>
      <a href={to('observation')}>{t('audits:begin.observation')}</a>
      <a href={to('')}>{t('audits:begin.more')}</a>
    </div>
  )
}
