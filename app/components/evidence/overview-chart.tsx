import { SectionHead } from '~/components/ui/head'
import { SHOWN_STATES } from '~/domain/evidence/evidence-state'
import { useTranslate } from '~/i18n/use-translate'
import { EvidenceState } from './evidence-state'

/** The proportions of the table above, for the eye; the figures are in the table. */
export function OverviewChart({ svg }: { svg: string }) {
  const { t } = useTranslate()
  return (
    <section className="sec">
      <SectionHead title={t('evidence:overview.chart')} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own chart on the server from counts and department names, escaped by React */}
      <figure className="bars" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
      <p className="keyline">
        {SHOWN_STATES.map((state) => (
          <span key={state} className={`key-${state}`}>
            <EvidenceState state={state} small />
          </span>
        ))}
      </p>
    </section>
  )
}
