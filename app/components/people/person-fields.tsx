import { PickList } from '~/components/ui/check-field'
import { TextField } from '~/components/ui/field'
import { SelectField } from '~/components/ui/select-field'
import { ROLES } from '~/domain/people/roles'
import { useTranslate } from '~/i18n/use-translate'
import { errorOf, type FormAnswer } from './form-answer'

/** What a form of a person begins with. */
export interface PersonDraft {
  name: string
  email: string
  title: string | null
  department: string | null
  roles: readonly string[]
}

interface PersonFieldsProps {
  draft: PersonDraft
  departments: readonly { id: string; title: string }[]
  answer: FormAnswer | undefined
}

/** Name, address, title, department. */
export function FactFields({ draft, departments, answer }: PersonFieldsProps) {
  const { t } = useTranslate()
  const typed = (name: 'name' | 'email' | 'title' | 'department') => ({
    name,
    defaultValue: answer?.values[name] ?? draft[name] ?? '',
    error: errorOf(answer, name),
  })
  const { department } = draft
  // A department the documents no longer have stays as it is until somebody chooses another.
  const gone =
    department !== null && department !== '' && departments.every(({ id }) => id !== department)
      ? [{ value: department, label: department }]
      : []
  return (
    <>
      <TextField
        label={t('people:field.name')}
        mark={t('common:required')}
        required
        maxLength={80}
        autoComplete="off"
        {...typed('name')}
      />
      <TextField
        label={t('people:field.email')}
        mark={t('common:required')}
        hint={t('people:field.email-hint')}
        type="email"
        required
        maxLength={254}
        autoComplete="off"
        {...typed('email')}
      />
      <TextField
        label={t('people:field.title')}
        hint={t('people:field.title-hint')}
        maxLength={80}
        autoComplete="off"
        {...typed('title')}
      />
      <SelectField
        label={t('people:field.department')}
        placeholder={t('people:field.no-department')}
        options={[...departments.map(({ id, title }) => ({ value: id, label: title })), ...gone]}
        {...typed('department')}
      />
    </>
  )
}

/** Roles, each with what it may. The administrator's is for administrators to give. */
export function RoleFields({ draft, answer, withAdmin }: Omit<PersonFieldsProps, 'departments'> & { withAdmin: boolean }) {
  const { t } = useTranslate()
  const chosen = answer?.values.roles?.split(' ') ?? draft.roles
  return (
    <>
      <PickList
        className="wide"
        label={t('people:field.roles')}
        mark={t('common:required')}
        hint={t('people:field.roles-hint')}
        error={errorOf(answer, 'roles')}
        name="roles"
        of="many"
        chosen={chosen}
        options={ROLES.map((role) => ({
          value: role,
          label: t(`people:role.${role}`),
          hint: t(`people:role-may.${role}`),
          disabled: role === 'admin' && !withAdmin,
        }))}
      />
      {/* A box that is out of reach sends nothing: what it stands for stays. */}
      {!withAdmin && draft.roles.includes('admin') && <input type="hidden" name="roles" value="admin" />}
    </>
  )
}
