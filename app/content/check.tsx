import { Children, isValidElement, type ReactNode } from 'react'
import { JudgementState } from '~/components/audits/judgement-state'
import type { Locale } from '~/domain/shared/locale'
import { columnDay } from '~/i18n/dates'
import { useTranslate } from '~/i18n/use-translate'
import { type PartProps, useAttributes, useDocument } from './document-context'
import { type CheckDoc, HOWS } from './library'

interface ChecksProps {
  /** As a text: it comes out of a compiled document. */
  count: string
  children: ReactNode
}

/** The checks of a clause under their heading. */
export function Checks({ count, children }: ChecksProps) {
  const { t } = useTranslate()
  return (
    <section className="sec">
      <div className="sec-h">
        <h2>{t('content:checks.title')}</h2>
        <span className="q">{t('content:checks.count', { count: Number(count) })}</span>
        <span className="r q">{t('content:checks.latest')}</span>
      </div>
      <ol className="checks">{children}</ol>
    </section>
  )
}

/** `<Check>` as authors write it: three paragraphs. */
export function Check(props: PartProps) {
  const { subject } = useDocument()
  const attributes = useAttributes(props)
  const [question, look, good] = paragraphsOf(props.children)
  return (
    <CheckRow
      id={props.id ?? ''}
      checkRef={`${subject}#${props.id ?? ''}`}
      position={String(props.position ?? '')}
      how={attributes.how}
      side={attributes.side}
      clause={attributes.clause}
      question={question}
      look={look}
      good={good}
    />
  )
}

/** A check from the index: for a clause that borrows its checks from another. */
export function IndexedCheck({ check, position, locale }: { check: CheckDoc; position: number; locale: Locale }) {
  return (
    <CheckRow
      id={check.id}
      checkRef={check.ref}
      position={String(position)}
      how={check.how}
      side={check.side ?? undefined}
      question={check.question[locale]}
      look={check.look[locale]}
      good={check.good[locale]}
    />
  )
}

interface CheckRowProps {
  id: string
  checkRef: string
  position: string
  how: string | undefined
  side: string | undefined
  clause?: string
  question: ReactNode
  look: ReactNode
  good: ReactNode
}

function CheckRow({ id, checkRef, position, how, side, clause, question, look, good }: CheckRowProps) {
  const { t } = useTranslate()
  const sideWord = side === 'product' || side === 'process' ? t(`content:side.${side}`) : null
  return (
    <li id={id}>
      <span className="no">{position}</span>
      <HowMark how={how} />
      <div>
        <p>
          {clause && <span className="q">{clause} </span>}
          {question}
          {sideWord && <span className="q"> {sideWord}</span>}
        </p>
        <p className="sub">
          <span className="q2">{t('content:checks.look')}</span> {look}
        </p>
        <p className="sub">
          <span className="q2">{t('content:checks.good')}</span> {good}
        </p>
      </div>
      <LatestJudgement checkRef={checkRef} />
    </li>
  )
}

/** 文 记 问 看: how an auditor finds out. */
function HowMark({ how }: { how: string | undefined }) {
  const { t } = useTranslate()
  const known = HOWS.find((one) => one === how)
  if (!known) return <span />
  return (
    <abbr className="how" title={t(`content:how.${known}`)}>
      {t(`content:how-mark.${known}`)}
    </abbr>
  )
}

function LatestJudgement({ checkRef }: { checkRef: string }) {
  const { live } = useDocument()
  const { t } = useTranslate()
  const latest = live.judgements.get(checkRef)
  if (!latest)
    return (
      <span className="q">
        <span aria-hidden="true">—</span>
        <span className="vh">{t('content:checks.never')}</span>
      </span>
    )
  return (
    <span>
      <JudgementState judgement={latest.judgement} />
      <span className="sub">
        {latest.audit} · {columnDay(latest.on, live.today)}
      </span>
    </span>
  )
}

/** What stands in each paragraph of a part, without the paragraphs themselves. */
export function paragraphsOf(children: ReactNode): ReactNode[] {
  return Children.toArray(children)
    .filter(isValidElement)
    .map((element) => (element.props as { children?: ReactNode }).children)
}
