import { defineMessages } from './messages'

export const audits = defineMessages({
  'status.planned': { 'zh-CN': '计划中', en: 'Planned' },
  'status.under-way': { 'zh-CN': '进行中', en: 'Under way' },
  'status.finished': { 'zh-CN': '已完成', en: 'Finished' },
  'judgement.conforms': { 'zh-CN': '符合', en: 'Conforms' },
  'judgement.major': { 'zh-CN': '严重不符合', en: 'Major' },
  'judgement.minor': { 'zh-CN': '一般不符合', en: 'Minor' },
  'judgement.observation': { 'zh-CN': '观察项', en: 'Observation' },
  'judgement.opportunity': { 'zh-CN': '改进机会', en: 'Opportunity' },
  'judgement.good-practice': { 'zh-CN': '亮点', en: 'Good practice' },
  'judgement.not-applicable': { 'zh-CN': '不适用', en: 'Not applicable' },
  'judgement.not-audited': { 'zh-CN': '未审核', en: 'Not audited' },
})
