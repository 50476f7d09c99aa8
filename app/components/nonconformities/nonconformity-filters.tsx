import { Chip, ChipMenu, Chips } from '~/components/ui/chip'
import { AGE_BANDS } from '~/domain/nonconformities/age'
import { GRADES } from '~/domain/nonconformities/draft'
import { NC_STATUSES } from '~/domain/nonconformities/status'
import { useTranslate } from '~/i18n/use-translate'
import type { NonconformityFilter, NonconformityListView, StateFilter } from '~/queries/nonconformities/nonconformity-list.view'
import { ClauseFilter } from './clause-filter'

interface NonconformityFiltersProps extends Pick<NonconformityListView, 'departments' | 'counts' | 'ages'> {
  filter: NonconformityFilter
  /** The address of the list with something of the filter changed. */
  address: (change: Partial<NonconformityFilter>) => string
}

/** What the list can be narrowed to. Every choice is an address. */
export function NonconformityFilters({ filter, departments, counts, ages, address }: NonconformityFiltersProps) {
  const { t } = useTranslate()
  const all = t('nonconformities:filter.all')
  const state = (of: StateFilter) => (
    <Chip
      key={of}
      label={t(`nonconformities:filter.${of as 'open' | 'late'}`)}
      value={String(counts[of])}
      on={filter.state === of}
      removeLabel={t('ui:chips.remove')}
      to={address({ state: filter.state === of ? null : of })}
    />
  )
  const status = NC_STATUSES.find((one) => one === filter.state)
  return (
    <div className="list-filters">
      <Chips label={t('nonconformities:filter.label')}>
        {state('open')}
        {state('late')}
        <ChipMenu
          label={t('nonconformities:list.status')}
          value={status ? t(`nonconformities:status.${status}`) : all}
          on={status !== undefined}
          options={[
            { label: all, to: address({ state: null }), current: filter.state === null },
            ...NC_STATUSES.filter((one) => counts[one] > 0 || one === status).map((one) => ({
              label: t(`nonconformities:status.${one}`),
              to: address({ state: one }),
              current: one === status,
              count: counts[one],
            })),
          ]}
        />
        <ChipMenu
          label={t('nonconformities:filter.age')}
          value={filter.age ? t(`nonconformities:age.${filter.age}`) : all}
          on={filter.age !== null}
          options={[
            { label: all, to: address({ age: null }), current: filter.age === null },
            ...AGE_BANDS.map((age) => ({
              label: t(`nonconformities:age.${age}`),
              to: address({ age }),
              current: filter.age === age,
              count: ages[age],
            })),
          ]}
        />
        <ChipMenu
          label={t('nonconformities:filter.department')}
          value={departments.find(({ id }) => id === filter.department)?.title ?? all}
          on={filter.department !== null}
          options={[
            { label: all, to: address({ department: null }), current: filter.department === null },
            ...departments.map(({ id, title, count }) => ({
              label: title,
              to: address({ department: id }),
              current: filter.department === id,
              count,
            })),
          ]}
        />
        <ChipMenu
          label={t('nonconformities:filter.grade')}
          value={filter.grade ? t(`audits:judgement.${filter.grade}`) : all}
          on={filter.grade !== null}
          options={[
            { label: all, to: address({ grade: null }), current: filter.grade === null },
            ...GRADES.map((grade) => ({
              label: t(`audits:judgement.${grade}`),
              to: address({ grade }),
              current: filter.grade === grade,
            })),
          ]}
        />
        <ChipMenu
          label={t('nonconformities:filter.sort')}
          value={t(`nonconformities:sort.${filter.sort}`)}
          options={(['newest', 'due'] as const).map((sort) => ({
            label: t(`nonconformities:sort.${sort}`),
            to: address({ sort }),
            current: filter.sort === sort,
          }))}
        />
      </Chips>
      <ClauseFilter filter={filter} />
    </div>
  )
}
