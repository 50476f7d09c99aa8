import { Form } from '@remix-run/react'
import { type SyntheticEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useRoot } from '~/components/shell/use-root'
import type { Judgement } from '~/domain/audits/judgement'
import { neighbour } from '~/domain/audits/row-owner'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { AuditHeadView } from '~/queries/audits/audit-head.view'
import type { AuditSheetView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import { isFor, placesOf } from '../sheet-filter'
import { isUnsafe } from '../sheet-state'
import { useLeaveGuard } from '../use-leave-guard'
import { useSheet } from '../use-sheet'
import { useSheetKeys } from '../use-sheet-keys'
import { ItemAsk } from './item-ask'
import { type Front, ItemFront } from './item-front'
import { ItemHead } from './item-head'
import { ItemMoves } from './item-moves'
import { ItemPad } from './item-pad'
import { ItemRecord } from './item-record'
import { ItemShots } from './item-shots'
import { useRest } from './use-rest'

interface OneItemProps {
  head: AuditHeadView
  sheet: AuditSheetView
  /** The row of the address. */
  position: number
}

/** One item on a screen, for a thumb: the sheet behind it is the same, so that going on needs no network and loses no word. */
export function OneItem({ head, sheet: view, position }: OneItemProps) {
  const { t } = useTranslate()
  const { me } = useRoot()
  const way = useMemo(
    () => ({
      addressOf: (row: number | null) => paths.auditItem(head.number, row ?? position),
      goesOn: (judgement: Judgement, next: number | null) => judgement === 'conforms' && next !== null,
    }),
    [head.number, position],
  )
  const sheet = useSheet(head.number, view, { row: position, picked: null }, way)
  const current = sheet.state.current ?? position
  const row = sheet.rowAt(current)
  const group = view.groups.find(({ rows }) => rows.some((one) => one.position === current))
  const writing = sheet.state.writings[current]
  const writes = head.access.judge && isFor(row, me?.id)
  const places = placesOf(view.groups, (one) => sheet.rowAt(one.position))
  // Who only reads passes over nothing.
  const walked = head.access.judge ? places : places.map((place) => ({ ...place, owner: null }))
  const beside = (step: 1 | -1) => neighbour(walked, current, step, me?.id ?? '')
  const { resting, rest } = useRest()
  const [front, setFront] = useState<Front>(null)
  const form = useRef<HTMLFormElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  useLeaveGuard(sheet.unsafe, t('audits:saving.leave'))

  const judge = (judgement: Judgement | null) => {
    if (!writes || resting) return
    if (!judgement) return sheet.refuse(current, { field: 'judgement', sentence: t('audits:judge.choose') })
    rest()
    const department = form.current ? new FormData(form.current).get('department') : null
    sheet.judge(current, { judgement, department: typeof department === 'string' ? department : null })
  }
  const { go } = sheet
  const goTo = useCallback(
    (to: number | null) => {
      if (to === null) return
      setFront(null)
      go(to)
    },
    [go],
  )
  const keys = useSheetKeys(
    {
      judge,
      keys: {
        n: () => goTo(beside(1)),
        p: () => goTo(beside(-1)),
        c: () => form.current?.querySelector<HTMLInputElement>('input[capture]')?.click(),
        m: () => form.current?.querySelector('textarea')?.focus(),
        g: () => setFront('jump'),
        '?': () => setFront('keys'),
      },
    },
    front !== null,
  )

  // Another item is another page to whoever hears it.
  const shown = useRef(current)
  useEffect(() => {
    if (shown.current === current) return
    shown.current = current
    title.current?.focus({ preventScroll: true })
    title.current?.closest('.m-body')?.scrollTo(0, 0)
  }, [current])
  const refused = writing?.refusal?.field ?? null
  useEffect(() => {
    if (refused === 'record') form.current?.querySelector('textarea')?.focus()
  }, [refused])
  // Two texts are there to be chosen from: into sight with their buttons.
  const conflict = writing?.standing != null
  useEffect(() => {
    if (conflict) form.current?.querySelector('.versus')?.scrollIntoView({ block: 'end' })
  }, [conflict])

  const submit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    const { submitter } = event.nativeEvent
    // The button that sends files without script keeps its own way.
    if (submitter?.hasAttribute('formaction')) return
    event.preventDefault()
    // Without a button it was Ctrl+Enter: the judgement that stands, once more with these words.
    judge(((submitter as HTMLButtonElement | null)?.value as Judgement | undefined) ?? writing?.judgement ?? row.judgement)
  }
  const unsafeAt = (one: SheetRowView) => isUnsafe(sheet.state.writings[one.position], sheet.rowAt(one.position))
  const summary = sheet.state.summary ?? view.summary
  return (
    <main className="m" id="main">
      <ItemHead number={head.number} row={row} summary={summary} sheet={sheet} writes={writes} onJump={() => setFront('jump')} />
      <Form ref={form} method="post" action={paths.judgement(head.number, current)} className="m-form" onSubmit={submit}>
        <input type="hidden" name="version" value={row.version} />
        <input type="hidden" name="screen" value="item" />
        <div className="m-body">
          <ItemAsk ref={title} head={head} row={row} group={group} writes={writes} />
          <ItemRecord number={head.number} row={row} sheet={sheet} writes={writes} departments={head.departments} />
          <ItemShots number={head.number} row={row} sheet={sheet} writes={writes} onShow={setFront} />
        </div>
        <div className="m-pad">
          {writes && <ItemPad row={row} writing={writing} resting={resting} />}
          <ItemMoves
            number={head.number}
            row={row}
            previous={beside(-1)}
            next={beside(1)}
            judging={writes ? { shown: writing?.judgement ?? row.judgement, resting } : null}
            onGo={goTo}
          />
        </div>
      </Form>
      <p className="vh" role="status">
        {sheet.state.judged &&
          t('audits:judge.done', {
            position: sheet.state.judged.position,
            judgement: t(`audits:judgement.${sheet.state.judged.judgement}`),
          })}
      </p>
      <ItemFront
        front={front}
        onClose={() => setFront(null)}
        number={head.number}
        groups={view.groups}
        current={current}
        rowAt={(one) => sheet.rowAt(one.position)}
        unsafeAt={unsafeAt}
        me={me?.id}
        onGo={goTo}
        keys={keys}
      />
    </main>
  )
}
