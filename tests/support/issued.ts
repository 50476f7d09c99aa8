/** Nonconformities of their own for journeys: raised and issued by the forms people use, so that those of the demo stay as they are. */
import { inject } from 'vitest'
import { ask, type Reader } from './ask'

type Fields = Record<string, string> | [string, string][]

/** Send a form as this reader's page would. */
export function send(path: string, reader: Reader, fields: Fields): Promise<Response> {
  return ask(path, reader, { method: 'POST', headers: { Origin: inject('origin') }, body: new URLSearchParams(fields) })
}

/** The same with files. */
export function sendFiles(path: string, reader: Reader, fields: Record<string, string>, names: string[]): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  for (const name of names) body.append('files', new Blob([name]), name)
  return ask(path, reader, { method: 'POST', headers: { Origin: inject('origin') }, body })
}

/** What a page says, where `pattern` has a group. */
export async function read(path: string, reader: Reader, pattern: RegExp): Promise<string> {
  const text = await (await ask(path, reader)).text()
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`${path} has nothing like ${pattern} for ${reader}.`)
  return found
}

const VERSION = /name="version" value="(\d+)"/

/** Every deadline as a plant starts with it, and no waiting before a verification. */
export async function withoutWaiting(): Promise<void> {
  const path = '/nonconformities/deadlines'
  const version = (grade: string) => read(path, 'quality-manager', new RegExp(`name="${grade}-version" value="(\\d+)"`))
  const days = (grade: string, figures: number[]) =>
    ['acknowledge', 'correct', 'plan', 'implement', 'verify', 'wait'].map((stage, index): [string, string] => [
      `${grade}-${stage}`,
      String(figures[index]),
    ])
  const answer = await send(path, 'quality-manager', [
    ...days('major', [1, 1, 5, 15, 45, 0]),
    ...days('minor', [2, 3, 10, 30, 60, 0]),
    ['major-version', await version('major')],
    ['minor-version', await version('minor')],
  ])
  if (answer.status !== 303) throw new Error(`The deadlines could not be set: ${answer.status}.`)
}

/** A minor nonconformity of this department, found and issued by the auditor of the demo; its number. */
export async function issueNonconformity(department: string): Promise<string> {
  const leadId = await read('/audits/new', 'quality-manager', /<option value="([\w-]+)"[^>]*>沈嘉禾/)
  const today = '2026-11-23'
  const facts = { criteria: 'iso-9001-2015', startsOn: today, endsOn: today, leadId }
  const planned = await send('/audits/new', 'quality-manager', { departments: department, ...facts })
  const audit = planned.headers.get('Location') ?? ''
  await send(`${audit}/start`, 'auditor', { version: await read(`${audit}/start`, 'auditor', VERSION) })
  const version = await read(`${audit}/items/1/judgement`, 'auditor', VERSION)
  for (let position = 1; ; position += 1) {
    const judgement = position === 1 ? 'minor' : 'conforms'
    const record = `抽3份，第${position}项。`
    const judged = await send(`${audit}/items/${position}/judgement`, 'auditor', { version, record, judgement })
    if (judged.status === 404) break
  }
  const number = await read(audit, 'auditor', /\/nonconformities\/(NC-\d{4}-\d+)"/)
  const draft = `/nonconformities/${number}/draft`
  const words = {
    requirement: 'QP-09第5条',
    fact: '3份里1份没有编号。',
    evidence: 'QR-QA-07',
    department,
    nature: 'implementation',
  }
  await send(draft, 'auditor', { version: await read(draft, 'auditor', VERSION), ...words })
  const finished = await send(`${audit}/finish`, 'auditor', { version: await read(`${audit}/finish`, 'auditor', VERSION) })
  if (finished.status !== 303) throw new Error(`${audit} could not be finished: ${finished.status}.`)
  return number
}
