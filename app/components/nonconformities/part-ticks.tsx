import { State } from '~/components/ui/state'
import { type DraftParts, missingParts, PARTS } from '~/domain/nonconformities/draft'
import { useTranslate } from '~/i18n/use-translate'

/** 要求 事实 证据 等级: which of the four parts stand, so that nothing is issued that says too little. */
export function PartTicks({ parts }: { parts: DraftParts }) {
  const { t } = useTranslate()
  const missing = missingParts(parts)
  return (
    <ul className="ticks" aria-label={t('nonconformities:parts')}>
      {PARTS.map((part) => {
        const lacks = missing.includes(part)
        return (
          <li key={part}>
            <State icon={lacks ? 'ring' : 'check-disc'} tone={lacks ? 'warn' : 'ok'}>
              {t(`nonconformities:title.${part}`)}
              <span className="vh">{t(lacks ? 'nonconformities:part.missing' : 'nonconformities:part.there')}</span>
            </State>
          </li>
        )
      })}
    </ul>
  )
}
