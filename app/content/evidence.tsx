import type { ReactNode } from 'react'
import { EvidenceState } from '~/components/evidence/evidence-state'
import { Cell, Column, Row, Table } from '~/components/ui/table'
import { useTranslate } from '~/i18n/use-translate'
import { paragraphsOf } from './check'
import { type PartProps, useAttributes, useDocument } from './document-context'

/** Consecutive items of a department's list as one table. */
export function EvidenceList({ children }: { children: ReactNode }) {
  const { t } = useTranslate()
  return (
    <Table caption={t('content:evidence.item')}>
      <thead>
        <tr>
          <Column>{t('content:evidence.code')}</Column>
          <Column>{t('content:evidence.item')}</Column>
          <Column>{t('content:evidence.owner')}</Column>
          <Column>{t('content:evidence.state')}</Column>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </Table>
  )
}

/** `<Evidence>`: an item of the list it stands in, or, without words of its own, a link to an item of any department. */
export function Evidence(props: PartProps) {
  return props.children === undefined ? <EvidenceLink id={props.id ?? ''} /> : <EvidenceItem {...props} />
}

function EvidenceItem(props: PartProps) {
  const { library, path, locale } = useDocument()
  const { t } = useTranslate()
  const { code, owner = '' } = useAttributes(props)
  const department = path.split('/')[1] ?? ''
  const roles = library.departments.get(department)?.roles ?? {}
  const [name, tries] = paragraphsOf(props.children)
  return (
    <Row id={props.id}>
      <Cell nowrap className="q2" label={t('content:evidence.code')}>
        {code}
      </Cell>
      <Cell narrow="lead">
        <span className="b">{name}</span>
        <span className="sub">{tries}</span>
      </Cell>
      <Cell nowrap label={t('content:evidence.owner')}>
        {Object.hasOwn(roles, owner) ? roles[owner]?.[locale] : owner}
      </Cell>
      <Cell nowrap narrow="side">
        <StateOf item={`${department}/${props.id ?? ''}`} />
      </Cell>
    </Row>
  )
}

function EvidenceLink({ id }: { id: string }) {
  const { library, locale } = useDocument()
  const item = library.evidence.get(id)
  if (!item) return <span>{id}</span>
  return (
    <span>
      <a href={`/departments/${item.department}/evidence/${item.id}`}>
        {item.code} {item.name[locale]}
      </a>{' '}
      <StateOf item={id} />
    </span>
  )
}

/** The state of an item, or a dash where the reader may not see it: its name is published, its state is not (product.md). */
function StateOf({ item }: { item: string }) {
  const { live } = useDocument()
  const { t } = useTranslate()
  const state = live.evidence.get(item)
  if (state) return <EvidenceState state={state} small />
  return (
    <span className="q">
      <span aria-hidden="true">—</span>
      <span className="vh">{t('content:unseen')}</span>
    </span>
  )
}
