import { Paragraph, type Table, TabStopType } from 'docx'
import type { Day } from '~/domain/shared/calendar'
import type { Locale } from '~/domain/shared/locale'
import { longDay } from '~/i18n/dates'
import type { ServerTranslate } from '~/i18n/server-translator'
import type { NonconformityReportView, Signed } from '~/queries/nonconformities/nonconformity-report.view'
import { person } from './checklist-head'
import { type Place, paragraph, type Row, ruledTable } from './word/blocks'
import { BOX_PADDING, BOX_WIDTHS, type BoxLines, boxLabel, goesOn, NARROW, part, signatureRow, textRow } from './word/boxes'
import { linesOf, oneLine, runs } from './word/prose'
import { STEP_INDENT } from './word/styles'

type Box = (view: NonconformityReportView, t: ServerTranslate, locale: Locale) => Table

/** Lines of a table of actions left white when none is planned yet. */
const BLANK_ACTIONS = 3

/** 不符合事实: requirement, fact, evidence; who found it and who acknowledged it. */
export const factBox: Box = (view, t, locale) => {
  const parts = [
    [t('reports:nc.requirement'), view.requirement],
    [t('reports:nc.fact'), view.fact],
    [t('reports:nc.evidence'), view.evidence],
  ] as const
  return box(
    t('reports:nc.fact-box'),
    54,
    (place) => parts.flatMap(([label, text]) => part(label, linesOf(text), place)),
    parts.map(([, text]) => text),
    [
      [t('reports:nc.auditor'), sign({ name: view.raisedBy.on ? view.raisedBy.name : '', on: view.raisedBy.on }, t, locale)],
      [t('reports:nc.confirmed'), sign(view.acknowledged, t, locale)],
    ],
  )
}

export const correctionBox: Box = (view, t, locale) =>
  box(
    t('reports:nc.correction-box'),
    25,
    (place) => linesOf(view.correction).map((line) => paragraph('BoxText', line, place)),
    [view.correction],
    [
      [t('reports:nc.done'), sign(view.corrected, t, locale)],
      [t('reports:nc.due'), day(view.correctDue, locale)],
    ],
  )

/** 原因分析: what an earlier round came to, the chain of whys, the root cause. */
export const causeBox: Box = (view, t, locale) => {
  const earlier = view.refused.map(({ number, by, on, result }) =>
    t('reports:nc.refused', { number, who: sign({ name: by, on }, t, locale), result: linesOf(result).join(' ') }),
  )
  const lines: BoxLines = (place) => [
    ...(earlier.length > 0 ? part(t('reports:nc.earlier'), earlier, place) : []),
    ...view.whys.map((why, index) => step(index + 1, why, place)),
    ...part(t('reports:nc.root-cause'), linesOf(view.rootCause), place, 'BoxSum'),
  ]
  return box(
    t('reports:nc.cause-box'),
    48,
    lines,
    [...earlier, ...view.whys, view.rootCause],
    [
      [t('reports:nc.analysed'), sign(view.analysed, t, locale)],
      [t('reports:nc.due'), day(view.planDue, locale)],
    ],
  )
}

