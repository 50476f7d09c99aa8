import { TheMainJob } from './migrations/2026-11-23-01-the-main-job'
import { TheAnswer } from './migrations/2026-11-23-02-the-answer'

/** Every migration in its order. A released one is never edited. */
export const MIGRATIONS = [
  { name: '2026-11-23-01-the-main-job', class: TheMainJob },
  { name: '2026-11-23-02-the-answer', class: TheAnswer },
]
