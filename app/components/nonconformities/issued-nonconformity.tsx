import { Button, ButtonLink } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { useTranslate } from '~/i18n/use-translate'
import type { AnswerView, OwnerOption } from '~/queries/nonconformities/answer.view'
import type { NonconformityView } from '~/queries/nonconformities/nonconformity-page.view'
import type { StoryView } from '~/queries/nonconformities/story.view'
import { type ActAnswer, ActForm, useBusy } from './act-form'
import { AnswerAct } from './answer-act'
import { Deadlines } from './answer-aside'
import { Actions, Cause, Correction, Verification } from './answer-parts'
import { Collision } from './collision'
import { EarlierRounds } from './earlier-rounds'
import { NonconformityReport } from './nonconformity-report'
import { NonconformitySource } from './nonconformity-source'
import { NonconformitySteps } from './nonconformity-steps'
import { Related, Story } from './related-and-story'
import { useDay } from './use-day'
import { WhoBlocks } from './who-blocks'

interface IssuedProps {
  view: NonconformityView
  answer: AnswerView
  owners: readonly OwnerOption[]
  story: StoryView | null
  /** Why this reader may not do what their role would allow, as a sentence. */
  hindrance: string | null
  /** What came back of a form that was not taken. */
  back: ActAnswer | null
  /** It was not taken because somebody else was faster. */
  collided: boolean
}

/** An issued nonconformity: where it stands, who blocks, the report and its answer, and the one thing to do now. */
export function IssuedNonconformity({ view, answer, owners, story, hindrance, back, collided }: IssuedProps) {
  const { t } = useTranslate()
  const { dayAt } = useDay()
  const { number } = view
  const { round, blocking, closed, correction } = answer
  return (
    <>
      <NonconformitySteps view={view} answer={answer} />
      {blocking && <WhoBlocks view={view} blocking={blocking} action={<BlockAction view={view} answer={answer} back={back} />} />}
      {closed && <Notice tone="ok">{t('nonconformities:answer.closed', { name: closed.by, day: dayAt(closed.at) })}</Notice>}
      {hindrance && <Notice>{hindrance}</Notice>}
      {collided && back && <Collision number={number} answer={answer} values={back.values} />}
      <div className="doc sec">
        <div>
          <NonconformityReport view={view} />
          {correction && <Correction number={number} correction={correction} />}
          {round && answer.turn !== 'cause' && <Cause round={round} />}
          {round && <Actions number={number} round={round} />}
          {round?.verification && <Verification verification={round.verification} />}
          <AnswerAct view={view} answer={answer} owners={owners} back={back} />
          <EarlierRounds number={number} rounds={answer.earlier} />
        </div>
        <aside className="aside">
          <Deadlines answer={answer} />
          <NonconformitySource view={view} />
          <Related view={view} />
          {story && <Story number={number} story={story} />}
        </aside>
      </div>
    </>
  )
}

/** What takes one press is done here; what is written leads to its form. */
function BlockAction({ view, answer: { turn }, back }: Pick<IssuedProps, 'view' | 'answer' | 'back'>) {
  const { t } = useTranslate()
  const busy = useBusy()
  if (turn === null) return null
  if (turn !== 'acknowledge' && turn !== 'close')
    return (
      <ButtonLink to="#act" variant="primary" icon="pen">
        {t('nonconformities:block.answer')}
      </ButtonLink>
    )
  return (
    <ActForm
      act={turn}
      version={view.version}
      answer={back?.values.act === turn ? back : null}
      actions={
        <Button type="submit" variant="primary" icon="check" busy={busy}>
          {t(`nonconformities:form.${turn}`)}
        </Button>
      }
    />
  )
}
