import { defineMessages } from './messages'

export const nonconformities = defineMessages({
  'part.requirement': { 'zh-CN': '要求', en: 'requirement' },
  'part.fact': { 'zh-CN': '事实', en: 'fact' },
  'part.evidence': { 'zh-CN': '证据', en: 'evidence' },
  'part.grade': { 'zh-CN': '等级', en: 'grade' },
})
