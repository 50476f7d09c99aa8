import type { Part } from '~/domain/nonconformities/draft'

/** What stands between an audit and its end. */
export interface FinishingView {
  open: { position: number; question: string }[]
  drafts: { number: string; missing: Part[] }[]
}
