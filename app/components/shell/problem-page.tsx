import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { ButtonLink } from '~/components/ui/button'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'

const KNOWN = ['not-found', 'forbidden', 'conflict', 'signed-out'] as const
type Problem = (typeof KNOWN)[number] | 'defect'

/** The page for what could not be shown: what happened, and the way back. Never a stack. */
export function ProblemPage() {
  const { t } = useTranslate()
  const problem = problemOf(useRouteError())
  return (
    <main className="problem" id="main">
      <p className="brand">
        <span className="mark" aria-hidden="true" lang="zh-CN">
          条
        </span>
        {t('common:app.name')}
      </p>
      <h1>{t(`common:problem.${problem}.title`)}</h1>
      <p className="lead">{t(`common:problem.${problem}.text`)}</p>
      <p>
        <ButtonLink variant="primary" to={problem === 'signed-out' ? paths.signIn() : paths.home()} reloadDocument>
          {t(problem === 'signed-out' ? 'common:problem.sign-in' : 'common:problem.home')}
        </ButtonLink>
      </p>
    </main>
  )
}

function problemOf(error: unknown): Problem {
  const named = (error as { data?: { problem?: string } } | null)?.data?.problem
  const known = KNOWN.find((problem) => problem === named)
  if (known) return known
  return isRouteErrorResponse(error) && error.status === 404 ? 'not-found' : 'defect'
}
