import type { ReactNode } from 'react'
import { Notice } from '~/components/ui/notice'
import type { Judgement } from '~/domain/audits/judgement'
import { useTranslate } from '~/i18n/use-translate'
import type { StandingRow } from '~/queries/audits/sheet-row.view'
import { JudgementState } from './judgement-state'

interface RowConflictProps {
  mine: { record: string; judgement: Judgement | null }
  standing: StandingRow
  /** What to do about it: 用我的, 用对方的. */
  children: ReactNode
}

/** Two people wrote on one row: both texts side by side, and nothing is lost until one of them is chosen. */
export function RowConflict({ mine, standing, children }: RowConflictProps) {
  const { t } = useTranslate()
  return (
    <Notice tone="bad" live className="versus">
      <p>{standing.by ? t('audits:conflict.by', { name: standing.by }) : t('audits:conflict.text')}</p>
      <div className="versus-two">
        <Side title={t('audits:conflict.mine')} record={mine.record} judgement={mine.judgement} />
        <Side
          title={standing.by ? t('audits:conflict.theirs-by', { name: standing.by }) : t('audits:conflict.theirs')}
          record={standing.record}
          judgement={standing.judgement}
        />
      </div>
      <div className="versus-act">{children}</div>
    </Notice>
  )
}

function Side({ title, record, judgement }: { title: string; record: string | null; judgement: Judgement | null }) {
  const { t } = useTranslate()
  return (
    <section>
      <h3>{title}</h3>
      {judgement && <JudgementState judgement={judgement} small />}
      <p className={record ? 'written' : 'q'}>{record || t('audits:row.no-record')}</p>
    </section>
  )
}
