import { Form } from '@remix-run/react'
import { useRoot } from '~/components/shell/use-root'
import { Button, ButtonLink } from '~/components/ui/button'
import { SectionHead } from '~/components/ui/head'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { PersonView } from '~/queries/people/person.view'
import { useMoment } from './moment'

/** How a person gets in, and the acts that change it. Each has an address of its own and works without script. */
export function Access({ person }: { person: PersonView }) {
  const { t } = useTranslate()
  const { me } = useRoot()
  const moment = useMoment()
  const { sessions, linkUntil, state } = person
  const disabled = state === 'disabled'
  return (
    <section className="sec person-form">
      <SectionHead title={t('people:access.title')} />
      <table className="kv">
        <tbody>
          <tr>
            <td className="q2">{t('people:field.state')}</td>
            <td>{disabled ? t('people:access.state-disabled') : t('people:access.state-active')}</td>
            <td className="n">
              {disabled ? (
                <ButtonLink size="s" to={paths.personDisabled(person.id)}>
                  {t('people:access.enable')}
                </ButtonLink>
              ) : (
                <ButtonLink size="s" danger to={paths.personDisabled(person.id)}>
                  {t('people:access.disable')}
                </ButtonLink>
              )}
            </td>
          </tr>
          <tr>
            <td className="q2">{t('people:access.link')}</td>
            <td>{linkUntil ? t('people:access.link-until', { until: moment(linkUntil) }) : t('people:access.link-none')}</td>
            <td className="n">
              {!disabled && (
                <ButtonLink size="s" icon="link" to={paths.personLink(person.id)}>
                  {t('people:access.link-print')}
                </ButtonLink>
              )}
            </td>
          </tr>
          <tr>
            <td className="q2">{t('people:access.sessions')}</td>
            <td>
              {sessions.lastSeenAt
                ? t('people:access.sessions-count', { number: sessions.count, seen: moment(sessions.lastSeenAt) })
                : t('people:access.sessions-none')}
            </td>
            <td className="n">
              {sessions.count > 0 && (
                <Form method="post" action={me?.id === person.id ? paths.signOutEverywhere() : paths.personSessions(person.id)}>
                  <Button type="submit" size="s" icon="sign-out">
                    {t('people:access.sessions-end')}
                  </Button>
                </Form>
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}
