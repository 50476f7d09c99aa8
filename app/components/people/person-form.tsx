import { Form, useNavigation } from '@remix-run/react'
import { Button } from '~/components/ui/button'
import { ErrorSummary } from '~/components/ui/error-summary'
import { useTranslate } from '~/i18n/use-translate'
import { paths } from '~/paths'
import type { PersonView, StandingPerson } from '~/queries/people/person.view'
import { ConflictNotice } from './conflict-notice'
import { errorsOf, type FormAnswer } from './form-answer'
import { FactFields, type PersonDraft, RoleFields } from './person-fields'

interface PersonFormProps {
  person: PersonView
  /** Why the last try was not written. */
  answer: FormAnswer | { conflict: { mine: PersonDraft; standing: StandingPerson } } | undefined
}

/** Who a person is and what they may. Somebody who may only set roles gets the roles alone. */
export function PersonForm({ person, answer }: PersonFormProps) {
  const { t } = useTranslate()
  const busy = useNavigation().formAction?.startsWith(paths.person(person.id)) ?? false
  const conflict = answer && 'conflict' in answer ? answer.conflict : undefined
  const refused = answer && 'refusal' in answer ? answer : undefined
  const draft: PersonDraft = conflict?.mine ?? { ...person, department: person.department?.id ?? null }
  return (
    <Form method="post" action={paths.person(person.id)} className="person-form fields fields-2">
      <input type="hidden" name="version" value={conflict?.standing.version ?? person.version} />
      {answer && (
        <div className="wide">
          <ErrorSummary title={t('people:person.not-saved')} errors={errorsOf(refused)} />
          {conflict && <ConflictNotice {...conflict} departments={person.departments} />}
        </div>
      )}
      {person.can.manage && <FactFields draft={draft} departments={person.departments} answer={refused} />}
      <RoleFields draft={draft} answer={refused} withAdmin={person.can.manage} />
      <div className="act wide">
        <Button type="submit" variant="primary" busy={busy}>
          {t('common:save')}
        </Button>
      </div>
    </Form>
  )
}
