import { Notice } from '~/components/ui/notice'
import { ChangedValues } from '~/components/ui/timeline'
import { useTranslate } from '~/i18n/use-translate'
import type { StandingPerson } from '~/queries/people/person.view'
import type { PersonDraft } from './person-fields'

interface ConflictNoticeProps {
  mine: PersonDraft
  standing: StandingPerson
  departments: readonly { id: string; title: string }[]
}

const FIELDS = ['name', 'email', 'title', 'department', 'roles'] as const

/** Somebody wrote first: what stands there now beside what was typed, where the two differ. */
export function ConflictNotice({ mine, standing, departments }: ConflictNoticeProps) {
  const { t } = useTranslate()
  const say = (field: (typeof FIELDS)[number], facts: PersonDraft): string => {
    if (field === 'roles') return facts.roles.map((role) => t(`people:role.${role}` as never)).join(t('common:list-separator'))
    if (field === 'department')
      return departments.find(({ id }) => id === facts.department)?.title ?? facts.department ?? t('common:none')
    return facts[field] || t('common:none')
  }
  const differing = FIELDS.filter((field) => say(field, mine) !== say(field, standing))
  return (
    <Notice tone="bad" live>
      <p className="b">{t('people:conflict.title', { by: standing.by ?? t('people:conflict.somebody') })}</p>
      <p>{t('people:conflict.text')}</p>
      <div className="tl">
        <ChangedValues
          values={differing.map((field) => ({
            label: t(`people:field.${field}`),
            before: null,
            after: (
              <>
                {t('people:conflict.now')}
                {say(field, standing)}
                <br />
                {t('people:conflict.mine')}
                {say(field, mine)}
              </>
            ),
          }))}
        />
      </div>
    </Notice>
  )
}
