import { useEffect, useState } from 'react'
import { Button } from '~/components/ui/button'
import { useTranslate } from '~/i18n/use-translate'

/** Opens the browser's print window; before the script, its menu does. */
export function PrintButton() {
  const { t } = useTranslate()
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <Button variant="primary" icon="print" onClick={() => window.print()}>
      {t('people:link.print')}
    </Button>
  )
}
