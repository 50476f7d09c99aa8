import { Link } from '@remix-run/react'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { SheetRowView } from '~/queries/audits/audit-sheet.view'
import { JudgementState } from './judgement-state'
import { writtenAt } from './plant-moment'
import { useSheetFacts } from './sheet-context'
import { isFor } from './sheet-filter'

/** How a row was judged, by whom and when, and the nonconformity it raised. */
export function Verdict({ row }: { row: SheetRowView }) {
  const { t } = useTranslate()
  const facts = useSheetFacts()
  return (
    <>
      <div className="verd">
        <JudgementState judgement={row.judgement} />
        {facts.judging && isFor(row, facts.me) && (
          <a className="q sm" href={`?row=${row.position}#row-${row.position}`}>
            {t('audits:row.change')}
          </a>
        )}
      </div>
      <RaisedNonconformity row={row} />
      {row.by && row.at && <span className="sub">{`${row.by} ${writtenAt(row.at, facts)}`}</span>}
    </>
  )
}

/** The box under a major or minor judgement. */
export function RaisedNonconformity({ row: { nonconformity } }: { row: Pick<SheetRowView, 'nonconformity'> }) {
  const { t } = useTranslate()
  if (!nonconformity) return null
  return (
    <div className="ncd">
      {t(`audits:raised.${nonconformity.status === 'draft' ? 'draft' : 'issued'}`)}{' '}
      <Link to={paths.nonconformity(nonconformity.number)}>{nonconformity.number}</Link>
      {nonconformity.status === 'draft' && <br />}
      {nonconformity.status === 'draft' && t('audits:raised.hint')}
    </div>
  )
}
