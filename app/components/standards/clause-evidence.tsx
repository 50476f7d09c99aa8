import { Link } from '@remix-run/react'
import { EvidenceState } from '~/components/evidence/evidence-state'
import { EmptyState } from '~/components/ui/empty-state'
import { SectionHead } from '~/components/ui/head'
import { Cell, Column, GroupRow, Row, Table } from '~/components/ui/table'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { ClausePageView } from '~/queries/standards/clause-page.view'

/** The evidence of all departments that serves a clause, each with its state as the reader may see it. */
export function ClauseEvidence({ groups }: { groups: ClausePageView['evidence'] }) {
  const { t } = useTranslate()
  const items = groups.reduce((sum, group) => sum + group.rows.length, 0)
  return (
    <section className="sec">
      <SectionHead
        title={t('standards:clause.evidence')}
        note={items > 0 && t('standards:clause.evidence-note', { departments: groups.length, items })}
      />
      {items === 0 ? (
        <EmptyState title={t('standards:clause.evidence-empty')} />
      ) : (
        <Table caption={t('standards:clause.evidence')}>
          <thead>
            <tr>
              <Column>{t('standards:clause.columns.code')}</Column>
              <Column>{t('standards:clause.columns.evidence')}</Column>
              <Column>{t('standards:clause.columns.owner')}</Column>
              <Column>{t('standards:clause.columns.state')}</Column>
              <Column>{t('standards:clause.columns.remark')}</Column>
            </tr>
          </thead>
          {groups.map((group) => (
            <EvidenceGroup key={group.department.id} group={group} />
          ))}
        </Table>
      )}
    </section>
  )
}

function EvidenceGroup({ group }: { group: ClausePageView['evidence'][number] }) {
  const { t } = useTranslate()
  return (
    <tbody>
      <GroupRow columns={5} note={group.part && t(`standards:part.${group.part}`)}>
        <Link to={paths.departmentEvidence(group.department.id)}>{group.department.title}</Link>
      </GroupRow>
      {group.rows.map((row) => (
        <Row key={row.ref}>
          <Cell nowrap className="q2">
            {row.code}
          </Cell>
          <Cell narrow="lead">
            {row.visible ? (
              <Link className="b" to={paths.evidenceItem(row.ref)}>
                {row.name}
              </Link>
            ) : (
              <span className="b">{row.name}</span>
            )}
            <span className="sub">{row.tries}</span>
          </Cell>
          <Cell nowrap>{row.owner?.name ?? t('common:none')}</Cell>
          <Cell nowrap narrow="side">
            {row.state ? (
              <EvidenceState state={row.state} />
            ) : (
              <span title={t('standards:clause.not-yours')}>
                {t('common:none')}
                <span className="vh">{t('standards:clause.not-yours')}</span>
              </span>
            )}
          </Cell>
          <Cell className="q2 sm" narrow="note">
            {row.remark}
          </Cell>
        </Row>
      ))}
    </tbody>
  )
}
