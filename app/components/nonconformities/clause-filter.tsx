import { Form } from '@remix-run/react'
import { Button } from '~/components/ui/button'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { NonconformityFilter } from '~/queries/nonconformities/nonconformity-list.view'

/** A clause as it is typed: 9.2, 9.2 Q. The other filters stay. */
export function ClauseFilter({ filter: { clause, ...others } }: { filter: NonconformityFilter }) {
  const { t } = useTranslate()
  return (
    <Form action={paths.nonconformities()} className="nc-clause" role="search">
      {Object.entries(others).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <input
        // Another address, another clause: the field follows it.
        key={clause}
        className="in"
        name="clause"
        defaultValue={clause ?? ''}
        aria-label={t('nonconformities:filter.clause')}
        placeholder={t('nonconformities:filter.clause-example')}
        autoComplete="off"
      />
      <Button type="submit">{t('nonconformities:filter.find')}</Button>
    </Form>
  )
}
