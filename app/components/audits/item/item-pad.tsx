import { Link } from '@remix-run/react'
import { cn } from '~/components/ui/class-names'
import { Icon } from '~/components/ui/icon'
import { State } from '~/components/ui/state'
import { gradeRaised, JUDGEMENTS, type Judgement } from '~/domain/audits/judgement'
import { PARTS, partsThere } from '~/domain/nonconformities/draft'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { SheetRowView } from '~/queries/audits/audit-sheet.view'
import { JUDGEMENT_LOOKS } from '../judgement-state'
import type { Writing } from '../sheet-state'

interface ItemPadProps {
  row: SheetRowView
  writing: Writing | undefined
  resting: boolean
}

/** Four large answers in reach of a thumb; and what a nonconformity still lacks. Each is a button that sends, with script and without. */
export function ItemPad({ row, writing, resting }: ItemPadProps) {
  const { t } = useTranslate()
  const shown = writing?.judgement ?? row.judgement
  const grade = gradeRaised(shown)
  const answer = (judgement: Judgement) => <Answer judgement={judgement} shown={shown} resting={resting} />
  return (
    <>
      {grade && <Need row={row} record={writing?.record ?? row.record ?? ''} />}
      {/* biome-ignore lint/a11y/useSemanticElements: its buttons send; a fieldset would promise a choice that waits */}
      <div className="pad" role="group" aria-label={t('audits:judge.legend', { position: row.position })}>
        {answer('conforms')}
        <button
          type="submit"
          name="judgement"
          value={grade === 'minor' ? 'major' : 'minor'}
          className={cn('tn-bad', grade && 'on')}
          aria-pressed={grade !== null}
          aria-disabled={resting || undefined}
        >
          <Icon name={JUDGEMENT_LOOKS[grade ?? 'minor'].icon} size="m" />
          <span className="grade">
            {t('audits:item.nonconforming')}
            {grade && (
              <small>
                {resting ? t(`audits:item.grade.${grade}`) : t('audits:item.regrade', { grade: t(`audits:item.grade.${grade}`) })}
              </small>
            )}
          </span>
        </button>
        {answer('observation')}
        {answer('not-applicable')}
      </div>
    </>
  )
}

interface AnswerProps {
  judgement: Judgement
  shown: Judgement | null
  resting: boolean
  onSend?: () => void
}

/** One answer: icon, word, and what it is pressed for. */
export function Answer({ judgement, shown, resting, onSend }: AnswerProps) {
  const { t } = useTranslate()
  const { icon, tone } = JUDGEMENT_LOOKS[judgement]
  return (
    <button
      type="submit"
      name="judgement"
      value={judgement}
      className={cn(`tn-${tone}`, shown === judgement && 'on')}
      aria-pressed={shown === judgement}
      aria-disabled={resting || undefined}
      aria-keyshortcuts={String(JUDGEMENTS.indexOf(judgement) + 1)}
      onClick={onSend}
    >
      <Icon name={icon} size="m" />
      {t(`audits:judgement.${judgement}`)}
    </button>
  )
}

/** 要求 事实 证据 等级, each ticked as it comes, and the draft that holds them. */
function Need({ row, record }: { row: SheetRowView; record: string }) {
  const { t } = useTranslate()
  const { nonconformity, files } = row
  const drafted = nonconformity?.status === 'draft'
  const there = partsThere({ record, files: files.length, nonconforming: true }, drafted ? nonconformity.lacks : null)
  return (
    <ul className="m-need" aria-label={t('audits:item.need')}>
      {PARTS.map((part) => (
        <li key={part}>
          <State icon={there[part] ? 'check-disc' : 'ring'} tone={there[part] ? 'ok' : 'mute'}>
            <span aria-hidden="true">
              {t(`audits:item.part.${part}`)}
              {part === 'evidence' && files.length > 0 && ` ${files.length}`}
            </span>
            <span className="vh">
              {t(there[part] ? 'audits:item.need.there' : 'audits:item.need.lacks', { part: t(`audits:item.part.${part}`) })}
            </span>
          </State>
        </li>
      ))}
      {nonconformity && (
        <li>
          <Link className="b" to={paths.nonconformity(nonconformity.number)}>
            {drafted ? t('audits:item.draft', { number: nonconformity.number }) : nonconformity.number}
          </Link>
        </li>
      )}
    </ul>
  )
}
