import { useRoot } from '~/components/shell/use-root'
import { FormBlock } from '~/components/ui/form-block'
import { Notice } from '~/components/ui/notice'
import { clockTime, longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { CopyButton } from './copy-button'
import { dayIn } from './moment'
import { PrintButton } from './print-button'

interface PasswordSlipProps {
  name: string
  email: string
  link: string
  /** ISO. */
  until: string
}

/** The slip that is handed over: the only place where the link can ever be read. */
export function PasswordSlip({ name, email, link, until }: PasswordSlipProps) {
  const { t, locale } = useTranslate()
  const { organisation, timeZone } = useRoot()
  const end = new Date(until)
  return (
    <div className="slip upright">
      <div className="no-print">
        <Notice tone="warn" live>
          {t('people:link.once')}
        </Notice>
      </div>
      <FormBlock
        className="mt-4"
        title={`${organisation} · ${t('common:app.name')}`}
        number={t('people:link.title')}
        rows={[
          [{ label: t('people:link.for'), value: name }],
          [{ label: t('people:field.email'), value: email }],
          [{ label: t('people:link.address'), value: <code className="slip-link">{link}</code> }],
          [
            {
              label: t('people:link.until'),
              value: t('people:link.until-value', { day: longDay(dayIn(end, timeZone), locale), time: clockTime(end, timeZone) }),
            },
          ],
          [{ label: t('people:link.how'), value: t('people:link.how-value') }],
        ]}
      />
      <div className="no-print mt-4 flex flex-wrap gap-2">
        <PrintButton />
        <CopyButton text={link} />
      </div>
    </div>
  )
}
