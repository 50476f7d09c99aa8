import { useNavigate } from '@remix-run/react'
import { Fragment, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Icon } from '~/components/ui/icon'
import { Notice } from '~/components/ui/notice'
import { Column, GroupRow, Table } from '~/components/ui/table'
import { useTranslate } from '~/i18n/use-translate'
import type { DepartmentEvidenceView, ListRowView } from '~/queries/evidence/department-evidence.view'
import type { EvidenceItemView } from '~/queries/evidence/evidence-item.view'
import { EvidenceRow } from './evidence-row'
import { keeps, type ListFilter, listAddress, type RowAct, rowNamedBy } from './list-filter'
import { RowPanel } from './row-panel'
import { useDrops } from './use-drops'

interface EvidenceListProps {
  view: DepartmentEvidenceView
  filter: ListFilter
  /** The row that is open for an act. */
  open: { view: EvidenceItemView; act: RowAct } | null
}

const COLUMNS = ['number', 'item', 'clauses', 'owner', 'due', 'state', 'remark', 'acts'] as const

/** The list as people know it, grouped by its headings; an act opens below its row. */
export function EvidenceList({ view, filter, open }: EvidenceListProps) {
  const { t } = useTranslate()
  const navigate = useNavigate()
  const [taken, setTaken] = useState<{ ref: string; files: File[] } | null>(null)
  const [lost, setLost] = useState<string | null>(null)
  const department = view.department.id
  const fillable = useMemo(() => view.groups.flatMap((group) => group.rows).filter((row) => row.can.handIn), [view])
  const openRow = useCallback(
    (row: ListRowView, files: File[]) => {
      if (files.length === 0) return
      setLost(null)
      setTaken({ ref: row.ref, files })
      navigate(listAddress(department, filter, { item: idOf(row), act: 'hand-in', code: row.code }), { preventScrollReset: true })
    },
    [department, filter, navigate],
  )
  const findRow = useCallback(
    (files: File[]) => {
      const [first] = files
      const row = first && rowNamedBy(first.name, fillable)
      if (row) openRow(row, files)
      else if (first) setLost(first.name)
    },
    [fillable, openRow],
  )
  useDrops(findRow, fillable.length > 0)
  useFocusBack(open?.view.row.code ?? null)
  const returnTo = listAddress(department, filter)
  return (
    <>
      {fillable[0] && (
        <div className="dz drop-hint">
          <Icon name="upload" size="l" />
          <div>
            <strong>{t('evidence:drop.label')}</strong>
            <span className="dz-hint">{t('evidence:drop.hint', { code: fillable[0].code })}</span>
          </div>
        </div>
      )}
      {lost !== null && (
        <Notice tone="warn" live className="mt-0 mb-s3">
          {t('evidence:drop.unknown', { name: lost })}
        </Notice>
      )}
      <Table caption={t('evidence:list.title', { department: view.department.title })} className="evidence">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Column key={column} number={column === 'number'} className={`col-${column}`}>
                {column === 'acts' ? <span className="vh">{t('evidence:column.acts')}</span> : t(`evidence:column.${column}`)}
              </Column>
            ))}
          </tr>
        </thead>
        {view.groups.map((group) => {
          const rows = group.rows.filter((row) => keeps(filter, row) || row.ref === open?.view.row.ref)
          if (rows.length === 0) return null
          return (
            <tbody key={group.rows[0]?.ref}>
              {group.title && (
                <GroupRow
                  columns={COLUMNS.length}
                  note={rows.length === group.rows.length ? rows.length : `${rows.length} / ${group.rows.length}`}
                >
                  {group.title}
                </GroupRow>
              )}
              {rows.map((row) => {
                const act = open?.view.row.ref === row.ref ? open.act : null
                return (
                  <Fragment key={row.ref}>
                    <EvidenceRow
                      row={row}
                      mayAssign={view.can.assign}
                      open={act}
                      address={(next) => listAddress(department, filter, { item: idOf(row), act: next, code: row.code })}
                      onFiles={(files) => openRow(row, files)}
                    />
                    {open && act && (
                      <tr className="row-panel">
                        <td colSpan={COLUMNS.length}>
                          <RowPanel
                            key={`${row.ref} ${act} ${taken?.ref === row.ref}`}
                            view={open.view}
                            act={act}
                            returnTo={returnTo}
                            taken={taken?.ref === row.ref ? taken.files : []}
                          />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                )
              })}
            </tbody>
          )
        })}
      </Table>
    </>
  )
}

function idOf(row: { ref: string }): string {
  return row.ref.slice(row.ref.indexOf('/') + 1)
}

// When an act is done or left, the focus goes back to its row.
function useFocusBack(open: string | null): void {
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (before.current && open === null)
      document.getElementById(before.current)?.querySelector('a')?.focus({ preventScroll: true })
    before.current = open
  }, [open])
}
