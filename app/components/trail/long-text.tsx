import { useTranslate } from '~/i18n/use-translate'

const SHORT = 160

/** A text as somebody wrote it; a long one shows its beginning and opens, before any script. */
export function LongText({ children }: { children: string }) {
  const { t } = useTranslate()
  const signs = [...children]
  if (signs.length <= SHORT) return <span className="whitespace-pre-line">{children}</span>
  return (
    <details className="inline">
      <summary className="inline">
        {signs.slice(0, SHORT).join('')}… <span className="text-accent">{t('trail:more')}</span>
      </summary>
      <span className="block whitespace-pre-line">{children}</span>
    </details>
  )
}
