import { expect, it } from 'vitest'
import { addItemFiles } from '~/use-cases/audits/add-item-file.server'
import { ChecklistItem, type IChecklistItem } from '~db/entities/audits'
import { anAudit, anAuditWorld, judge, must } from '../../../tests/factories/audits'
import { NOW } from '../../../tests/factories/time'
import { testDatabase } from '../../../tests/support/database'
import { auditSheet } from './audit-sheet.server'

const database = testDatabase()

it('says of each row what is asked, who judged it and when, in the language of the reader', async () => {
  const world = await anAuditWorld(database.fresh())
  const { library, lead } = world
  const { id, number } = await anAudit(database.fresh, world)
  must(await judge(database.fresh(), lead, { library, audit: number, position: 2, judgement: 'minor', record: '少一份记录。' }))
  const auditor = { id: lead.id, name: lead.name, department: lead.department ?? null, roles: lead.roles }
  const files = [
    { name: '照片.jpg', sha256: 'a'.repeat(64), size: 1 },
    { name: '记录.pdf', sha256: 'b'.repeat(64), size: 2 },
  ]
  must(await addItemFiles(database.fresh(), auditor, { audit: number, position: 2, files, library, now: NOW }))
  const asked = (await database
    .fresh()
    .find(ChecklistItem, { audit: id }, { populate: ['wording'], orderBy: { position: 'asc' } })) as IChecklistItem[]

  const sheet = await auditSheet(database.fresh(), id, { library, locale: 'zh-CN', otherTheme: '其他' })
  const english = await auditSheet(database.fresh(), id, { library, locale: 'en', otherTheme: 'Other' })

  const rows = sheet.groups.flatMap((group) => group.rows)
  expect(
    rows.map(({ position, version, question, look, how, departments }) => ({
      position,
      version,
      question,
      look,
      how,
      departments,
    })),
  ).toEqual(
    asked.map(({ position, version, wording, departments }) => ({
      ...{ position, version, departments },
      ...{ question: wording.questionZh, look: wording.lookZh, how: wording.how },
    })),
  )
  expect(english.groups.flatMap((group) => group.rows).map(({ question }) => question)).toEqual(
    asked.map(({ wording }) => wording.questionEn),
  )
  expect(rows[1]).toMatchObject({ record: '少一份记录。', judgement: 'minor', by: lead.name, at: NOW.toISOString() })
  expect(rows[1]?.nonconformity).toMatchObject({ grade: 'minor', status: 'draft' })
  expect(rows[1]?.files.map(({ name }) => name).sort()).toEqual(['照片.jpg', '记录.pdf'])
  expect(rows[0]).toMatchObject({ record: null, judgement: null, by: null, at: null, files: [], nonconformity: null })
  expect(sheet.groups[0]?.labels.length).toBeGreaterThan(0)
  expect(sheet.summary).toMatchObject({ total: asked.length, judged: 1 })
})
