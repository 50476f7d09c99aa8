import { useTranslate } from '~/i18n/use-translate'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'

/** Whom a nonconformity waits for and at which stage, in words; both empty when nobody is waited for. */
export function useWaits({ answer, status, department }: NonconformityView): { who: string; stage: string } {
  const { t } = useTranslate()
  const blocking = answer?.blocking
  if (!blocking) return { who: '', stage: '' }
  const { waitsFor, stage } = blocking
  const names = blocking.names.join(t('common:list-separator'))
  const nobody = names === ''
  const who =
    waitsFor === 'department'
      ? t(nobody ? 'nonconformities:waits.department-alone' : 'nonconformities:waits.department', {
          department: department.title,
          names,
        })
      : waitsFor === 'verifier' && nobody
        ? t('nonconformities:waits.verifier-alone')
        : t(`nonconformities:waits.${waitsFor}`, { names })
  return { who, stage: t(`nonconformities:stage.${status === 'verified' ? 'close' : stage}`) }
}
