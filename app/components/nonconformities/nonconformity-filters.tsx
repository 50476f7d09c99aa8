import { Chip, ChipMenu, Chips } from '~/components/ui/chip'
import { GRADES, type Grade } from '~/domain/nonconformities/draft'
import { NC_STATUSES, type NcStatus } from '~/domain/nonconformities/status'
import { useTranslate } from '~/i18n/use-translate'
import type { NonconformityListView } from '~/queries/nonconformities/nonconformity-list.view'

export interface Narrowing {
  grade: Grade | null
  department: string | null
  status: NcStatus | null
}

interface NonconformityFiltersProps extends Pick<NonconformityListView, 'departments' | 'counts'> {
  filter: Narrowing
  /** The address of the list with something of the filter changed. */
  address: (change: Partial<Narrowing>) => string
}

/** What the list can be narrowed to. Every choice is an address. */
export function NonconformityFilters({ filter, departments, counts, address }: NonconformityFiltersProps) {
  const { t } = useTranslate()
  const all = { label: t('nonconformities:filter.all') }
  const chosen = departments.find(({ id }) => id === filter.department)
  return (
    <div className="list-filters">
      <Chips label={t('nonconformities:filter.label')}>
        {NC_STATUSES.filter((status) => counts[status] > 0 || filter.status === status).map((status) => (
          <Chip
            key={status}
            label={t(`nonconformities:status.${status}`)}
            value={String(counts[status])}
            on={filter.status === status}
            removeLabel={t('ui:chips.remove')}
            to={address({ status: filter.status === status ? null : status })}
          />
        ))}
        <ChipMenu
          label={t('nonconformities:filter.grade')}
          value={filter.grade ? t(`audits:judgement.${filter.grade}`) : all.label}
          on={filter.grade !== null}
          options={[
            { ...all, to: address({ grade: null }), current: filter.grade === null },
            ...GRADES.map((grade) => ({
              label: t(`audits:judgement.${grade}`),
              to: address({ grade }),
              current: filter.grade === grade,
            })),
          ]}
        />
        <ChipMenu
          label={t('nonconformities:filter.department')}
          value={chosen?.title ?? all.label}
          on={filter.department !== null}
          options={[
            { ...all, to: address({ department: null }), current: filter.department === null },
            ...departments.map(({ id, title }) => ({
              label: title,
              to: address({ department: id }),
              current: filter.department === id,
            })),
          ]}
        />
      </Chips>
    </div>
  )
}
