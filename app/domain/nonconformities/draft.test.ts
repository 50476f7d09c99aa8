import { describe, expect, it } from 'vitest'
import {
  type DraftParts,
  evidenceOf,
  followFiles,
  followRecord,
  GRADES,
  missingParts,
  PART_LIMIT,
  PARTS,
  partsThere,
  writeDraft,
} from './draft'

const whole: DraftParts = {
  requirement: 'GB/T 19001-2016 9.2.2 c)：审核员不审核自己的工作。',
  fact: '2026-09-14品质部的检查表由品质部质量工程师填写。',
  evidence: 'IA-2026-01检查表第12行',
  grade: 'minor',
}

describe('a nonconformity', () => {
  it('has four parts: the requirement, the fact, the evidence and the grade', () => {
    expect(PARTS).toEqual(['requirement', 'fact', 'evidence', 'grade'])
  })

  it('is major or minor', () => {
    expect(GRADES).toEqual(['major', 'minor'])
  })

  it('is whole when each of the four is there', () => {
    expect(missingParts(whole)).toEqual([])
  })

  it.each(PARTS)('lacks its %s alone when that alone is empty', (part) => {
    expect(missingParts({ ...whole, [part]: part === 'grade' ? null : '' })).toEqual([part])
  })

  it('lacks a part that holds nothing but blanks', () => {
    expect(missingParts({ ...whole, fact: ' \n\t', evidence: '　' })).toEqual(['fact', 'evidence'])
  })

  it('names what it lacks in the order of the form', () => {
    expect(missingParts({ grade: null, evidence: '', fact: '', requirement: '' })).toEqual([
      'requirement',
      'fact',
      'evidence',
      'grade',
    ])
  })
})

describe('writing a draft', () => {
  it('stores the texts without the blanks around them', () => {
    expect(writeDraft({ requirement: ' 要求 ', fact: '\n事实\n', evidence: '\t证据' })).toEqual({
      ok: true,
      value: { requirement: '要求', fact: '事实', evidence: '证据' },
    })
  })

  it('may stop half-way: what is missing is asked for when the audit finishes', () => {
    expect(writeDraft({ requirement: '要求', fact: '', evidence: '  ' })).toEqual({
      ok: true,
      value: { requirement: '要求', fact: '', evidence: '' },
    })
  })

  it.each(['requirement', 'fact', 'evidence'] as const)(
    'takes a %s up to the limit and refuses one sign more, naming the field',
    (field) => {
      const parts = { requirement: '', fact: '', evidence: '' }
      expect(writeDraft({ ...parts, [field]: '长'.repeat(PART_LIMIT) }).ok).toBe(true)
      expect(writeDraft({ ...parts, [field]: '长'.repeat(PART_LIMIT + 1) })).toEqual({
        ok: false,
        refusal: { code: 'text-too-long', field, params: { limit: 4000, length: 4001 } },
      })
    },
  )

  it('does not count blanks at the ends', () => {
    expect(writeDraft({ requirement: '', fact: ` ${'长'.repeat(PART_LIMIT)} `, evidence: '' }).ok).toBe(true)
  })
})

describe('the fact of a draft, when its row is judged again', () => {
  it('follows the record as long as it repeats it', () => {
    expect(followRecord({ fact: '缺3月的记录' }, { before: '缺3月的记录', after: '缺3月和4月的记录' })).toBe('缺3月和4月的记录')
  })

  it('is taken from the record when nothing is written yet', () => {
    expect(followRecord({ fact: '' }, { before: null, after: '缺3月的记录' })).toBe('缺3月的记录')
    expect(followRecord({ fact: '' }, { before: '旧的记录', after: '缺3月的记录' })).toBe('缺3月的记录')
  })

  it('stays as it is once somebody has written it anew', () => {
    expect(followRecord({ fact: '2026年3月的首检记录缺签名' }, { before: '缺3月的记录', after: '缺3月和4月的记录' })).toBe(
      '2026年3月的首检记录缺签名',
    )
    expect(followRecord({ fact: '2026年3月的首检记录缺签名' }, { before: null, after: '缺4月的记录' })).toBe(
      '2026年3月的首检记录缺签名',
    )
  })
})

describe('the evidence of a draft, when files are added to its row', () => {
  const names = { before: ['a.jpg', 'b.jpg'], after: ['a.jpg', 'b.jpg', 'c.jpg'] }

  it('names them as long as it only names files, in either language', () => {
    expect(followFiles({ evidence: evidenceOf(names.before, '、') }, names, '、')).toBe('a.jpg、b.jpg、c.jpg')
    expect(followFiles({ evidence: 'a.jpg, b.jpg' }, names, '、')).toBe('a.jpg、b.jpg、c.jpg')
    expect(followFiles({ evidence: '' }, { before: [], after: ['a.jpg'] }, ', ')).toBe('a.jpg')
  })

  it('stays as it is once somebody has written it anew', () => {
    expect(followFiles({ evidence: '证书QM-0417' }, names, '、')).toBe('证书QM-0417')
  })
})

describe('the four parts while a row is written', () => {
  it('come with the judgement, the record and the files', () => {
    expect(partsThere({ record: ' ', files: 0, nonconforming: false }, null)).toEqual({
      requirement: false,
      fact: false,
      evidence: false,
      grade: false,
    })
    expect(partsThere({ record: '缺3月的记录', files: 2, nonconforming: true }, null)).toEqual({
      requirement: true,
      fact: true,
      evidence: true,
      grade: true,
    })
  })

  it('are those of the draft once there is one, whatever hangs on the row', () => {
    expect(partsThere({ record: '', files: 2, nonconforming: true }, ['evidence'])).toEqual({
      requirement: true,
      fact: true,
      evidence: false,
      grade: true,
    })
    expect(partsThere({ record: '', files: 0, nonconforming: true }, ['fact', 'requirement'])).toMatchObject({
      requirement: false,
      fact: false,
      evidence: true,
    })
  })
})
