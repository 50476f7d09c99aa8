import { useEffect, useState } from 'react'
import { Button } from '~/components/ui/button'
import { useTranslate } from '~/i18n/use-translate'

/** Copies a text; not there where the browser cannot (no script, no secure connection): the text can be selected. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslate()
  const [can, setCan] = useState(false)
  const [done, setDone] = useState(false)
  useEffect(() => setCan(typeof navigator.clipboard?.writeText === 'function'), [])
  if (!can) return null
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone(true),
      () => setCan(false),
    )
  return (
    <Button icon={done ? 'check' : 'link'} onClick={() => void copy()}>
      <span aria-live="polite">{t(done ? 'people:link.copied' : 'people:link.copy')}</span>
    </Button>
  )
}
