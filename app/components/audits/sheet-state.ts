import type { Judgement } from '~/domain/audits/judgement'
import type { ChecklistSummary } from '~/domain/audits/summary'
import type { SheetRowView } from '~/queries/audits/audit-sheet.view'
import type { JudgedRowView, StandingRow } from '~/queries/audits/sheet-row.view'
import type { Unsent } from './row-post'

/** What stands in the field of a row, and whether it is safe. */
export interface Writing {
  record: string
  state: 'written' | 'saving' | 'saved' | 'refused' | 'conflict' | Unsent
  /** When it was saved. */
  at: string | null
  /** The judgement that was sent with it and is not stored; null while it is only written. */
  judgement: Judgement | null
  refusal: { field: string | null; sentence: string } | null
  /** What somebody else wrote meanwhile. */
  standing: StandingRow | null
}

export interface SheetState {
  /** The row being worked on; null when none is. */
  current: number | null
  /** The judgement the current row was opened with, not sent yet. */
  picked: Judgement | null
  /** Rows newer than those the page came with. */
  rows: Readonly<Record<number, SheetRowView>>
  summary: ChecklistSummary | null
  writings: Readonly<Record<number, Writing>>
  /** The last row that was judged, to be read out. */
  judged: { position: number; judgement: Judgement } | null
  /** Names of files on their way. */
  uploading: readonly string[]
  /** Names of files that could not be sent yet, by row. */
  parked: Readonly<Record<number, readonly string[]>>
  /** When something was last stored. */
  storedAt: string | null
}

export type SheetEvent =
  | { type: 'went'; to: number | null; picked?: Judgement | null }
  | { type: 'wrote'; row: SheetRowView; record: string }
  | { type: 'sent'; row: SheetRowView; judgement: Judgement | null }
  | { type: 'kept'; row: SheetRowView; record: string; version: number; at: string }
  | { type: 'judged'; judged: JudgedRowView; at: string; typed: string | null }
  | { type: 'refused'; row: SheetRowView; refusal: NonNullable<Writing['refusal']> }
  | { type: 'conflicted'; row: SheetRowView; standing: StandingRow }
  | { type: 'unsent'; row: SheetRowView; why: Unsent }
  | { type: 'took-theirs'; row: SheetRowView; standing: StandingRow }
  | { type: 'uploading'; names: readonly string[] }
  | { type: 'parked'; position: number; names: readonly string[] }
  | { type: 'row-changed'; row: SheetRowView }
  | { type: 'reloaded' }

/** Nothing was written yet. */
export function freshSheet(current: number | null, picked: Judgement | null): SheetState {
  return { current, picked, rows: {}, summary: null, writings: {}, judged: null, uploading: [], parked: {}, storedAt: null }
}

/** What the page knows after `event`. What a person typed leaves only when it is stored or they give it up. */
export function sheetAfter(state: SheetState, event: SheetEvent): SheetState {
  switch (event.type) {
    case 'went':
      return { ...state, current: event.to, picked: event.picked ?? null }
    case 'wrote':
      return writing(state, event.row, {
        record: event.record,
        refusal: null,
        state: state.writings[event.row.position]?.standing ? 'conflict' : 'written',
      })
    case 'sent':
      // Keeping the text by itself does not take back what was said about the judgement.
      return writing(state, event.row, { state: 'saving', judgement: event.judgement, ...(event.judgement && { refusal: null }) })
    case 'kept':
      return kept(state, event)
    case 'judged':
      return afterJudgement(state, event)
    case 'refused':
      // The refused judgement stays chosen while the row is mended.
      return {
        ...writing(state, event.row, { state: 'refused', refusal: event.refusal, judgement: null }),
        picked: state.writings[event.row.position]?.judgement ?? state.picked,
      }
    case 'conflicted':
      return writing(state, event.row, { state: 'conflict', standing: event.standing })
    case 'unsent':
      return writing(state, event.row, { state: event.why })
    case 'took-theirs':
      return row(without(state, event.row.position), { ...event.row, ...event.standing, by: event.standing.by ?? event.row.by })
    case 'uploading':
      return { ...state, uploading: event.names }
    case 'parked':
      return { ...state, parked: { ...state.parked, [event.position]: event.names } }
    case 'row-changed':
      return row(state, event.row)
    case 'reloaded':
      return { ...state, rows: {}, summary: null }
  }
}

/** Is there something about this row that stands nowhere but in the browser: its text, or a judgement that did not get through? */
export function isUnsafe(writing: Writing | undefined, stored: Pick<SheetRowView, 'record'>): boolean {
  if (writing === undefined || writing.state === 'saved') return false
  return writing.record !== (stored.record ?? '') || (writing.judgement !== null && writing.state !== 'refused')
}

function writing(state: SheetState, { position, record }: SheetRowView, change: Partial<Writing>): SheetState {
  const before = state.writings[position] ?? {
    record: record ?? '',
    state: 'written',
    at: null,
    judgement: null,
    refusal: null,
    standing: null,
  }
  return { ...state, writings: { ...state.writings, [position]: { ...before, ...change } } }
}

function kept(state: SheetState, { row: item, record, version, at }: Extract<SheetEvent, { type: 'kept' }>): SheetState {
  const next = row(state, { ...item, version, record: record.trim() === '' ? null : record })
  // More was typed while it was on its way: only what was sent is safe.
  const typed = state.writings[item.position]?.record
  return writing({ ...next, storedAt: at }, item, {
    state: typed === undefined || typed === record ? 'saved' : 'written',
    at,
    standing: null,
  })
}

function afterJudgement(state: SheetState, { judged, at, typed }: Extract<SheetEvent, { type: 'judged' }>): SheetState {
  const { row: item, summary } = judged
  const settled = { ...row(without(state, item.position), item), summary, judged: verdictOf(item), storedAt: at }
  // More was typed while the judgement was on its way: it stands in the field until it is stored as well.
  return typed === null ? settled : writing(settled, item, { record: typed })
}

function row(state: SheetState, changed: SheetRowView): SheetState {
  return { ...state, rows: { ...state.rows, [changed.position]: changed } }
}

function without(state: SheetState, position: number): SheetState {
  const { [position]: _settled, ...writings } = state.writings
  return { ...state, writings }
}

function verdictOf({ position, judgement }: SheetRowView): SheetState['judged'] {
  return judgement && { position, judgement }
}
