import { beforeAll, describe, expect, it } from 'vitest'
import type { Reader } from '../support/ask'
import { ask } from '../support/ask'
import { issueNonconformity, read, send, sendFiles, withoutWaiting } from '../support/issued'

/** What a rule forbids is refused over HTTP too, whoever sends it: by name. */
const SHEN = { answers: 'quality-manager', name: '沈嘉禾' } as const
const VERSION = /name="version" value="(\d+)"/

let quality = ''
let management = ''
const at = (number: string) => `/nonconformities/${number}`

/** The person of this name as the list of owners knows them; empty where the page has no such list. */
const option = async (number: string, reader: Reader, name: string) =>
  read(at(number), reader, new RegExp(`<option value="([\\w-]+)"[^>]*>${name}`))
const version = (number: string, reader: Reader) => read(at(number), reader, VERSION)
const roundVersion = (number: string, reader: Reader) => read(at(number), reader, /name="roundVersion" value="(\d+)"/)

/** Send an act at the version its sender sees now, or at one that is given. */
async function act(number: string, reader: Reader, fields: Record<string, string>, seen?: string): Promise<Response> {
  return send(at(number), reader, { version: seen ?? (await version(number, reader)), ...fields })
}
const said = async (answer: Response) => ({ status: answer.status, text: await answer.text() })

/** From issued to implemented by this reader, the one action owned by somebody. */
async function answerTo(number: string, reader: Reader, owner: string): Promise<void> {
  const steps: (() => Promise<Response>)[] = [
    () => act(number, reader, { act: 'acknowledge' }),
    () => act(number, reader, { act: 'correct', correction: '已收回。' }),
    () => act(number, reader, { act: 'cause', 'why-1': '没有核对。', rootCause: '没有台账。' }),
    async () => {
      const line = { 'what-1': '建台账', 'owner-1': await option(number, reader, owner), 'due-1': '2026-12-01' }
      return act(number, reader, { act: 'plan', ...line, effectiveness: '抽10份。' })
    },
    async () => {
      const report = { act: 'report', version: await version(number, reader), position: '1', doneOn: '2026-11-23', note: '已建' }
      return sendFiles(at(number), reader, report, ['台账.xlsx'])
    },
  ]
  for (const step of steps) expect((await step()).status).toBe(303)
}

beforeAll(async () => {
  await withoutWaiting()
  quality = await issueNonconformity('quality')
  management = await issueNonconformity('management')
})

describe('before anything is answered', () => {
  it('a member of the department reads it and may not acknowledge it: 403', async () => {
    expect((await ask(at(quality), 'member')).status).toBe(200)
    expect((await act(quality, 'member', { act: 'acknowledge' }, '1')).status).toBe(403)
  })

  it('management reads everything and answers nothing: 403', async () => {
    expect((await act(quality, 'management', { act: 'acknowledge' }, '1')).status).toBe(403)
  })

  it('the head of a foreign department does not find it, whatever they send: 404', async () => {
    expect((await ask(at(management), 'department-head')).status).toBe(404)
    for (const name of ['acknowledge', 'correct', 'cause', 'plan', 'report', 'verify', 'close'])
      expect((await act(management, 'department-head', { act: name }, '1')).status).toBe(404)
  })

  it('the auditor who found it may not acknowledge it for the department: 403', async () => {
    expect((await act(quality, 'auditor', { act: 'acknowledge' }, '1')).status).toBe(403)
  })

  it('the administrator has no say in it: 403', async () => {
    expect((await act(quality, 'admin', { act: 'acknowledge' }, '1')).status).toBe(403)
  })

  it('a step cannot be taken before its turn, and the sentence says where it stands: 422', async () => {
    const seen = await version(quality, 'department-head')
    const answer = await said(await act(quality, 'department-head', { act: 'correct', correction: '已收回。' }, seen))
    expect(answer).toMatchObject({ status: 422, text: expect.stringContaining('现在是“已发出”，不能写纠正') })
  })

  it('a wrong version is a conflict that shows both texts: 409', async () => {
    const seen = await version(quality, 'department-head')
    expect((await act(quality, 'department-head', { act: 'acknowledge' })).status).toBe(303)
    expect((await act(quality, 'department-head', { act: 'correct', correction: '收回两份。' })).status).toBe(303)
    const answer = await said(await act(quality, 'quality-manager', { act: 'correct', correction: '全部停用。' }, seen))
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('全部停用。')
    expect(answer.text).toContain('收回两份。')
    const cause = await send(at(quality), 'department-head', {
      ...{ act: 'cause', version: await version(quality, 'department-head') },
      ...{ 'why-1': '没有核对。', rootCause: '没有台账。' },
    })
    expect(cause.status).toBe(303)
    const round = await roundVersion(quality, 'department-head')
    const words = { act: 'cause', 'why-1': '没有核对。', rootCause: '台账没有责任人。', roundVersion: round }
    expect((await act(quality, 'department-head', words)).status).toBe(303)
    expect((await act(quality, 'quality-manager', { ...words, rootCause: '另一个原因。' })).status).toBe(409)
  })

  it('an action is not due before its nonconformity, and everything typed comes back: 422', async () => {
    const owner = await option(quality, 'department-head', '沈嘉禾')
    const plan = { act: 'plan', 'what-2': '给台账加提醒', 'owner-2': owner, 'due-2': '2026-11-22', effectiveness: '抽10份。' }
    const answer = await said(await act(quality, 'department-head', plan))
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('第1条措施的日期早于不符合发出的2026年11月23日')
    for (const typed of ['给台账加提醒', 'value="2026-11-22"', '抽10份。']) expect(answer.text).toContain(typed)
  })
})

