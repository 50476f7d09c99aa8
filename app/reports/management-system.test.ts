import { describe, expect, it } from 'vitest'
import { managementSystem } from './management-system'

const letters = (text: string) => [...text].map((letter) => ({ letter }))

describe('the management system above a paper', () => {
  it.each([
    ['QEH', '质量、环境、职业健康安全管理体系', 'Management system: quality, environment, health and safety'],
    ['EQ', '质量、环境管理体系', 'Management system: quality, environment'],
    ['V', '质量管理体系', 'Management system: quality'],
    ['IQ', '质量管理体系', 'Management system: quality'],
    ['X', '管理体系', 'Management system'],
    ['', '管理体系', 'Management system'],
  ])('of the criteria %s', (criteria, chinese, english) => {
    expect(managementSystem(letters(criteria), 'zh-CN')).toBe(chinese)
    expect(managementSystem(letters(criteria), 'en')).toBe(english)
  })
})
