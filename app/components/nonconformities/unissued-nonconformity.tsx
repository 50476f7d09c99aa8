import { Notice } from '~/components/ui/notice'
import { useTranslate } from '~/i18n/use-translate'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'
import { NonconformityFacts } from './nonconformity-facts'
import { NonconformityReport } from './nonconformity-report'
import { PartTicks } from './part-ticks'

/** A draft, or one that was taken back: what only its team reads. */
export function UnissuedNonconformity({ view }: { view: NonconformityView }) {
  const { t } = useTranslate()
  return (
    <>
      {view.status === 'withdrawn' ? (
        <Notice>{t('nonconformities:page.withdrawn')}</Notice>
      ) : (
        <Notice tone="accent">
          {t('nonconformities:page.draft')}
          <PartTicks parts={view} />
        </Notice>
      )}
      <div className="doc sec">
        <NonconformityReport view={view} />
        <NonconformityFacts view={view} />
      </div>
    </>
  )
}
