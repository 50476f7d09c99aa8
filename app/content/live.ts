import type { Judgement } from '~/domain/audits/judgement'
import type { ShownState } from '~/domain/evidence/evidence-state'
import type { Day } from '~/domain/shared/calendar'
import type { CheckRef } from '~/domain/standards/clause-ref'

/** The last judgement of a check, in an audit the reader may know of. */
export interface LatestJudgement {
  judgement: Judgement
  /** 'IA-2026-02' */
  audit: string
  on: Day
}

/** What stands in a document of today's state, asked for in one query a page. A reference that is not in it shows a dash. */
export interface Live {
  today: Day
  judgements: ReadonlyMap<CheckRef, LatestJudgement>
  /** By 'quality/annual-audit-programme'; null where the reader may not see the state (product.md): a dash, and no count. */
  evidence: ReadonlyMap<string, ShownState | null>
}

/** A document without its state: previews, and readers who may see none of it. */
export const nothingLive = (today: Day): Live => ({ today, judgements: new Map(), evidence: new Map() })
