import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { ButtonLink } from '~/components/ui/button'
import { cn } from '~/components/ui/class-names'
import { Icon } from '~/components/ui/icon'
import type { Judgement } from '~/domain/audits/judgement'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { SheetRowView } from '~/queries/audits/audit-sheet.view'
import { JUDGEMENT_LOOKS } from '../judgement-state'
import { Answer } from './item-pad'

/** Those that have no place among the four. */
const MORE: readonly Judgement[] = ['major', 'opportunity', 'good-practice', 'not-audited']

interface ItemMovesProps {
  number: string
  row: SheetRowView
  previous: number | null
  next: number | null
  /** What is judged, and whether the answers rest; null for a reader. */
  judging: { shown: Judgement | null; resting: boolean } | null
  onGo: (position: number | null) => void
}

/** One item back, the other four judgements, one item on. */
export function ItemMoves({ number, row: { position }, previous, next, judging, onGo }: ItemMovesProps) {
  const { t } = useTranslate()
  const go = (to: number) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onGo(to)
  }
  return (
    <nav className={cn('m-nav', !judging && 'm-nav-2')} aria-label={t('audits:item.moves')}>
      {previous === null ? (
        <span className="btn" aria-disabled="true">
          <Icon name="chevron-left" />
          {t('audits:item.previous')}
        </span>
      ) : (
        <a className="btn" href={paths.auditItem(number, previous)} onClick={go(previous)}>
          <Icon name="chevron-left" />
          {t('audits:item.previous')}
        </a>
      )}
      {judging && <More {...judging} key={position} />}
      {next === null ? (
        <ButtonLink variant="primary" to={`${paths.audit(number, position)}#row-${position}`}>
          {t('audits:item.end')}
        </ButtonLink>
      ) : (
        <a className="btn btn-p" href={paths.auditItem(number, next)} onClick={go(next)}>
          {t('audits:item.next')}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  )
}

// A <details>, so that it opens before any script.
function More({ shown, resting }: { shown: Judgement | null; resting: boolean }) {
  const { t } = useTranslate()
  const box = useRef<HTMLDetailsElement>(null)
  const close = () => box.current?.removeAttribute('open')
  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) box.current?.removeAttribute('open')
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [])
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    close()
    box.current?.querySelector('summary')?.focus()
  }
  const chosen = shown !== null && shown !== 'major' && MORE.includes(shown) ? shown : null
  return (
    <details className="m-more" ref={box} onKeyDown={leave}>
      <summary className={cn('btn', chosen && 'on')}>
        <Icon name={chosen ? JUDGEMENT_LOOKS[chosen].icon : 'dots'} />
        {t(chosen ? `audits:judgement.${chosen}` : 'audits:item.more')}
      </summary>
      <div className="pad">
        {MORE.map((judgement) => (
          <Answer key={judgement} judgement={judgement} shown={shown} resting={resting} onSend={close} />
        ))}
      </div>
    </details>
  )
}
