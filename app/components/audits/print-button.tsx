import { useEffect, useState } from 'react'
import { Button } from '~/components/ui/button'
import { useTranslate } from '~/i18n/use-translate'

/** Opens the browser's print dialog. It needs a script, so without one it is not there. */
export function PrintButton({ label }: { label?: string }) {
  const { t } = useTranslate()
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  if (!scripted) return null
  return (
    <Button icon="print" onClick={() => window.print()}>
      {label ?? t('audits:sheet.print')}
    </Button>
  )
}
