import { JudgementState } from '~/components/audits/judgement-state'
import { EVIDENCE_LOOKS, type EvidenceCode, EvidenceState } from '~/components/evidence/evidence-state'
import { SectionHead } from '~/components/ui/head'
import { SaveState } from '~/components/ui/save-state'
import { JUDGEMENTS } from '~/domain/audits/judgement'
import { useTranslate } from '~/i18n/use-translate'

const EVIDENCE_CODES = Object.keys(EVIDENCE_LOOKS) as EvidenceCode[]

/** States, plain, boxed and counted; saving. */
export function StateParts() {
  const { t } = useTranslate()
  return (
    <section>
      <SectionHead title="State" note="EvidenceState · JudgementState · SaveState" />
      <div className="legend">
        {EVIDENCE_CODES.map((state) => (
          <EvidenceState key={state} state={state} />
        ))}
      </div>
      <div className="legend mt-s2">
        {JUDGEMENTS.map((judgement, index) => (
          <JudgementState key={judgement} judgement={judgement} count={index + 1} />
        ))}
      </div>
      <div className="meta-row mt-s2">
        <JudgementState judgement="minor" boxed />
        <JudgementState judgement="conforms" boxed />
        <EvidenceState state="expiring" boxed />
        <EvidenceState state="submitted" boxed />
        <EvidenceState state="missing" boxed />
      </div>
      <div className="meta-row mt-s2">
        <SaveState state="saved">{t('ui:saving.saved', { time: '10:32' })}</SaveState>
        <SaveState state="saving">{t('ui:saving.saving')}</SaveState>
        <SaveState state="failed">{t('ui:saving.failed')}</SaveState>
        <SaveState state="offline">{t('ui:saving.offline', { count: 3 })}</SaveState>
        <SaveState state="saved" pill>
          {t('ui:saving.saved', { time: '10:32' })}
        </SaveState>
        <SaveState state="offline" pill>
          {t('ui:saving.offline', { count: 3 })}
        </SaveState>
      </div>
    </section>
  )
}
