import { Link } from '@remix-run/react'
import { type DragEvent, useState } from 'react'
import { useRoot } from '~/components/shell/use-root'
import { cn } from '~/components/ui/class-names'
import { State } from '~/components/ui/state'
import { Cell } from '~/components/ui/table'
import { columnDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { ListRowView } from '~/queries/evidence/department-evidence.view'
import { ClauseLabels } from './clause-labels'
import { EvidenceState } from './evidence-state'
import type { RowAct } from './list-filter'
import { RowRemark } from './row-remark'
import { carriesFiles } from './use-drops'

interface EvidenceRowProps {
  row: ListRowView
  mayAssign: boolean
  /** The list with this row open for an act. */
  address: (act: RowAct) => string
  /** The act that is open below. */
  open: RowAct | null
  onFiles: (files: File[]) => void
}

/** One item of the list in the columns of the trade. Files may be dropped on it. */
export function EvidenceRow({ row, mayAssign, address, open, onFiles }: EvidenceRowProps) {
  const { t } = useTranslate()
  const { today } = useRoot()
  const [over, setOver] = useState(false)
  const drop = row.can.handIn && {
    onDragOver: (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: (event: DragEvent) => setOver(event.currentTarget.contains(event.relatedTarget as Node | null)),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      onFiles([...event.dataTransfer.files])
    },
  }
  const acts = actsOf(row, mayAssign)
  return (
    <tr id={row.code} className={cn(over && 'drop', open && 'sel')} {...drop}>
      <Cell number className="q2" narrow="hide">
        {row.number}
      </Cell>
      <Cell narrow="lead">
        {row.visible ? (
          <Link className="b" to={paths.evidenceItem(row.ref)}>
            {row.name}
          </Link>
        ) : (
          <span className="b">{row.name}</span>
        )}
        <span className="sub">
          {row.code} · {row.tries}
        </span>
      </Cell>
      <Cell>
        <ClauseLabels clauses={row.clauses} />
      </Cell>
      <Cell nowrap narrow={row.visible ? undefined : 'hide'} label={t('evidence:column.owner')}>
        <Owner row={row} />
      </Cell>
      <Cell
        nowrap
        narrow={row.visible ? undefined : 'hide'}
        label={t('evidence:column.due')}
        className={cn(row.late && 'c-bad b')}
      >
        {row.visible ? row.dueOn && columnDay(row.dueOn, today) : <Unseen />}
      </Cell>
      <Cell narrow="side" nowrap>
        {over ? (
          <State icon="upload" tone="accent">
            {t('evidence:row.drop')}
          </State>
        ) : row.state ? (
          <EvidenceState state={row.state} />
        ) : (
          <Unseen />
        )}
      </Cell>
      <Cell narrow="note" className="q2 sm">
        {row.visible ? <RowRemark row={row} /> : null}
      </Cell>
      <Cell narrow="note" className="row-acts no-print">
        {acts.map((act) => (
          <Link
            key={act}
            className="btn btn-s btn-t"
            to={address(act)}
            preventScrollReset
            aria-current={open === act ? 'true' : undefined}
            aria-label={t('evidence:row.act-of', { act: t(`evidence:act.${act}`), code: row.code })}
          >
            {t(`evidence:act.${act}`)}
          </Link>
        ))}
      </Cell>
    </tr>
  )
}

function actsOf(row: ListRowView, mayAssign: boolean): RowAct[] {
  return [
    ...(row.can.review ? (['review'] as const) : []),
    ...(row.can.handIn ? (['hand-in'] as const) : []),
    ...(mayAssign ? (['assign'] as const) : []),
  ]
}

function Owner({ row }: { row: ListRowView }) {
  const { t } = useTranslate()
  if (!row.visible) return <Unseen />
  return (
    <>
      {row.owner?.name ?? <span className="q">{t('evidence:row.unowned')}</span>}
      {!row.owner && <span className="sub">{row.role}</span>}
    </>
  )
}

/** A dash, and for ears that it is not shown. */
function Unseen() {
  const { t } = useTranslate()
  return (
    <span className="q">
      <span aria-hidden="true">{t('common:none')}</span>
      <span className="vh">{t('evidence:row.unseen')}</span>
    </span>
  )
}
