export interface DepartmentListView {
  departments: {
    id: string
    code: string
    title: string
    head: string | null
    leads: number
    supports: number
    evidence: number
  }[]
}

export interface DepartmentPageView {
  department: { id: string; code: string; title: string; head: string | null; headRole: string }
  /** Of the document in the reader's language. */
  path: string
  roles: string[]
  /** The clauses of each edition, with their titles. */
  duties: { edition: { id: string; name: string; letter: string }; leads: NamedClause[]; supports: NamedClause[] }[]
  evidence: number
}

export interface NamedClause {
  ref: string
  number: string
  title: string
}
