import { randomBytes } from 'node:crypto'
import { addPerson } from '~/use-cases/people/add-person.server'
import { changePerson } from '~/use-cases/people/change-person.server'
import { disablePerson } from '~/use-cases/people/disable-person.server'
import { printPasswordLink } from '~/use-cases/people/print-password-link.server'
import { printSetUpLink, setUp } from '~/use-cases/people/set-up.server'
import { type IPerson, Person } from '~db/entities/people'
import { ADMIN, type DemoPerson, INVITED, LEFT, PEOPLE } from './texts/people-list'
import { type Act, moment, must, person, type World } from './world'

const SET_UP = moment('2026-01-05 08:30')
const FIRST_DAY = moment('2026-01-05 09:00')
const MINUTE = 60_000

/** The organisation is set up by its administrator, who lets the others in; later one leaves and one is invited. */
export function peopleActs(): Act[] {
  return [
    { at: SET_UP, run: (world) => setUpOrganisation(world, SET_UP) },
    ...PEOPLE.map((facts, index) => {
      const at = facts.since ? moment(facts.since) : new Date(FIRST_DAY.getTime() + index * 4 * MINUTE)
      return { at, run: (world: World) => letIn(world, facts, at) }
    }),
    { at: moment(LEFT.at), run: (world) => shutOut(world, moment(LEFT.at)) },
    { at: moment(INVITED.at), run: (world) => invite(world, moment(INVITED.at)) },
  ]
}

async function setUpOrganisation(world: World, now: Date): Promise<void> {
  const token = await printSetUpLink(world.em(), now)
  if (token === null) throw new Error('There is an organisation in this database already: the demo needs an empty one.')
  // Nobody knows this password: the demo is entered by choosing a person.
  const made = await setUp(world.em(), {
    token,
    company: '启明精密',
    companyEn: 'Qiming Precision',
    name: ADMIN.name,
    email: addressOf(ADMIN),
    password: randomBytes(32).toString('base64url'),
    now,
    clock: now,
  })
  const { id, version, name, roles } = must(made, 'be set up')
  const { department, title } = ADMIN
  const facts = { name, email: addressOf(ADMIN), title, department, roles: ADMIN.roles }
  remember(
    world,
    ADMIN,
    must(
      await changePerson(world.em(), { id, name, roles }, { personId: id, version, now, ...facts }),
      'change its administrator',
    ),
  )
}

async function letIn(world: World, facts: DemoPerson, now: Date): Promise<void> {
  const { name, title, department, roles } = facts
  const added = await addPerson(world.em(), person(world, ADMIN.key), {
    name,
    email: addressOf(facts),
    title,
    department,
    roles,
    now,
  })
  remember(world, facts, must(added, `let ${name} in`))
}

async function shutOut(world: World, now: Date): Promise<void> {
  const { id } = person(world, LEFT.key)
  const { version } = await world.em().findOneOrFail(Person, { id })
  must(await disablePerson(world.em(), person(world, ADMIN.key), { personId: id, version, now }), 'disable a person')
}

async function invite(world: World, now: Date): Promise<void> {
  await printPasswordLink(world.em(), person(world, ADMIN.key), { personId: person(world, INVITED.key).id, now })
}

function addressOf({ key }: DemoPerson): string {
  return `${key}@qiming.example`
}

function remember(world: World, { key }: DemoPerson, { id, name, department, roles }: IPerson): void {
  world.people.set(key, { id, name, department: department ?? null, roles })
}
