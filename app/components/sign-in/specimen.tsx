import { JudgementState } from '~/components/audits/judgement-state'
import { FormBlock } from '~/components/ui/form-block'
import { useTranslate } from '~/i18n/use-translate'

/** One row of a checklist, as a picture of what the product is about: looked at, not read out. */
export function Specimen() {
  const { t } = useTranslate()
  return (
    <div className="spec" aria-hidden="true">
      <FormBlock
        title={t('people:sign-in.specimen')}
        number="QR-IA-04"
        rows={[
          [{ label: t('people:sign-in.specimen.clause'), value: '9.2.2 Q · 9.2.2 E · 9.2.2 H' }],
          [{ label: t('people:sign-in.specimen.check'), value: t('people:sign-in.specimen.check-text') }],
          [{ label: t('people:sign-in.specimen.record'), value: t('people:sign-in.specimen.record-text') }],
          [{ label: t('people:sign-in.specimen.judgement'), value: <JudgementState judgement="minor" /> }],
        ]}
      />
    </div>
  )
}
