import { Link } from '@remix-run/react'
import { Icon } from '~/components/ui/icon'
import { JUDGEMENTS } from '~/domain/audits/judgement'
import { printLabel } from '~/domain/standards/label'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { SheetGroupView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import { JudgementState } from './judgement-state'

/** The first column: the theme, its clauses today and as people knew them before. */
export function ThemeCell({ group }: { group: SheetGroupView }) {
  const { t } = useTranslate()
  return (
    <td className="theme" rowSpan={group.rows.length > 1 ? group.rows.length : undefined}>
      {group.opens && <h2>{group.theme.title}</h2>}
      <p className="lab">
        {group.labels.map((label) => (
          <Link key={`${label.edition} ${label.number}`} to={paths.clause(`${label.edition}/${label.number}`)}>
            {printLabel(label)}
          </Link>
        ))}
      </p>
      {group.older.length > 0 && (
        <p className="lab lab-old">
          <em>{t('audits:sheet.former')}</em>
          {group.older.map((label) => (
            <span key={`${label.edition} ${label.number}`}>{printLabel(label)}</span>
          ))}
        </p>
      )}
    </td>
  )
}

interface ThemeFoldProps {
  title: string
  rows: readonly SheetRowView[]
  /** Unfolded because somebody works in it. */
  open: boolean
}

/** The line of a theme that is judged to its end: its rows fold away behind it, and what they came to stays in sight. */
export function ThemeFold({ title, rows, open }: ThemeFoldProps) {
  const { t } = useTranslate()
  const first = rows[0]?.position ?? 0
  const last = rows.at(-1)?.position ?? 0
  return (
    <tr className="fold no-print">
      <td colSpan={4}>
        <details open={open}>
          <summary>
            <Icon name="chevron-right" size="s" />
            <b className="b">{title}</b>
            <span className="q">{t(first === last ? 'audits:sheet.row' : 'audits:sheet.rows', { first, last })}</span>
            <span className="legend">
              {JUDGEMENTS.map((judgement) => {
                const count = rows.filter((row) => row.judgement === judgement).length
                return count > 0 && <JudgementState key={judgement} judgement={judgement} count={count} />
              })}
            </span>
          </summary>
        </details>
      </td>
    </tr>
  )
}
