import type { DemoAnswer } from '../nonconformity-story'
import { AHEAD_OF_TIME } from './answers-2026-01-ahead'
import { OLD_EDITION } from './answers-2026-01-documents'
import { GAUGES } from './answers-2026-01-gauges'
import { ERROR_PROOFING, STRIPS } from './answers-2026-04-production'
import { LABELS } from './answers-2026-04-sales'
import { ACCOUNTS } from './answers-2026-05'

/** What was answered until today. NC-2026-08 has no answer yet: it waits to be acknowledged. */
export const ANSWERS: DemoAnswer[] = [GAUGES, OLD_EDITION, AHEAD_OF_TIME, STRIPS, ERROR_PROOFING, LABELS, ACCOUNTS]
