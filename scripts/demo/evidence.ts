import type { EvidenceDoc } from '~/content/library'
import { assignEvidence } from '~/use-cases/evidence/assign-evidence.server'
import { handInEvidence } from '~/use-cases/evidence/hand-in-evidence.server'
import { acceptSubmission, returnSubmission } from '~/use-cases/evidence/review-submission.server'
import { withdrawSubmission } from '~/use-cases/evidence/withdraw-submission.server'
import { EvidenceAssignment, EvidenceSubmission } from '~db/entities/evidence'
import { plantDay } from '~db/plant-time'
import type { Step, Story } from './evidence-story'
import { storeFiles } from './files'
import { EVIDENCE } from './texts/evidence-lists'
import { HEADS } from './texts/people-list'
import { type Act, moment, must, person, type World } from './world'

/** The day the lists of the external audit were given out. */
const GIVEN_OUT = '2026-10-13'
const REVIEWER = 'quality-manager'

interface Told {
  ref: string
  story: Story
  now: Date
}

/** The preparation of the external audit: lists given out, evidence handed in, looked at, sent back. */
export function evidenceActs(): Act[] {
  const stories = Object.entries(EVIDENCE).flatMap(([department, list]) =>
    list.map((story) => ({ ref: `${department}/${story.id}`, story, department })),
  )
  return stories.flatMap(({ ref, story, department }, index) => {
    const given = at(GIVEN_OUT, index, 0)
    const assignment: Act = {
      at: given,
      run: (world) => assign(world, { ref, story, now: given }, { by: giverOf(department), owner: story.owner, remark: null }),
    }
    const steps = story.steps.map((step, place): Act => {
      const now = at(step.on, index, place)
      // The version a step is about: how often the item was handed in up to here.
      const number = story.steps.slice(0, place + 1).filter(({ act }) => act === 'hand-in').length
      return { at: now, run: (world) => take(world, { ref, story, now }, step, number) }
    })
    return [assignment, ...steps]
  })
}

function take(world: World, told: Told, step: Step, number: number): Promise<void> {
  switch (step.act) {
    case 'hand-in':
      return handIn(world, told, step)
    case 'accept':
    case 'return':
      return review(world, told, step, number)
    case 'withdraw':
      return withdraw(world, told, number)
    case 'remark':
      return assign(world, told, { by: step.by ?? giverOf(departmentOf(told.ref)), owner: told.story.owner, remark: step.text })
    case 'unassign':
      return assign(world, told, { by: giverOf(departmentOf(told.ref)), owner: null, remark: step.text })
  }
}

async function assign(
  world: World,
  { ref, story, now }: Told,
  { by, owner, remark }: { by: string; owner: string | null; remark: string | null },
): Promise<void> {
  const known = await world.em().findOne(EvidenceAssignment, { item: ref }, { fields: ['version'] })
  const ownerId = owner === null ? null : person(world, owner).id
  const facts = { ownerId, dueOn: story.due, remark, version: known?.version ?? 0, now }
  must(await assignEvidence(world.em(), person(world, by), { item: itemOf(world, ref), ...facts }), `assign ${ref}`)
}

async function handIn(
  world: World,
  { ref, story, now }: Told,
  { issued, files, note }: Extract<Step, { act: 'hand-in' }>,
): Promise<void> {
  const item = itemOf(world, ref)
  const stored = await storeFiles(world.files, files, { about: item.code, day: issued })
  const by = person(world, story.owner ?? giverOf(item.department))
  must(
    await handInEvidence(world.em(), by, { item, files: stored, issuedOn: issued, note, today: plantDay(now), now }),
    `hand in ${ref}`,
  )
}

async function review(
  world: World,
  { ref, now }: Told,
  step: Extract<Step, { act: 'accept' | 'return' }>,
  number: number,
): Promise<void> {
  const which = { item: itemOf(world, ref), number, version: await versionOf(world, ref, number), now }
  const reviewer = person(world, REVIEWER)
  const outcome =
    step.act === 'accept'
      ? await acceptSubmission(world.em(), reviewer, which)
      : await returnSubmission(world.em(), reviewer, { ...which, reason: step.reason })
  must(outcome, `${step.act} ${ref}`)
}

async function withdraw(world: World, { ref, story, now }: Told, number: number): Promise<void> {
  const version = await versionOf(world, ref, number)
  const by = person(world, story.owner ?? '')
  must(
    await withdrawSubmission(world.em(), by, { item: itemOf(world, ref), number, version, headsDepartment: false, now }),
    `withdraw ${ref}`,
  )
}

async function versionOf(world: World, ref: string, number: number): Promise<number> {
  const submission = await world
    .em()
    .findOneOrFail(EvidenceSubmission, { assignment: { item: ref }, number }, { fields: ['version'] })
  return submission.version
}

function itemOf({ library }: World, ref: string): EvidenceDoc {
  const item = library.evidence.get(ref)
  if (!item) throw new Error(`No list has the item ${ref}; scripts/demo/texts tells its story.`)
  return item
}

function departmentOf(ref: string): string {
  return ref.slice(0, ref.indexOf('/'))
}

/** The general manager leaves the list of the management to the quality manager. */
function giverOf(department: string): string {
  return department === 'management' ? REVIEWER : (HEADS.get(department) as string)
}

// A moment of the working day, another one for each item, and the steps of one item after each other.
function at(on: string, index: number, place: number): Date {
  if (on.includes(' ')) return moment(on)
  const minutes = 9 * 60 + 5 + ((index * 37) % 390) + place * 22
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
  return moment(`${on} ${clock}`)
}
