import { plantMoment } from '~/components/audits/plant-moment'
import { useRoot } from '~/components/shell/use-root'
import { useTranslate } from '~/i18n/use-translate'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'
import { Fact, NonconformitySource } from './nonconformity-source'

/** Beside a draft: where it comes from and what became of it. */
export function NonconformityFacts({ view }: { view: NonconformityView }) {
  const { t } = useTranslate()
  return (
    <aside className="aside">
      <NonconformitySource view={view} />
      <section>
        <h2>{t('nonconformities:facts.so-far')}</h2>
        <table className="kv">
          <tbody>
            <Fact label={t('nonconformities:facts.raised-by')}>{view.raisedBy}</Fact>
            <Fact label={t('nonconformities:facts.drafted')}>
              <Moment at={view.draftedAt} />
            </Fact>
            <Fact label={t('nonconformities:facts.issued')}>
              {view.issuedAt ? <Moment at={view.issuedAt} /> : t('nonconformities:facts.not-issued')}
            </Fact>
          </tbody>
        </table>
      </section>
    </aside>
  )
}

function Moment({ at }: { at: string }) {
  const { timeZone } = useRoot()
  return <time dateTime={at}>{plantMoment(at, timeZone).slice(0, 16)}</time>
}
