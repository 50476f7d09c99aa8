import { useActionData } from '@remix-run/react'
import type { FormEvent } from 'react'
import { useRoot } from '~/components/shell/use-root'
import { Button } from '~/components/ui/button'
import { DayField } from '~/components/ui/day-field'
import { FieldNotes, fieldId } from '~/components/ui/field'
import { FileChip } from '~/components/ui/file-chip'
import { FileDrop } from '~/components/ui/file-drop'
import { Notice } from '~/components/ui/notice'
import { JobBar } from '~/components/ui/progress'
import { TextAreaField } from '~/components/ui/text-area-field'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import { ActPanel, Hidden, WhyNot } from './act-panel'
import { type Answer, errorAt } from './answer'
import { fileSize } from './file-size'
import { useUpload } from './use-upload'

interface HandInFormProps {
  row: { ref: string; code: string }
  cancelTo: string
  /** Where to go afterwards; without it, to the item. */
  returnTo?: string
  /** Files that were dropped on the row already. */
  taken?: readonly File[]
}

/** Hand in several files as one version. Without script an ordinary form with files; with script it shows how far the upload is. */
export function HandInForm({ row, cancelTo, returnTo, taken = [] }: HandInFormProps) {
  const { t, locale } = useTranslate()
  const { today } = useRoot()
  const page = useActionData<Answer>()
  const upload = useUpload()
  const answer = upload.answer ?? page
  const fileError = errorAt(answer, 'files')
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    for (const file of taken) form.append('files', file)
    upload.send(paths.evidenceUpload(row.ref), form)
  }
  return (
    <ActPanel title={t('evidence:hand-in.title', { code: row.code })} cancelTo={cancelTo}>
      <form
        className="fields fields-2"
        method="post"
        action={paths.handInEvidence(row.ref)}
        encType="multipart/form-data"
        onSubmit={send}
      >
        <div className="wide">
          <WhyNot answer={answer} />
          {upload.trouble && (
            <Notice tone="bad" live className="mt-0">
              <p>{t(`evidence:upload.${upload.trouble}`)}</p>
              {upload.trouble === 'signed-out' && (
                <a href={paths.signIn(paths.evidence())} target="_blank" rel="noreferrer">
                  {t('common:problem.sign-in')}
                </a>
              )}
            </Notice>
          )}
        </div>
        <Hidden returnTo={page?.values?.returnTo ?? returnTo} />
        <div className="wide" id={fieldId('files')} tabIndex={-1}>
          {taken.length > 0 ? (
            <ul className="dz-names" aria-label={t('evidence:hand-in.taken')}>
              {taken.map((file) => (
                <li key={`${file.name} ${file.size}`}>
                  <FileChip name={file.name} note={fileSize(file.size)} />
                </li>
              ))}
            </ul>
          ) : (
            <FileDrop
              name="files"
              multiple
              required
              label={t('evidence:hand-in.files')}
              hint={t('evidence:hand-in.files-hint')}
              choose={t('evidence:hand-in.choose')}
            />
          )}
          <FieldNotes id={fieldId('files')} error={fileError} />
        </div>
        <DayField
          name="issuedOn"
          label={t('evidence:hand-in.issued-on')}
          hint={t('evidence:hand-in.issued-on-hint')}
          error={errorAt(answer, 'issuedOn')}
          mark={t('ui:form.required')}
          defaultValue={page?.values?.issuedOn ?? today}
          inWords={(day) => longDay(day, locale)}
          max={today}
          required
        />
        <TextAreaField
          name="note"
          label={t('evidence:hand-in.note')}
          hint={t('evidence:hand-in.note-hint')}
          error={errorAt(answer, 'note')}
          defaultValue={page?.values?.note}
          rows={2}
        />
        <div className="act wide">
          <Button type="submit" variant="primary" icon="upload" busy={upload.busy} aria-disabled={upload.busy || undefined}>
            {t('evidence:hand-in.submit')}
          </Button>
          {upload.percent !== null && (
            <>
              {upload.percent < 100 && <Button onClick={upload.stop}>{t('evidence:upload.stop')}</Button>}
              <div className="upload-bar">
                <JobBar
                  label={
                    upload.percent < 100
                      ? t('evidence:upload.progress', { percent: upload.percent })
                      : t('evidence:upload.storing')
                  }
                  done={upload.percent}
                  of={100}
                />
              </div>
            </>
          )}
        </div>
      </form>
    </ActPanel>
  )
}
