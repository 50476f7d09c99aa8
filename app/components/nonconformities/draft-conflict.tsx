import { Notice } from '~/components/ui/notice'
import { useTranslate } from '~/i18n/use-translate'
import type { StandingWords } from '~/queries/nonconformities/standing-words.view'

const WRITTEN = ['requirement', 'fact', 'evidence'] as const
type Words = Pick<StandingWords, (typeof WRITTEN)[number]>

/** Two people finished one draft: for each part that differs, both texts side by side. */
export function DraftConflict({ mine, standing, number }: { mine: Words; standing: StandingWords; number: string }) {
  const { t } = useTranslate()
  const differing = WRITTEN.filter((part) => mine[part].trim() !== standing[part].trim())
  return (
    <Notice tone="bad" live className="versus">
      <p>
        {standing.by
          ? t('nonconformities:conflict.by', { name: standing.by, number })
          : t('nonconformities:conflict.text', { number })}
      </p>
      {differing.map((part) => (
        <div key={part} className="versus-two">
          <section>
            <h3>{t('nonconformities:conflict.mine', { part: t(`nonconformities:title.${part}`) })}</h3>
            <p className="written">{mine[part] || t('nonconformities:part.empty')}</p>
          </section>
          <section>
            <h3>{t('nonconformities:conflict.theirs', { part: t(`nonconformities:title.${part}`) })}</h3>
            <p className="written">{standing[part] || t('nonconformities:part.empty')}</p>
          </section>
        </div>
      ))}
      <p>{t('nonconformities:conflict.how')}</p>
    </Notice>
  )
}
