import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import type { Judgement } from '~/domain/audits/judgement'
import { paths } from '~/paths'
import type { AuditSheetView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import type { StandingRow } from '~/queries/audits/sheet-row.view'
import { postFiles, postRow } from './row-post'
import { freshSheet, isUnsafe, sheetAfter } from './sheet-state'

/** A record is kept this long after the last key. */
const IDLE = 800

/** What a judgement is recorded with. */
export interface Verdict {
  judgement: Judgement
  department: string | null
}

export type Sheet = ReturnType<typeof useSheet>

/**
 * A sheet that is written on: what stands in the fields, what is on its way, what is stored. One post after the other, so that nobody
 * collides with themselves; what could not be sent stays in its field until it is, and goes again when the network is back.
 */
export function useSheet(number: string, sheet: AuditSheetView, first: { row: number | null; picked: Judgement | null }) {
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
      if ('refusal' in answer) return dispatch({ type: 'refused', row, refusal: answer.refusal })
      if ('conflict' in answer) {
        if (!isOurs(answer.conflict, record, verdict?.judgement ?? row.judgement)) {
          return dispatch({ type: 'conflicted', row, standing: answer.conflict })
        }
        versions.current.set(position, answer.conflict.version)
        tail.current = tail.current.then(() => post(position))
        return
      }
      versions.current.set(position, answer.version)
      if (!answer.judged) return dispatch({ type: 'kept', row, record, version: answer.version, at: answer.at })
      texts.current.delete(position)
      verdicts.current.delete(position)
      dispatch({ type: 'judged', judged: answer.judged })
      if (latest.current.state.current === position) goTo(answer.judged.next, dispatch)
    },
    [number, rowAt],
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
      verdicts.current.delete(position)
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

  const retry = useCallback(() => {
    for (const [position, { state: at }] of Object.entries(latest.current.state.writings)) {
      if (at === 'offline' || at === 'failed' || at === 'signed-out') send(Number(position))
    }
  }, [send])

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

  /** Answers why the files were not taken; `unsent` when nothing was heard. */
  const addFiles = useCallback(
    async (position: number, files: readonly File[], unsent: string): Promise<string | null> => {
      dispatch({ type: 'uploading', names: files.map((file) => file.name) })
      const answer = await postFiles(paths.itemFiles(number, position), files)
      dispatch({ type: 'uploading', names: [] })
      if ('refusal' in answer) return answer.refusal.sentence
      if (!('ok' in answer)) return unsent
      if (answer.judged) dispatch({ type: 'row-changed', row: { ...rowAt(position), files: answer.judged.row.files } })
      return null
    },
    [number, rowAt],
  )

  const refuse = useCallback(
    (position: number, refusal: { field: string; sentence: string }) =>
      dispatch({ type: 'refused', row: rowAt(position), refusal }),
    [rowAt],
  )

  const go = useCallback((to: number | null, picked?: Judgement | null) => goTo(to, dispatch, picked), [])

  useEffect(() => {
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [retry])

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

  const unsafe = Object.entries(state.writings).some(([position, writing]) => isUnsafe(writing, rowAt(Number(position))))
  return { state, rowAt, write, keep, judge, retry, settle, refuse, addFiles, go, unsafe }
}

/** Our own words, stored by a post whose answer was lost on the way. */
function isOurs(standing: StandingRow, record: string, judgement: Judgement | null): boolean {
  return (standing.record ?? '').trim() === record.trim() && standing.judgement === judgement
}

/** Make another row the current one; the address follows without asking the server for anything. */
function goTo(
  to: number | null,
  dispatch: (event: { type: 'went'; to: number | null; picked?: Judgement | null }) => void,
  picked?: Judgement | null,
) {
  dispatch({ type: 'went', to, picked })
  const url = new URL(window.location.href)
  url.search = to === null ? '' : `?row=${to}`
  url.hash = ''
  window.history.replaceState(window.history.state, '', url)
}
