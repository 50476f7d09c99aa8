import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { Button } from '~/components/ui/button'
import { FieldNotes, fieldId } from '~/components/ui/field'
import { AddFile } from '~/components/ui/file-chip'
import { JobBar } from '~/components/ui/progress'
import { TextArea } from '~/components/ui/text-area-field'
import type { Judgement } from '~/domain/audits/judgement'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { SheetRowView } from '~/queries/audits/audit-sheet.view'
import { JudgementField } from './judgement-field'
import { RowConflict } from './row-conflict'
import { Ask, RowFoot } from './row-words'
import { SavingLine } from './saving-line'
import { departmentNames, useSheetFacts } from './sheet-context'
import type { Sheet } from './use-sheet'
import { RaisedNonconformity } from './verdict'

interface CurrentRowProps {
  row: SheetRowView
  sheet: Sheet
  theme?: ReactNode
  onJudge: (judgement: Judgement) => void
}

/** The row that is being worked on: the record field, the files, all eight judgements. */
export function CurrentRow({ row, sheet, theme, onJudge }: CurrentRowProps) {
  const { t } = useTranslate()
  const facts = useSheetFacts()
  const { position } = row
  const writing = sheet.state.writings[position]
  const refusal = writing?.refusal ?? null
  const judgement = writing?.judgement ?? sheet.state.picked ?? row.judgement
  const error = (field: string) => (refusal?.field === field ? refusal.sentence : undefined)
  const general = refusal && refusal.field !== 'record' && refusal.field !== 'judgement' ? refusal.sentence : undefined
  const standing = writing?.standing
  const id = fieldId('record')
  return (
    <tr id={`row-${position}`} className="now" tabIndex={-1} aria-current="true">
      {theme}
      <td>
        <Ask row={row} departments={departmentNames(facts, row.departments, t('common:list-separator'))} />
      </td>
      <td>
        <TextArea
          className="ta-on"
          id={id}
          name="record"
          rows={4}
          aria-label={t('audits:record.label', { position })}
          aria-invalid={error('record') ? true : undefined}
          aria-describedby={refusal ? `${id}-error` : undefined}
          placeholder={t('audits:record.placeholder')}
          value={writing?.record ?? row.record ?? ''}
          onChange={(event) => sheet.write(position, event.target.value)}
          onBlur={() => sheet.keep(position)}
          onKeyDown={submitOrLeave}
        />
        <div role="alert">
          <FieldNotes id={id} error={error('record') ?? general} />
        </div>
        {standing && (
          <RowConflict mine={{ record: writing.record, judgement: writing.judgement ?? row.judgement }} standing={standing}>
            <Button size="s" variant="primary" onClick={() => sheet.settle(position, 'mine')}>
              {t('audits:conflict.use-mine')}
            </Button>
            <Button size="s" onClick={() => sheet.settle(position, 'theirs')}>
              {t('audits:conflict.use-theirs')}
            </Button>
          </RowConflict>
        )}
        <RowFoot number={facts.number} row={row}>
          <AddFiles position={position} sheet={sheet} number={facts.number} />
          <SavingLine writing={writing} onRetry={sheet.retry} />
        </RowFoot>
      </td>
      <td>
        <JudgementField
          position={position}
          judgement={judgement}
          error={error('judgement')}
          departments={row.departments.map((department) => ({
            id: department,
            title: facts.departments?.[department] ?? department,
          }))}
          busy={writing?.state === 'saving' && writing.judgement !== null}
          onPress={onJudge}
        />
        <RaisedNonconformity row={row} />
      </td>
    </tr>
  )
}

function submitOrLeave(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
  // Out of the field, so that the single keys work.
  else if (event.key === 'Escape') event.currentTarget.closest('tr')?.focus()
}

/** Photo and file. With script they go up as soon as they are chosen; without, with a button, and the record goes along. */
function AddFiles({ position, sheet, number }: { position: number; sheet: Sheet; number: string }) {
  const { t } = useTranslate()
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  const take = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    input.value = ''
    if (files.length === 0) return
    const refusal = await sheet.addFiles(position, files)
    if (refusal) sheet.refuse(position, { field: 'files', sentence: refusal })
  }
  const { uploading } = sheet.state
  const parked = sheet.state.parked[position] ?? []
  return (
    <>
      {parked.length > 0 && (
        <span className="c-warn sm" role="status">
          {t('audits:files.parked', { names: parked.join(t('common:list-separator')) })}
        </span>
      )}
      {uploading.length > 0 && (
        <JobBar label={t('audits:files.uploading', { names: uploading.join(t('common:list-separator')) })} />
      )}
      <AddFile
        label={t('audits:files.photo')}
        name="files"
        icon="camera"
        accept="image/*"
        camera
        onChange={(event) => void take(event.target)}
      />
      <AddFile label={t('audits:files.attach')} name="files" icon="clip" multiple onChange={(event) => void take(event.target)} />
      {!scripted && (
        <Button
          type="submit"
          size="s"
          formAction={paths.itemFiles(number, position)}
          formEncType="multipart/form-data"
          formMethod="post"
          formNoValidate
        >
          {t('audits:files.send')}
        </Button>
      )}
    </>
  )
}
