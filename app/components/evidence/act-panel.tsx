import { Link } from '@remix-run/react'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { ErrorSummary } from '~/components/ui/error-summary'
import { Icon } from '~/components/ui/icon'
import { useTranslate } from '~/i18n/use-translate'
import type { Answer } from './answer'

interface ActPanelProps {
  title: string
  /** Back without doing anything. */
  cancelTo: string
  children: ReactNode
}

/** The frame of an act, on the page of its item or in the list below its row. */
export function ActPanel({ title, cancelTo, children }: ActPanelProps) {
  const { t } = useTranslate()
  const panel = useRef<HTMLElement>(null)
  // What was asked for takes the focus, so that keys and ears are where the eyes are.
  useEffect(() => panel.current?.focus(), [])
  return (
    <section ref={panel} className="act-panel no-print" aria-label={title} tabIndex={-1}>
      <div className="act-panel-h">
        <h2>{title}</h2>
        <Link className="ib" to={cancelTo} preventScrollReset aria-label={t('common:close')} title={t('common:close')}>
          <Icon name="close" />
        </Link>
      </div>
      {children}
    </section>
  )
}

/** Why the act was not done, above its fields. */
export function WhyNot({ answer }: { answer: Answer | undefined }) {
  const { t } = useTranslate()
  const refusal = answer?.refusal
  const errors = useMemo(
    () => (refusal ? [{ message: refusal.sentence, ...(refusal.field ? { field: refusal.field } : {}) }] : []),
    [refusal],
  )
  return <ErrorSummary title={t('evidence:act.not-done')} errors={errors} />
}

/** What travels with every form: the version it was read at, and where to go back to. */
export function Hidden({ version, returnTo }: { version?: number; returnTo?: string }) {
  return (
    <>
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {returnTo !== undefined && <input type="hidden" name="returnTo" value={returnTo} />}
    </>
  )
}
