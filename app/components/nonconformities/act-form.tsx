import { Form, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorSummary } from '~/components/ui/error-summary'
import { FieldNotes, fieldId } from '~/components/ui/field'
import { FileDrop } from '~/components/ui/file-drop'
import { useTranslate } from '~/i18n/use-translate'
import type { Act } from '~/queries/nonconformities/answer.view'

/** What came back when a form of the page was not taken: why, and everything that was typed. */
export interface ActAnswer {
  refusal: { field: string | null; sentence: string } | null
  values: Record<string, string>
}

/** What one of the forms needs to know. */
export interface ActFormProps {
  version: number
  answer: ActAnswer | null
}

interface Wrapping extends ActFormProps {
  act: Act
  /** Of which action, where several can be reported. */
  position?: number
  /** Files come along. */
  upload?: boolean
  /** The buttons. */
  actions: ReactNode
  children?: ReactNode
}

/** A form of the page: which act, at which version, and why it was not taken the last time. */
export function ActForm({ act, version, position, answer, upload, actions, children }: Wrapping) {
  const { t } = useTranslate()
  const refusal = answer?.refusal ?? null
  return (
    <Form
      method="post"
      className="fields"
      // The page's own address without what stands behind it: the answer is the page.
      action="."
      relative="path"
      {...(upload && { encType: 'multipart/form-data' as const })}
    >
      <ErrorSummary
        title={t('ui:form.errors', { count: 1 })}
        errors={refusal ? [{ message: refusal.sentence, ...(refusal.field && { field: at(refusal.field, position) }) }] : []}
      />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="version" value={version} />
      {position !== undefined && <input type="hidden" name="position" value={position} />}
      {children}
      <div className="act">{actions}</div>
    </Form>
  )
}

/** The name a field is known by where the same form stands there several times. */
export function at(field: string, position: number | undefined): string {
  return position === undefined ? field : `${field}-${position}`
}

/** The sentence that belongs to a field. */
export function errorAt(answer: ActAnswer | null, field: string): string | undefined {
  return answer?.refusal?.field === field ? answer.refusal.sentence : undefined
}

/** Whether a form is on its way. */
export function useBusy(): boolean {
  return useNavigation().state === 'submitting'
}

/** Files that come with an answer. */
export function ActFiles({ answer, position }: { answer: ActAnswer | null; position?: number }) {
  const { t } = useTranslate()
  const id = fieldId(at('files', position))
  return (
    <div id={id} tabIndex={-1}>
      <FileDrop
        name="files"
        multiple
        label={t('nonconformities:form.files')}
        hint={t('nonconformities:form.files-hint')}
        choose={t('nonconformities:form.choose')}
      />
      <FieldNotes id={id} error={errorAt(answer, 'files')} />
    </div>
  )
}

/** Where the act whose turn it is stands on the page. */
export function ActPlace({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <section className="sec nc-act" id="act" tabIndex={-1}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
