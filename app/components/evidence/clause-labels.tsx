import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { EvidenceRowView } from '~/queries/evidence/evidence-row.view'

interface ClauseLabelsProps {
  clauses: EvidenceRowView['clauses']
  /** Side by side instead of one below the other. */
  inline?: boolean
}

/** The clauses an item serves: number and letter box, each leading to its clause. */
export function ClauseLabels({ clauses, inline }: ClauseLabelsProps) {
  return (
    <span className={inline ? 'cls cls-inline' : 'cls'}>
      {clauses.map((clause) => (
        <Link key={clause.ref} className="cl" to={paths.clause(clause.ref)}>
          {clause.number}
          <i>{clause.letter}</i>
        </Link>
      ))}
    </span>
  )
}
