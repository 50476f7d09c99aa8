import type { Judgement } from '~/domain/audits/judgement'
import type { Grade } from '~/domain/nonconformities/draft'
import type { EvidenceRowView } from '../evidence/evidence-row.view'

export interface ClausePageView {
  ref: string
  number: string
  title: string
  edition: { id: string; name: string; twin: string | null; letter: string; standing: string; verified: boolean }
  /** '第9章 绩效评价': where it stands. */
  chapter: { number: string; title: string } | null
  star: boolean
  /** VDA 6.3: part of the potential analysis. */
  potential: boolean
  verified: boolean
  doubt: string | null
  /** The clause has a file of its own. */
  written: boolean
  checks: number
  /** It shows the checks of another clause. */
  borrowedFrom: { ref: string; name: string } | null
  evidence: { department: { id: string; title: string }; part: 'leads' | 'supports' | null; rows: EvidenceRowView[] }[]
  elsewhere: { ref: string; number: string; title: string; edition: string }[]
  before: { ref: string; number: string; title: string; edition: string; note: string }[]
  after: { ref: string; number: string; title: string; edition: string; note: string }[]
  duties: { department: { id: string; title: string }; part: 'leads' | 'supports' }[]
  children: { ref: string; number: string; title: string }[]
  neighbours: { ref: string; number: string; title: string }[]
  history: { audit: string; day: string; judgement: Judgement }[]
  open: { number: string; grade: Grade; department: string; fact: string; audit: string }[]
  revision: { number: number; effectiveFrom: string; sha256: string } | null
}