/** 纠正措施: each with its owner, planned and done; where else, which documents, what counts as effective. */
export const actionBox: Box = (view, t, locale) => {
  const name = t('reports:nc.action-box')
  const turned = boxLabel(name).turned === true
  const { actions, planned } = view
  const place: Place = { keepNext: true }
  const cell = (text: string, span: number, padding = BOX_PADDING) => ({
    children: [paragraph('DenseCentred', text, place)],
    span,
    padding,
    middle: true,
  })
  const head = (key: 'position' | 'what' | 'owner' | 'planned-for' | 'done-on', span: number) => ({
    children: [paragraph('DenseLabel', t(`reports:nc.${key}`), place)],
    span,
    filled: true,
    middle: true,
    ...(key === 'position' && { padding: NARROW }),
  })
  const blank = { what: '', owner: '', dueOn: '', doneOn: null }
  const rows = (actions.length > 0 ? actions : Array<typeof blank>(BLANK_ACTIONS).fill(blank)).map(
    (action, index): Row => ({
      height: 15,
      cells: [
        goesOn(turned),
        cell(action.what === '' ? '' : String(index + 1), 1, NARROW),
        { children: linesOf(action.what || ' ').map((line) => paragraph('CellText', line, place)), span: 3, middle: true },
        cell(oneLine(action.owner), 2),
        cell(action.dueOn, 1),
        cell(action.doneOn ?? '', 1),
      ],
    }),
  )
  const yesOrNo = (text: string | null | undefined): string[] => {
    const [first = '', ...others] = linesOf(text ?? '')
    const boxes = `${planned && text ? '☑' : '☐'}${t('reports:nc.yes')}\u3000${planned && !text ? '☑' : '☐'}${t('reports:nc.no')}`
    return [first ? `${boxes}\u3000\u3000${first}` : boxes, ...others]
  }
  const effectiveness = linesOf(planned?.effectiveness ?? '')
  const further: BoxLines = (keep) => [
    ...part(t('reports:nc.spread'), yesOrNo(planned?.spread), keep),
    ...part(t('reports:nc.documents'), yesOrNo(planned?.documents), keep),
    ...(effectiveness.length > 0 ? part(t('reports:nc.effectiveness'), effectiveness, keep) : []),
  ]
  const texts = [planned?.spread ?? '', planned?.documents ?? '', planned?.effectiveness ?? '']
  return ruledTable(
    BOX_WIDTHS,
    [
      {
        height: 9,
        cells: [
          boxLabel(name),
          head('position', 1),
          head('what', 3),
          head('owner', 2),
          head('planned-for', 1),
          head('done-on', 1),
        ],
      },
      ...rows,
      textRow(goesOn(turned), 18, further, texts),
      signatureRow(
        turned,
        [t('reports:nc.planned-by'), sign(planned, t, locale)],
        [t('reports:nc.implemented'), day(view.implementedOn, locale)],
      ),
    ],
    BOX_PADDING,
  )
}

export const verificationBox: Box = ({ verification }, t, locale) => {
  const verdict = `${verification?.effective === true ? '☑' : '☐'}${t('reports:nc.effective')}\u3000\u3000${
    verification?.effective === false ? '☑' : '☐'
  }${t('reports:nc.not-effective')}`
  const { method = '', result = '' } = verification ?? {}
  return box(
    t('reports:nc.verification-box'),
    42,
    (place) => [
      ...part(t('reports:nc.method'), linesOf(method), place),
      ...part(t('reports:nc.result'), linesOf(result), place),
      ...part(t('reports:nc.verdict'), [verdict], place),
    ],
    [method, result],
    [
      [t('reports:nc.verifier'), verification ? person({ name: verification.by, department: verification.department }, t) : ''],
      [t('reports:nc.verified-on'), day(verification?.on ?? null, locale)],
    ],
  )
}

export const closingBox: Box = ({ closed }, t, locale) => {
  const name = t('reports:nc.closing-box')
  const label = boxLabel(name, undefined)
  const [, ...signature] = signatureRow(
    false,
    [t('reports:nc.closed-by'), oneLine(closed?.name ?? '')],
    [t('reports:nc.closed-on'), day(closed?.on ?? null, locale)],
  ).cells
  return ruledTable(BOX_WIDTHS, [{ height: 14, cells: [label, ...signature] }], BOX_PADDING)
}

/** One box: its label down the side, its text, and under it who signs. */
function box(
  name: string,
  height: number,
  lines: BoxLines,
  texts: readonly string[],
  [left, right]: readonly [readonly [string, string], readonly [string, string]],
): Table {
  const label = boxLabel(name)
  return ruledTable(
    BOX_WIDTHS,
    [textRow(label, height, lines, texts), signatureRow(label.turned === true, left, right)],
    BOX_PADDING,
  )
}

/** 林听澜　2026年6月18日 */
function sign(signed: Signed | null, t: ServerTranslate, locale: Locale): string {
  return signed ? [oneLine(signed.name), day(signed.on, locale)].filter(Boolean).join(t('reports:gap')) : ''
}

function day(on: Day | null, locale: Locale): string {
  return on ? longDay(on, locale) : ''
}

function step(number: number, text: string, place: Place): Paragraph {
  return new Paragraph({
    style: 'BoxStep',
    ...place,
    tabStops: [{ type: TabStopType.LEFT, position: STEP_INDENT }],
    children: runs(`${number}\t${text}`),
  })
}
