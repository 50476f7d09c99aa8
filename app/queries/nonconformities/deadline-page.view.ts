import type { DeadlineDays } from '~/domain/nonconformities/deadlines'
import type { Grade } from '~/domain/nonconformities/draft'

/** The days both grades are held to, with the version of each row; 0 where nobody has changed them. */
export interface DeadlinePageView {
  days: Record<Grade, DeadlineDays>
  versions: Record<Grade, number>
}
