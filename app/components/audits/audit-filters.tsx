import { Chip, ChipMenu, Chips } from '~/components/ui/chip'
import { useTranslate } from '~/i18n/use-translate'
import type { AuditFacets, AuditFilter } from '~/queries/audits/audit-list.view'
import { auditsAddress } from './list-address'

interface AuditFiltersProps {
  filter: AuditFilter
  facets: AuditFacets
}

/** What the list can be narrowed to: years and states as chips, departments and standards as menus. Every choice is an address. */
export function AuditFilters({ filter, facets }: AuditFiltersProps) {
  const { t } = useTranslate()
  const to = (change: Partial<AuditFilter>) => auditsAddress({ ...filter, ...change })
  const toggled = <V extends string>(current: V | null, value: V) => (current === value ? null : value)
  return (
    <div className="list-filters">
      <Chips label={t('audits:filter.label')}>
        {facets.years.map(({ value, count }) => (
          <Chip
            key={value}
            label={value}
            value={String(count)}
            on={filter.year === value}
            removeLabel={t('ui:chips.remove')}
            to={to({ year: toggled(filter.year, value) })}
          />
        ))}
        {facets.statuses
          .filter(({ value, count }) => count > 0 || filter.status === value)
          .map(({ value, count }) => (
            <Chip
              key={value}
              label={t(`audits:status.${value}`)}
              value={String(count)}
              on={filter.status === value}
              removeLabel={t('ui:chips.remove')}
              to={to({ status: toggled(filter.status, value) })}
            />
          ))}
        <Menu
          label={t('audits:filter.department')}
          chosen={filter.department}
          options={facets.departments}
          to={(department) => to({ department })}
        />
        {(facets.editions.length > 0 || filter.edition !== null) && (
          <Menu
            label={t('audits:filter.edition')}
            chosen={filter.edition}
            options={facets.editions}
            to={(edition) => to({ edition })}
          />
        )}
      </Chips>
    </div>
  )
}

interface MenuProps {
  label: string
  chosen: string | null
  options: AuditFacets['departments']
  to: (value: string | null) => string
}

function Menu({ label, chosen, options, to }: MenuProps) {
  const { t } = useTranslate()
  const all = t('audits:filter.every')
  return (
    <ChipMenu
      label={label}
      value={chosen === null ? all : (options.find(({ value }) => value === chosen)?.title ?? chosen)}
      on={chosen !== null}
      options={[
        { label: all, to: to(null), current: chosen === null },
        ...options.map(({ value, title, count }) => ({ label: title, to: to(value), current: chosen === value, count })),
      ]}
    />
  )
}
