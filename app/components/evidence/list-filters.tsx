import { Link } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button'
import { Chip, ChipMenu, Chips } from '~/components/ui/chip'
import { State } from '~/components/ui/state'
import { Tally, TallyEnd, TallyItem } from '~/components/ui/tally'
import { SHOWN_STATES, type ShownState } from '~/domain/evidence/evidence-state'
import type { Translate } from '~/i18n/translator'
import { useTranslate } from '~/i18n/use-translate'
import type { DepartmentEvidenceView, ListRowView } from '~/queries/evidence/department-evidence.view'
import { EVIDENCE_LOOKS, EvidenceState } from './evidence-state'
import { FILTER_STATES, type FilterState, keeps, type ListFilter, listAddress, NOBODY } from './list-filter'

interface ListFiltersProps {
  view: DepartmentEvidenceView
  filter: ListFilter
}

/** How many of what; each figure shows exactly these. */
export function ListTally({ view, counts, filter }: ListFiltersProps & { counts: Record<ShownState, number> }) {
  const { t } = useTranslate()
  const { total, department } = view
  const to = (state: FilterState | null) => listAddress(department.id, { ...filter, state })
  const late = view.groups.flatMap((group) => group.rows).filter((row) => row.late).length
  return (
    <Tally label={t('evidence:list.tally')}>
      <TallyItem count={total} to={to(null)} current={filter.state === null}>
        {t('evidence:list.items', { count: total })}
      </TallyItem>
      {SHOWN_STATES.map((state) => (
        <TallyItem key={state} count={counts[state]} to={to(state)} current={filter.state === state}>
          <EvidenceState state={state} />
        </TallyItem>
      ))}
      <TallyItem count={late} to={to('late')} current={filter.state === 'late'}>
        <State icon={EVIDENCE_LOOKS.overdue.icon} tone={late > 0 ? 'bad' : 'mute'}>
          {t('ui:evidence.overdue')}
        </State>
      </TallyItem>
      <TallyEnd>
        {counts.accepted === total ? (
          <EvidenceState state="ready" />
        ) : (
          <Link to={to('open')} preventScrollReset>
            {t('evidence:list.open', { count: total - counts.accepted })}
          </Link>
        )}
      </TallyEnd>
    </Tally>
  )
}

/** The filters in force as chips, each an address. */
export function ListChips({ view, filter }: ListFiltersProps) {
  const { t } = useTranslate()
  const rows = view.groups.flatMap((group) => group.rows)
  if (!rows.some((row) => row.visible)) return null
  const address = (change: Partial<ListFilter>) => listAddress(view.department.id, { ...filter, ...change })
  const count = (change: Partial<ListFilter>) => rows.filter((row) => keeps({ ...filter, ...change }, row)).length
  const owners = ownersOf(rows, t)
  return (
    <Chips label={t('evidence:filter.label')}>
      {filter.state ? (
        <Chip
          on
          label={t('evidence:filter.state')}
          value={stateWord(t, filter.state)}
          to={address({ state: null })}
          removeLabel={t('ui:chips.remove')}
        />
      ) : (
        <ChipMenu
          label={t('evidence:filter.state')}
          value={t('evidence:filter.all')}
          options={FILTER_STATES.map((state) => ({
            label: stateWord(t, state),
            to: address({ state }),
            count: count({ state }),
          }))}
        />
      )}
      {filter.owner ? (
        <Chip
          on
          label={t('evidence:filter.owner')}
          value={owners.find(({ id }) => id === filter.owner)?.name ?? t('common:none')}
          to={address({ owner: null })}
          removeLabel={t('ui:chips.remove')}
        />
      ) : (
        <ChipMenu
          label={t('evidence:filter.owner')}
          value={t('evidence:filter.all')}
          options={owners.map(({ id, name }) => ({ label: name, to: address({ owner: id }), count: count({ owner: id }) }))}
        />
      )}
      {(filter.state || filter.owner) && (
        <ButtonLink variant="text" to={listAddress(view.department.id, { state: null, owner: null })} preventScrollReset>
          {t('evidence:filter.reset')}
        </ButtonLink>
      )}
    </Chips>
  )
}

function stateWord(t: Translate, state: FilterState): string {
  return state === 'open' || state === 'late' ? t(`evidence:filter.${state}`) : t(`ui:evidence.${state}`)
}

function ownersOf(rows: readonly ListRowView[], t: Translate): { id: string; name: string }[] {
  const owners = new Map<string, string>()
  for (const { visible, owner } of rows) if (visible && owner) owners.set(owner.id, owner.name)
  const named = [...owners].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'zh'))
  const unowned = rows.some((row) => row.visible && !row.owner)
  return unowned ? [...named, { id: NOBODY, name: t('evidence:filter.nobody') }] : named
}
