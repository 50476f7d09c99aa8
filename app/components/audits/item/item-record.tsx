import type { KeyboardEvent } from 'react'
import { useRoot } from '~/components/shell/use-root'
import { Button } from '~/components/ui/button'
import { FieldNotes, fieldId } from '~/components/ui/field'
import { SelectField } from '~/components/ui/select-field'
import { useTranslate } from '~/i18n/use-translate'
import type { SheetRowView } from '~/queries/audits/audit-sheet.view'
import { JudgementState } from '../judgement-state'
import { writtenAt } from '../plant-moment'
import { RowConflict } from '../row-conflict'
import type { Sheet } from '../use-sheet'
import { AddShot } from './item-shots'

interface ItemRecordProps {
  number: string
  row: SheetRowView
  sheet: Sheet
  writes: boolean
  departments: readonly { id: string; title: string }[]
}

/** What was seen: the field, what is wrong with it, and two texts when two people wrote. To a reader the words alone. */
export function ItemRecord({ row, sheet, writes, departments }: ItemRecordProps) {
  const { t } = useTranslate()
  const { position } = row
  const writing = sheet.state.writings[position]
  const refusal = writing?.refusal
  const standing = writing?.standing
  const id = fieldId('record')
  if (!writes) return <ReadRecord row={row} />
  const among = row.departments.map((one) => ({ value: one, label: departments.find(({ id }) => id === one)?.title ?? one }))
  return (
    <>
      <div className="m-rec">
        <textarea
          id={id}
          name="record"
          rows={3}
          aria-label={t('audits:record.label', { position })}
          aria-invalid={refusal?.field === 'record' ? true : undefined}
          aria-describedby={refusal ? `${id}-error` : undefined}
          placeholder={t('audits:record.placeholder')}
          value={writing?.record ?? row.record ?? ''}
          onChange={(event) => sheet.write(position, event.target.value)}
          onBlur={() => sheet.keep(position)}
          onKeyDown={submitOrLeave}
        />
        <div className="bar">
          <span aria-hidden="true">{t('audits:item.record')}</span>
          <span className="sp" />
          <AddShot kind="file" position={position} sheet={sheet} />
        </div>
      </div>
      <div role="alert">
        <FieldNotes id={id} error={refusal?.sentence} />
      </div>
      {standing && writing && (
        <RowConflict mine={{ record: writing.record, judgement: writing.judgement ?? row.judgement }} standing={standing}>
          <Button size="l" variant="primary" onClick={() => sheet.settle(position, 'mine')}>
            {t('audits:conflict.use-mine')}
          </Button>
          <Button size="l" onClick={() => sheet.settle(position, 'theirs')}>
            {t('audits:conflict.use-theirs')}
          </Button>
        </RowConflict>
      )}
      {among.length > 1 && (
        <SelectField
          key={position}
          className="m-department"
          name="department"
          label={t('audits:judge.department')}
          options={among}
        />
      )}
    </>
  )
}

function ReadRecord({ row }: { row: SheetRowView }) {
  const { t } = useTranslate()
  const { today, timeZone } = useRoot()
  return (
    <section className="m-read" aria-label={t('audits:item.record')}>
      <p className={row.record ? 'written' : 'q'}>{row.record ?? t('audits:row.no-record')}</p>
      {row.judgement ? <JudgementState judgement={row.judgement} boxed /> : <p className="q">{t('audits:row.open')}</p>}
      {row.by && row.at && <p className="q sm">{`${row.by} ${writtenAt(row.at, { today, timeZone })}`}</p>}
    </section>
  )
}

function submitOrLeave(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
  // Out of the field, so that the single keys work.
  else if (event.key === 'Escape') event.currentTarget.blur()
}
