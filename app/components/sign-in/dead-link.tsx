import { ButtonLink } from '~/components/ui/button'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'

interface DeadLinkProps {
  /** Why it does not work. */
  sentence: string
  /** What to do instead, when the sentence does not say it. */
  instead?: string
}

/** A one-time link that was used, has run out or never was one. */
export function DeadLink({ sentence, instead }: DeadLinkProps) {
  const { t } = useTranslate()
  return (
    <div className="sign-task" role="alert">
      <h1>{t('people:password.dead-title')}</h1>
      <p className="q2">{sentence}</p>
      {instead && <p className="q2">{instead}</p>}
      <p>
        <ButtonLink variant="primary" to={paths.signIn()}>
          {t('people:password.to-sign-in')}
        </ButtonLink>
      </p>
    </div>
  )
}
