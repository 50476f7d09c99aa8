import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import { isRepeated, type Judgement } from '~/domain/audits/judgement'
import { paths } from '~/paths'
import type { AuditSheetView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import type { JudgedRowView } from '~/queries/audits/sheet-row.view'
import { isWaiting, postRow } from './row-post'
import { freshSheet, isUnsafe, type SheetEvent, sheetAfter } from './sheet-state'
import { useRetry } from './use-retry'
import { useRowFiles } from './use-row-files'

/** A record is kept this long after the last key. */
const IDLE = 800

/** What a judgement is recorded with. */
export interface Verdict {
  judgement: Judgement
  department: string | null
}

export type Sheet = ReturnType<typeof useSheet>

/** How a page leads from row to row. Always the same object: what a post does afterwards depends on it. */
export interface SheetWay {
  addressOf(position: number | null): string
  /** Whether the next row comes up by itself after a judgement. */
  goesOn(judgement: Judgement, next: number | null): boolean
}

/**
 * A sheet that is written on: what stands in the fields, what is on its way, what is stored. One post after the other, so that nobody
 * collides with themselves; what could not be sent stays in its field until it is, and goes again when the network is back.
 */
export function useSheet(
  number: string,
  sheet: AuditSheetView,
  first: { row: number | null; picked: Judgement | null },
  way: SheetWay,
) {
  const [state, dispatch] = useReducer(sheetAfter, freshSheet(first.row, first.picked))
  const base = useMemo(() => new Map(sheet.groups.flatMap((group) => group.rows).map((row) => [row.position, row])), [sheet])
  const latest = useRef({ state, base })
  latest.current = { state, base }
  // What a post needs at the moment it leaves, before React has drawn what the last answer changed.
  const texts = useRef(new Map<number, string>())
  const versions = useRef(new Map<number, number>())
  const verdicts = useRef(new Map<number, Verdict>())
  const timers = useRef(new Map<number, ReturnType<typeof setTimeout>>())
  const tail = useRef(Promise.resolve())

  const rowAt = useCallback(
    (position: number) => (latest.current.state.rows[position] ?? latest.current.base.get(position)) as SheetRowView,
    [],
  )

  /** A judgement is stored: the row as it is now, what was typed since, and where to go on. */
  const settled = useCallback(
    (
      position: number,
      { record, judgement }: { record: string; judgement: Judgement | undefined },
      judged: JudgedRowView,
      at: string,
    ) => {
      const now = texts.current.get(position)
      const typed = now === undefined || now === record ? null : now
      if (typed === null) texts.current.delete(position)
      verdicts.current.delete(position)
      dispatch({ type: 'judged', judged, at, typed })
      // Nobody is taken away from the middle of a word.
      if (latest.current.state.current !== position || typed !== null || !judgement) return
      if (way.goesOn(judgement, judged.next)) goTo(judged.next, dispatch, way.addressOf)
    },
    [way],
  )

  const post = useCallback(
    async (position: number) => {
      const row = rowAt(position)
      const record = texts.current.get(position) ?? row.record ?? ''
      const verdict = verdicts.current.get(position)
      // A judged row without a record would not stand: it waits for words, or for another judgement.
      if (!verdict && row.judgement && record.trim() === '') return
      dispatch({ type: 'sent', row, judgement: verdict?.judgement ?? null })
      const version = versions.current.get(position) ?? row.version
      const answer = await postRow(paths.record(number, position), { record, version, ...verdict })
      if ('unsent' in answer) return dispatch({ type: 'unsent', row, why: answer.unsent })
      if ('refusal' in answer) {
        // Refused is not judged: what is typed next is kept, and judged when they say so again.
        verdicts.current.delete(position)
        return dispatch({ type: 'refused', row, refusal: answer.refusal })
      }
      const sent = { record, judgement: verdict?.judgement }
      if ('conflict' in answer) {
        // Our own words, stored by a post whose answer was lost on the way, are no conflict.
        if (!isRepeated(answer.conflict, { record, judgement: sent.judgement ?? row.judgement }))
          return dispatch({ type: 'conflicted', row, standing: answer.conflict })
        versions.current.set(position, answer.conflict.version)
        tail.current = tail.current.then(() => post(position))
        return
      }
      versions.current.set(position, answer.version)
      if (answer.judged) settled(position, sent, answer.judged, answer.at)
      else dispatch({ type: 'kept', row, record, version: answer.version, at: answer.at })
    },
    [number, rowAt, settled],
  )

  const send = useCallback(
    (position: number) => {
      clearTimeout(timers.current.get(position))
      timers.current.delete(position)
      tail.current = tail.current.then(() => post(position))
    },
    [post],
  )

  const write = useCallback(
    (position: number, record: string) => {
      const row = rowAt(position)
      texts.current.set(position, record)
      dispatch({ type: 'wrote', row, record })
      clearTimeout(timers.current.get(position))
      // While two texts stand side by side, the person decides which one counts.
      if (latest.current.state.writings[position]?.standing) return
      timers.current.set(
        position,
        setTimeout(() => send(position), IDLE),
      )
    },
    [rowAt, send],
  )

  /** Do not wait for the pause: the field is left. */
  const keep = useCallback((position: number) => timers.current.has(position) && send(position), [send])

  const judge = useCallback(
    (position: number, verdict: Verdict) => {
      verdicts.current.set(position, verdict)
      send(position)
    },
    [send],
  )

  const { addFiles, retryFiles } = useRowFiles(number, rowAt, dispatch)
  const retry = useCallback(() => {
    for (const [position, writing] of Object.entries(latest.current.state.writings)) {
      if (isWaiting(writing.state)) send(Number(position))
    }
    retryFiles()
  }, [send, retryFiles])

  const settle = useCallback(
    (position: number, whose: 'mine' | 'theirs') => {
      const standing = latest.current.state.writings[position]?.standing
      if (!standing) return
      versions.current.set(position, standing.version)
      if (whose === 'mine') return send(position)
      texts.current.delete(position)
      verdicts.current.delete(position)
      dispatch({ type: 'took-theirs', row: rowAt(position), standing })
    },
    [rowAt, send],
  )

  const refuse = useCallback(
    (position: number, refusal: { field: string; sentence: string }) =>
      dispatch({ type: 'refused', row: rowAt(position), refusal }),
    [rowAt],
  )

  const go = useCallback((to: number | null, picked?: Judgement | null) => goTo(to, dispatch, way.addressOf, picked), [way])

  const parked = Object.values(state.parked).some((names) => names.length > 0)
  useRetry(retry, parked || Object.values(state.writings).some((writing) => isWaiting(writing.state)))

  const came = useRef(base)
  useEffect(() => {
    if (came.current === base) return
    came.current = base
    versions.current.clear()
    dispatch({ type: 'reloaded' })
  }, [base])

  // Leaving the page does not wait for the pause either.
  useEffect(() => {
    const pending = timers.current
    return () => {
      for (const position of pending.keys()) send(position)
    }
  }, [send])

  const unsafe =
    parked || Object.entries(state.writings).some(([position, writing]) => isUnsafe(writing, rowAt(Number(position))))
  return { state, rowAt, write, keep, judge, retry, settle, refuse, addFiles, go, unsafe }
}

/** Make another row the current one; the address follows without asking the server for anything. */
function goTo(
  to: number | null,
  dispatch: (event: SheetEvent) => void,
  addressOf: SheetWay['addressOf'],
  picked?: Judgement | null,
) {
  dispatch({ type: 'went', to, picked })
  window.history.replaceState(window.history.state, '', addressOf(to))
}
