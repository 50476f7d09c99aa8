import { Form } from '@remix-run/react'
import { type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useRoot } from '~/components/shell/use-root'
import { Button } from '~/components/ui/button'
import { KeyHints } from '~/components/ui/key-hint'
import { JUDGEMENTS, type Judgement } from '~/domain/audits/judgement'
import { neighbour } from '~/domain/audits/row-owner'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { AuditHeadView } from '~/queries/audits/audit-head.view'
import type { AuditSheetView, SheetGroupView, SheetRowView } from '~/queries/audits/audit-sheet.view'
import { CurrentRow } from './current-row'
import type { KeyHelp } from './key-help'
import { isWaiting } from './row-post'
import { SavingLine } from './saving-line'
import { SheetBar } from './sheet-bar'
import { SheetContext } from './sheet-context'
import { firstRow, isFor, placesOf } from './sheet-filter'
import { SheetRow } from './sheet-row'
import { isUnsafe } from './sheet-state'
import { SheetTable } from './sheet-table'
import { useLeaveGuard } from './use-leave-guard'
import { useSheet } from './use-sheet'
import { useSheetKeys } from './use-sheet-keys'

interface AuditSheetProps {
  head: AuditHeadView
  sheet: AuditSheetView
  /** From the address: the row, and the judgement it was opened with. */
  named: { row: string | null; judgement: string | null }
}

/** The sheet while it is written on: one row open, the others quiet. */
export function AuditSheet({ head, sheet: view, named }: AuditSheetProps) {
  const { t } = useTranslate()
  const { me, today, timeZone } = useRoot()
  const first = {
    row: firstRow(view.groups, named.row, me?.id),
    picked: JUDGEMENTS.find((one) => one === named.judgement) ?? null,
  }
  const way = useMemo(
    () => ({ addressOf: (row: number | null) => paths.audit(head.number, row ?? undefined), goesOn: () => true }),
    [head],
  )
  const sheet = useSheet(head.number, view, first, way)
  const { current, writings, judged, summary } = sheet.state
  const form = useRef<HTMLFormElement>(null)
  const focus = useRef<'row' | 'record' | null>(named.row === null ? null : 'row')
  const [help, setHelp] = useState(false)
  const [Help, setHelpPart] = useState<typeof KeyHelp | null>(null)
  const facts = useMemo(
    () => ({ number: head.number, judging: true, me: me?.id, departments: namesOf(head), today, timeZone }),
    [head, me, today, timeZone],
  )
  useLeaveGuard(sheet.unsafe, t('audits:saving.leave'))

  const judge = (judgement: Judgement | null) => {
    if (current === null || !isFor(sheet.rowAt(current), me?.id)) return
    if (!judgement) return sheet.refuse(current, { field: 'judgement', sentence: t('audits:judge.choose') })
    const department = form.current ? new FormData(form.current).get('department') : null
    focus.current = 'row'
    sheet.judge(current, { judgement, department: typeof department === 'string' ? department : null })
  }
  const goTo = (position: number, to: 'row' | 'record', picked?: Judgement | null) => {
    focus.current = to
    sheet.go(position, picked)
  }
  // Not among what the page loads first; without network it simply stays away.
  const openHelp = async () => {
    const part = await import('./key-help').catch(() => null)
    if (!part) return
    setHelpPart(() => part.KeyHelp)
    setHelp(true)
  }
  const move = (step: 1 | -1) => {
    const next = neighbour(placesOf(view.groups), current ?? 0, step, me?.id ?? '')
    if (next !== null) goTo(next, 'row')
  }
  const acts = {
    judge,
    keys: { j: () => move(1), k: () => move(-1), m: () => fieldOf(current)?.focus(), '?': () => void openHelp() },
  }
  const keys = useSheetKeys(acts, help)

  useEffect(() => {
    if (!focus.current || current === null) return
    const row = document.getElementById(`row-${current}`)
    const target = focus.current === 'record' ? fieldOf(current) : row
    focus.current = null
    target?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [current])
  // A refusal belongs to the field it names.
  const refused = current === null ? null : (writings[current]?.refusal?.field ?? null)
  useEffect(() => {
    if (refused === 'record') fieldOf(current)?.focus()
  }, [refused, current])

  const open = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?row="]')
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    const wanted = new URL(link.href).searchParams
    goTo(Number(wanted.get('row')), 'record', JUDGEMENTS.find((one) => one === wanted.get('judgement')) ?? null)
  }
  const submit = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    // The button that sends files without script keeps its own way.
    if (event.nativeEvent.submitter?.hasAttribute('formaction')) return
    event.preventDefault()
    judge((new FormData(event.currentTarget).get('judgement') as Judgement | null) ?? null)
  }
  const draw = (row: SheetRowView, theme: ReactNode, opens?: SheetGroupView) =>
    isFor(row, me?.id) ? (
      <CurrentRow row={row} sheet={sheet} theme={theme} onJudge={judge} />
    ) : (
      <SheetRow row={row} opens={opens} />
    )

  return (
    <SheetContext.Provider value={facts}>
      <SheetBar
        head={head}
        summary={summary ?? view.summary}
        me={me?.id}
        saving={<SavingLine writing={worst(writings, current)} onRetry={sheet.retry} />}
      />
      <p className="vh" role="status">
        {judged && t('audits:judge.done', { position: judged.position, judgement: t(`audits:judgement.${judged.judgement}`) })}
      </p>
      <Form
        ref={form}
        method="post"
        action={current === null ? undefined : paths.judgement(head.number, current)}
        onSubmit={submit}
        onClick={open}
      >
        {current !== null && <input type="hidden" name="version" value={sheet.rowAt(current).version} />}
        <SheetTable
          groups={view.groups}
          current={current}
          renderCurrent={draw}
          rowAt={(row) => sheet.rowAt(row.position)}
          unsafeAt={(position) => (isUnsafe(writings[position], sheet.rowAt(position)) ? writings[position]?.record : undefined)}
          folding
        />
      </Form>
      <div className="keys-line no-print">
        <KeyHints
          hints={[
            { keys: ['j', 'k'], does: t('audits:keys.move') },
            { keys: ['1', '8'], through: true, does: t('audits:keys.judge') },
            { keys: ['m'], does: t('audits:keys.record') },
            { keys: ['?'], does: t('audits:keys.help') },
          ]}
        />
        <Button variant="text" size="s" onClick={() => void openHelp()}>
          {t('audits:keys.settings')}
        </Button>
      </div>
      {Help && <Help open={help} onOpenChange={setHelp} on={keys.on} onTurn={keys.turn} keys={MOVES} />}
    </SheetContext.Provider>
  )
}

const MOVES = [
  ['j', 'audits:keys.next'],
  ['k', 'audits:keys.previous'],
  ['m', 'audits:keys.record'],
] as const

/** The names of the departments, where there is more than one to tell apart. */
export function namesOf({ departments }: Pick<AuditHeadView, 'departments'>): Record<string, string> | null {
  return departments.length > 1 ? Object.fromEntries(departments.map(({ id, title }) => [id, title])) : null
}

function fieldOf(position: number | null): HTMLTextAreaElement | null {
  return document.getElementById(`row-${position}`)?.querySelector('textarea') ?? null
}

/** What the bar has to say: what is not safe first, then how the current row is. */
function worst(writings: ReturnType<typeof useSheet>['state']['writings'], current: number | null) {
  const unsafe = Object.values(writings).find(({ state }) => isWaiting(state))
  return unsafe ?? (current === null ? undefined : writings[current])
}
