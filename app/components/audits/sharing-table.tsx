import { Link } from '@remix-run/react'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { TeamPageView, TeamRowView, TeamThemeView } from '~/queries/audits/team-page.view'

interface SharingTableProps {
  view: TeamPageView
  /** May this reader share out? Then each theme has its choice. */
  choose: boolean
  /** What was chosen in a form that was not taken, by field. */
  typed: Record<string, string>
  wrong: string | null
}

/** Themes and auditors: who has judged how much of what, and who is to have it. */
export function SharingTable({ view, choose, typed, wrong }: SharingTableProps) {
  const { t } = useTranslate()
  const { auditors, themes, opened } = view
  return (
    <Table caption={t('audits:team.themes')} className="sharing">
      <thead>
        <tr>
          <Column>{t('audits:team.theme')}</Column>
          {auditors.map(({ id, name }) => (
            <Column key={id} number>
              {name}
            </Column>
          ))}
          <Column number>{t('audits:team.unshared')}</Column>
          <Column number>{t('audits:team.all')}</Column>
          {choose && <Column>{t('audits:team.give-to')}</Column>}
        </tr>
      </thead>
      <tbody>
        {themes.flatMap((theme) => [
          <ThemeRow key={theme.key} {...{ theme, view, choose, typed, wrong }} />,
          ...(opened?.key === theme.key
            ? opened.rows.map((row) => <SingleRow key={row.position} {...{ row, view, choose, typed, wrong }} />)
            : []),
        ])}
        <SumRow view={view} choose={choose} />
      </tbody>
    </Table>
  )
}

function ThemeRow({ theme, view, choose, typed, wrong }: SharingTableProps & { theme: TeamThemeView }) {
  const { t } = useTranslate()
  const isOpen = view.opened?.key === theme.key
  const address = paths.auditTeam(view.head.number)
  return (
    <Row id={`theme-${theme.key}`}>
      <Cell narrow="lead">
        {theme.title}{' '}
        <Link
          className="more sm"
          to={isOpen ? `${address}#theme-${theme.key}` : `${address}?theme=${theme.key}#theme-${theme.key}`}
          aria-label={t(isOpen ? 'audits:team.close-theme' : 'audits:team.open-theme', { theme: theme.title })}
          preventScrollReset
        >
          {t(isOpen ? 'audits:team.close' : 'audits:team.one-by-one')}
        </Link>
      </Cell>
      {view.auditors.map(({ id, name }) => (
        <Figures key={id} label={name} figures={theme.cells[id] ?? null} />
      ))}
      <Cell number narrow={theme.team === 0 ? 'hide' : undefined} label={t('audits:team.unshared')}>
        {theme.team === 0 ? <span className="q">{t('common:none')}</span> : theme.team}
      </Cell>
      <Cell number narrow="side">
        {t('audits:progress', { judged: theme.judged, total: theme.total })}
      </Cell>
      {choose && (
        <Cell narrow="note">
          {theme.open === 0 ? (
            <span className="q">{t('audits:team.theme-done')}</span>
          ) : (
            <Choice
              name={`theme-${theme.key}`}
              label={t('audits:team.choose-theme', { theme: theme.title })}
              holder={theme.holder}
              takers={theme.takers}
              {...{ view, typed, wrong }}
            />
          )}
        </Cell>
      )}
    </Row>
  )
}

function SingleRow({ row, view, choose, typed, wrong }: SharingTableProps & { row: TeamRowView }) {
  const { t } = useTranslate()
  const holder = view.auditors.find(({ id }) => id === row.holder)?.name ?? t('audits:team.nobody')
  return (
    <tr className="single">
      <Cell narrow="lead" colSpan={view.auditors.length + 3}>
        <Link to={paths.audit(view.head.number, row.position)}>
          {t('audits:team.row', { position: row.position, clause: row.label })}
        </Link>{' '}
        <span className="q2">{row.question}</span>
        {!(choose && !row.judged) && (
          <span className="sub">{t(row.judged ? 'audits:team.judged-by' : 'audits:team.given-to', { name: holder })}</span>
        )}
      </Cell>
      {choose && (
        <Cell narrow="note">
          {row.judged ? null : (
            <Choice
              name={`row-${row.position}`}
              label={t('audits:team.choose-row', { position: row.position })}
              holder={row.holder}
              takers={row.takers}
              {...{ view, typed, wrong }}
            />
          )}
        </Cell>
      )}
    </tr>
  )
}

function SumRow({ view: { auditors, judged, total, themes, shared }, choose }: Pick<SharingTableProps, 'view' | 'choose'>) {
  const { t } = useTranslate()
  const team = themes.reduce((sum, theme) => sum + theme.team, 0)
  return (
    <Row state="sum">
      <Cell narrow="lead">{t('audits:team.all')}</Cell>
      {auditors.map((auditor) => (
        <Cell key={auditor.id} number label={auditor.name}>
          {shared ? t('audits:progress', { judged: auditor.judged, total: auditor.total ?? 0 }) : auditor.judged}
        </Cell>
      ))}
      <Cell number label={t('audits:team.unshared')}>
        {team}
      </Cell>
      <Cell number narrow="side">
        {t('audits:progress', { judged, total })}
      </Cell>
      {choose && <Cell narrow="hide" />}
    </Row>
  )
}

function Figures({ figures, label }: { figures: { judged: number; total: number } | null; label: string }) {
  const { t } = useTranslate()
  return (
    <Cell number narrow={figures ? undefined : 'hide'} label={label}>
      {figures ? t('audits:progress', figures) : <span className="q">{t('common:none')}</span>}
    </Cell>
  )
}

interface ChoiceProps extends Pick<SharingTableProps, 'view' | 'typed' | 'wrong'> {
  name: string
  label: string
  holder: string
  takers: readonly string[]
}

/** Who gets it. Somebody who may not audit it is not offered; what several have stays as it is until one is chosen. */
function Choice({ name, label, holder, takers, view, typed, wrong }: ChoiceProps) {
  const { t } = useTranslate()
  const standing = holder === 'several' ? '' : holder
  const known = holder === 'several' || holder === 'team' || takers.includes(holder)
  return (
    <select
      className="in"
      name={name}
      aria-label={label}
      aria-invalid={wrong === name || undefined}
      aria-describedby={wrong === name ? 'refusal' : undefined}
      defaultValue={typed[name] ?? (known ? standing : '')}
    >
      {(holder === 'several' || !known) && <option value="">{t('audits:team.as-it-is')}</option>}
      <option value="team">{t('audits:team.nobody')}</option>
      {view.auditors
        .filter(({ id }) => takers.includes(id))
        .map(({ id, name: auditor }) => (
          <option key={id} value={id}>
            {auditor}
          </option>
        ))}
    </select>
  )
}