describe('who verifies', () => {
  it('is not the owner of an action: 422', async () => {
    const line = {
      'what-1': '给台账加提醒',
      'owner-1': await option(quality, 'department-head', SHEN.name),
      'due-1': '2026-12-01',
    }
    expect((await act(quality, 'department-head', { act: 'plan', ...line, effectiveness: '抽10份。' })).status).toBe(303)
    const report = { act: 'report', position: '1', doneOn: '2026-11-23', note: '已加' }
    const seen = { version: await version(quality, 'department-head') }
    expect((await send(at(quality), 'department-head', { ...report, ...seen })).status).toBe(422)
    expect((await sendFiles(at(quality), 'department-head', { ...report, ...seen }, ['提醒.png'])).status).toBe(303)
    const { text: page } = await said(await ask(at(quality), 'auditor'))
    expect(page).toContain('沈嘉禾是其中一条措施的责任人，不能验证自己的措施。')
    expect(page).not.toContain('name="method"')
    const now = await read(at(quality), 'quality-manager', VERSION)
    const answer = await said(
      await act(quality, 'auditor', { act: 'verify', method: '抽', result: '有效', effective: 'yes' }, now),
    )
    expect(answer).toMatchObject({ status: 422, text: expect.stringContaining('不能验证自己的措施') })
  })

  it('is not somebody of the department concerned: 422', async () => {
    await answerTo(management, 'quality-manager', '秦致远')
    const now = await read(at(management), 'auditor', VERSION)
    const seen = { act: 'verify', method: '抽', result: '有效', effective: 'yes' }
    const answer = await said(await act(management, 'quality-manager', seen, now))
    expect(answer).toMatchObject({ status: 422, text: expect.stringContaining('林书敏属于责任部门管理层，不能验证本部门的措施') })
  })

  it('is neither the department’s head nor a member: 403', async () => {
    for (const reader of ['department-head', 'member'] as const)
      expect((await act(quality, reader, { act: 'verify' }, '1')).status).toBe(403)
  })
})

describe('who closes', () => {
  it('is not the auditor, whose role does not reach so far: 403', async () => {
    expect((await act(management, 'auditor', { act: 'close' }, '1')).status).toBe(403)
  })

  it('is not the finder alone, though they have both roles: 422', async () => {
    const page = await read('/people', 'quality-manager', new RegExp(`href="(/people/[\\w-]+)">${SHEN.name}`))
    const roles = async (...given: string[]) => {
      const form = [['version', await read(page, 'quality-manager', VERSION)], ...given.map((role) => ['roles', role])]
      expect((await send(page, 'quality-manager', form as [string, string][])).status).toBe(303)
    }
    await roles('auditor', 'quality-manager')
    try {
      const seen = { act: 'verify', method: '抽10份', result: '有效', effective: 'yes' }
      expect((await act(management, 'auditor', seen)).status).toBe(303)
      const now = await read(at(management), 'quality-manager', VERSION)
      const answer = await said(await act(management, 'auditor', { act: 'close' }, now))
      expect(answer).toMatchObject({ status: 422, text: expect.stringContaining('关闭要由另一个人') })
    } finally {
      await roles('auditor')
    }
  })
})

describe('a closed one', () => {
  it('does not move any more, whoever asks: 422', async () => {
    const seen = await read(at(management), 'quality-manager', VERSION)
    expect((await act(management, 'quality-manager', { act: 'close' })).status).toBe(303)
    expect((await act(management, 'quality-manager', { act: 'close' }, seen)).status).toBe(409)
    const closed = String(Number(seen) + 1)
    for (const name of ['acknowledge', 'correct', 'cause', 'plan', 'verify', 'close']) {
      const answer = await said(await act(management, 'quality-manager', { act: name, correction: '再写一次' }, closed))
      expect(answer).toMatchObject({ status: 422, text: expect.stringContaining('现在是“已关闭”') })
    }
  })

  it('gives its files to its readers and to nobody else', async () => {
    const path = await read(at(management), 'quality-manager', /"(\/nonconformities\/NC-\d{4}-\d+\/files\/[\w-]+)"/)
    const file = await ask(path, 'management')
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment/)
    const statuses = await Promise.all(
      (['auditor', 'department-head', 'member', 'admin', 'nobody'] as const).map(
        async (reader) => (await ask(path, reader)).status,
      ),
    )
    expect(statuses).toEqual([200, 404, 404, 403, 302])
    expect((await ask(path.replace(management, quality), 'quality-manager')).status).toBe(404)
  })
})
