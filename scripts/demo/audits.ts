import type { Judgement } from '~/domain/audits/judgement'
import type { Nature } from '~/domain/nonconformities/draft'
import type { Day } from '~/domain/shared/calendar'
import { openPictures } from '~/http/pictures.server'
import { PICTURE_SCRIPT } from '~/http/settings.server'
import { addItemFiles } from '~/use-cases/audits/add-item-file.server'
import { finishAudit } from '~/use-cases/audits/finish-audit.server'
import { keepRowRecord } from '~/use-cases/audits/keep-record.server'
import { planAudit } from '~/use-cases/audits/plan-audit.server'
import { recordJudgement } from '~/use-cases/audits/record-judgement.server'
import { startAudit } from '~/use-cases/audits/start-audit.server'
import { writeNonconformityDraft } from '~/use-cases/nonconformities/write-draft.server'
import { Audit, ChecklistItem } from '~db/entities/audits'
import { Nonconformity } from '~db/entities/nonconformities'
import { plantDay } from '~db/plant-time'
import { inRoot } from '../setup/places.mjs'
import { storeFiles } from './files'
import { type Act, moment, must, person, type World } from './world'

export const CRITERIA = ['iso-9001-2015', 'iso-14001-2015', 'iso-45001-2018']

export interface DemoAudit {
  /** The number it will get; the plans are made in this order. */
  number: string
  plannedAt: string
  departments: string[]
  /** The three standards of the combined audits, unless it says which. */
  criteria?: string[]
  startsOn: Day
  endsOn: Day
  lead: string
  auditors: string[]
  companion: string
}

/** What an auditor wrote on one row. Without a judgement it is half-written. */
export interface DemoRecord {
  check: string
  by: string
  at: string
  judgement?: Judgement
  record: string
  /** Added two minutes before the judgement, or at `filesAt`. */
  files?: string[]
  filesAt?: string
  /** Where a nonconformity is raised. */
  department?: string
}

/** The words of a nonconformity, finished by who raised it. */
export interface DemoNonconformity {
  number: string
  by: string
  at: string
  department: string
  nature: Nature
  requirement: string
  fact: string
  evidence: string
}

export function plan(audit: DemoAudit): Act {
  const now = moment(audit.plannedAt)
  return {
    at: now,
    async run(world) {
      const { departments, criteria = CRITERIA, startsOn, endsOn, companion } = audit
      const leadId = person(world, audit.lead).id
      const auditorIds = audit.auditors.map((key) => person(world, key).id)
      const facts = { departments, criteria, startsOn, endsOn, leadId, auditorIds, companion, overrides: {} }
      const planned = await planAudit(world.em(), person(world, 'quality-manager'), { ...facts, library: world.library, now })
      const { number } = must(planned, `plan ${audit.number}`)
      if (number !== audit.number) throw new Error(`${audit.number} got the number ${number}.`)
    },
  }
}

export function start({ number, lead }: DemoAudit, at: string): Act {
  return { at: moment(at), run: (world) => move(world, number, lead, startAudit, moment(at)) }
}

export function finish({ number, lead }: DemoAudit, at: string): Act {
  return { at: moment(at), run: (world) => move(world, number, lead, finishAudit, moment(at)) }
}

async function move(world: World, number: string, by: string, how: typeof startAudit, now: Date): Promise<void> {
  const { id, version } = await world.em().findOneOrFail(Audit, { number })
  must(await how(world.em(), person(world, by), { auditId: id, version, now }), `move ${number}`)
}

/** The acts of one row: its files, then what was seen and how it is judged. */
export function write({ number }: DemoAudit, row: DemoRecord): Act[] {
  const now = moment(row.at)
  const acts: Act[] = [{ at: now, run: (world) => writeRow(world, number, row, now) }]
  if (row.files) {
    const at = row.filesAt ? moment(row.filesAt) : new Date(now.getTime() - 2 * 60_000)
    acts.push({ at, run: (world) => addFiles(world, number, row, at) })
  }
  return acts
}

async function writeRow(
  world: World,
  audit: string,
  { check, by, judgement, record, department }: DemoRecord,
  now: Date,
): Promise<void> {
  const item = await findRow(world, audit, check)
  const auditor = person(world, by)
  const which = { audit, position: item.position, version: item.version, library: world.library, now }
  const outcome = judgement
    ? await recordJudgement(world.em(), auditor, {
        ...which,
        judgement,
        record,
        ...(department ? { department } : {}),
        locale: 'zh-CN',
      })
    : await keepRowRecord(world.em(), auditor, { ...which, record })
  must(outcome, `write on ${audit} ${check}`)
}

async function addFiles(world: World, audit: string, { check, by, files = [] }: DemoRecord, now: Date): Promise<void> {
  const { position } = await findRow(world, audit, check)
  const stored = await storeFiles(world.files, files, { about: `${audit} row ${position}`, day: plantDay(now) })
  const { library } = world
  const opened = await openPictures(stored, { store: world.files, script: inRoot(PICTURE_SCRIPT) })
  must(
    await addItemFiles(world.em(), person(world, by), { audit, position, files: opened.files, library, now }),
    `add files to ${audit} ${check}`,
  )
}

async function findRow(world: World, number: string, check: string) {
  const row = await world.em().findOne(ChecklistItem, { audit: { number }, checkRef: check }, { fields: ['position', 'version'] })
  if (!row) throw new Error(`${number} does not ask ${check}; what is written for it in scripts/demo/texts has no place.`)
  return row
}

/**
 * Every row has to be judged before an audit is finished. A question the documents gained since the records were written
 * was not asked that day, and the sheet says so.
 */
export function leaveUnasked({ number, lead }: DemoAudit, at: string): Act {
  const now = moment(at)
  return {
    at: now,
    async run(world) {
      const open = await world.em().find(ChecklistItem, { audit: { number }, judgement: null }, { fields: ['checkRef'] })
      for (const { checkRef } of open)
        await writeRow(
          world,
          number,
          {
            check: checkRef,
            by: lead,
            at,
            judgement: 'not-audited',
            record: '现场时间不够，这一项本次没有抽到，列入下一次审核。',
          },
          now,
        )
    },
  }
}

export function finishDraft(draft: DemoNonconformity): Act {
  const { by, at, ...words } = draft
  return {
    at: moment(at),
    async run(world) {
      const { version } = await world.em().findOneOrFail(Nonconformity, { number: draft.number })
      must(
        await writeNonconformityDraft(world.em(), person(world, by), {
          ...words,
          version,
          library: world.library,
          now: moment(at),
        }),
        `write ${draft.number}`,
      )
    },
  }
}
