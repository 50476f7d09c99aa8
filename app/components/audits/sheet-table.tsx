import { Fragment, type ReactNode } from 'react'
import { useTranslate } from '~/i18n/use-translate'
import type { SheetGroupView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import { SheetRow } from './sheet-row'
import { ThemeCell, ThemeFold } from './theme-cell'

interface SheetTableProps {
  groups: readonly SheetGroupView[]
  /** The row being worked on, and how it is drawn. */
  current: number | null
  renderCurrent: (row: SheetRowView, theme: ReactNode, opens?: SheetGroupView) => ReactNode
  /** The row as it stands now, which may be newer than the groups. */
  rowAt: (row: SheetRowView) => SheetRowView
  /** Text of a row that is typed and not stored. */
  unsafeAt: (position: number) => string | undefined
  /** Themes judged to their end are folded; not where the list is narrowed already. */
  folding: boolean
}

/** The four columns of the paper: clause, check, record, judgement; one `tbody` for each theme. */
export function SheetTable({ groups, current, renderCurrent, rowAt, unsafeAt, folding }: SheetTableProps) {
  const { t } = useTranslate()
  return (
    <table className="sheet">
      <caption className="vh">{t('audits:sheet.title')}</caption>
      <colgroup>
        <col className="c1" />
        <col className="c2" />
        <col />
        <col className="c4" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('audits:sheet.clause')}</th>
          <th scope="col">{t('audits:sheet.check')}</th>
          <th scope="col">{t('audits:sheet.record')}</th>
          <th scope="col">{t('audits:sheet.judgement')}</th>
        </tr>
      </thead>
      {byTheme(groups).map((theme) => {
        const rows = theme.groups.flatMap((group) => group.rows)
        return (
          <tbody key={theme.key}>
            {/* What the page came with decides, so that a theme does not fold away under the hand that finishes it. */}
            {folding && rows.every((row) => row.judgement) && (
              <ThemeFold title={theme.title} rows={rows.map(rowAt)} open={rows.some((row) => row.position === current)} />
            )}
            {theme.groups.map((group) => (
              <Fragment key={group.rows[0]?.position}>
                {group.rows.map((row, index) => {
                  const opens = index === 0 ? group : undefined
                  return row.position === current ? (
                    <Fragment key={row.position}>
                      {renderCurrent(rowAt(row), opens && <ThemeCell group={opens} />, opens)}
                    </Fragment>
                  ) : (
                    <SheetRow key={row.position} row={rowAt(row)} opens={opens} unsafe={unsafeAt(row.position)} />
                  )
                })}
              </Fragment>
            ))}
          </tbody>
        )
      })}
    </table>
  )
}

interface Theme {
  key: string
  title: string
  groups: SheetGroupView[]
}

function byTheme(groups: readonly SheetGroupView[]): Theme[] {
  const themes: Theme[] = []
  for (const group of groups) {
    const last = themes.at(-1)
    if (last?.key === group.theme.key) last.groups.push(group)
    else themes.push({ ...group.theme, groups: [group] })
  }
  return themes
}
