import { useTranslate } from '~/i18n/use-translate'
import type { EvidenceItemView } from '~/queries/evidence/evidence-item.view'
import { ActPanel } from './act-panel'
import { AssignmentForm } from './assignment-form'
import { AcceptForm, ReturnForm } from './decision-forms'
import { HandInForm } from './hand-in-form'
import type { RowAct } from './list-filter'
import { VersionFacts } from './version-facts'

interface RowPanelProps {
  view: EvidenceItemView
  act: RowAct
  /** The list as it was: where the act leads back to. */
  returnTo: string
  taken: readonly File[]
}

/** May this reader do it, as things stand now? An address may be older than that. */
export function canAct({ can }: EvidenceItemView, act: RowAct): boolean {
  return { 'hand-in': can.handIn, review: can.review, assign: can.assign }[act]
}

/** An act on a row, below it. */
export function RowPanel({ view, act, returnTo, taken }: RowPanelProps) {
  const { row } = view
  if (act === 'hand-in') return <HandInForm row={row} cancelTo={returnTo} returnTo={returnTo} taken={taken} />
  if (act === 'assign') return <AssignmentForm view={view} cancelTo={returnTo} returnTo={returnTo} />
  return <ReviewPanel view={view} returnTo={returnTo} />
}

function ReviewPanel({ view, returnTo }: Pick<RowPanelProps, 'view' | 'returnTo'>) {
  const { t } = useTranslate()
  const version = view.versions.find((other) => other.state !== 'withdrawn')
  if (!version) return null
  return (
    <ActPanel title={t('evidence:review.title', { code: view.row.code, number: version.number })} cancelTo={returnTo}>
      <VersionFacts itemRef={view.row.ref} version={version} newest />
      <div className="review-forms">
        <AcceptForm view={view} version={version} returnTo={returnTo} />
        <ReturnForm view={view} version={version} returnTo={returnTo} />
      </div>
    </ActPanel>
  )
}
