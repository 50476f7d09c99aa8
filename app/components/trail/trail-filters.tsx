import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '~/components/ui/button'
import { DayField } from '~/components/ui/day-field'
import { TextField } from '~/components/ui/field'
import { SelectField } from '~/components/ui/select-field'
import { longDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { TrailFilter } from '~/queries/trail/trail-page.view'

interface TrailFiltersProps {
  filter: TrailFilter
  people: readonly { id: string; name: string }[]
}

/** Which entries: of one record, of one person, of one day. A GET form: the address holds what was asked. */
export function TrailFilters({ filter, people }: TrailFiltersProps) {
  const { t, locale } = useTranslate()
  const some = filter.record !== null || filter.person !== null || filter.day !== null
  return (
    <Form
      key={`${filter.record}|${filter.person}|${filter.day}`}
      method="get"
      action={paths.trail()}
      className="no-print grid items-start gap-3 tab:grid-cols-2 desk:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto_auto]"
      aria-label={t('trail:filter.label')}
    >
      <TextField
        label={t('trail:filter.record')}
        name="record"
        defaultValue={filter.record ?? ''}
        hint={t('trail:filter.record-hint', { example: 'NC-2026-01' })}
        maxLength={120}
      />
      <SelectField
        label={t('trail:filter.person')}
        name="person"
        defaultValue={filter.person ?? ''}
        placeholder={t('trail:filter.everybody')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DayField
        label={t('trail:filter.day')}
        name="day"
        defaultValue={filter.day ?? ''}
        inWords={(day) => longDay(day, locale)}
      />
      <div className="flex gap-2 self-start desk:mt-6">
        <Button type="submit" icon="search">
          {t('trail:filter.submit')}
        </Button>
        {some && (
          <ButtonLink variant="text" to={paths.trail()}>
            {t('trail:filter.reset')}
          </ButtonLink>
        )}
      </div>
    </Form>
  )
}
