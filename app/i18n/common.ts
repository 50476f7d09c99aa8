import { defineMessages } from './messages'

/** What every page says: the frame, the problems, the small words. */
export const common = defineMessages({
  'app.name': { 'zh-CN': '条款簿', en: 'Clausebook' },
  'app.main-navigation': { 'zh-CN': '主导航', en: 'Main navigation' },
  demo: { 'zh-CN': '演示', en: 'Demo' },
  'list-separator': { 'zh-CN': '、', en: ', ' },
  'sentence-separator': { 'zh-CN': '；', en: '; ' },
  save: { 'zh-CN': '保存', en: 'Save' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  back: { 'zh-CN': '返回', en: 'Back' },
  edit: { 'zh-CN': '修改', en: 'Edit' },
  required: { 'zh-CN': '必填', en: 'required' },
  none: { 'zh-CN': '—', en: '—' },
  'nav.home': { 'zh-CN': '首页', en: 'Home' },
  'nav.audits': { 'zh-CN': '审核', en: 'Audits' },
  'nav.nonconformities': { 'zh-CN': '不符合', en: 'Nonconformities' },
  'nav.evidence': { 'zh-CN': '证据', en: 'Evidence' },
  'nav.standards': { 'zh-CN': '标准', en: 'Standards' },
  'nav.departments': { 'zh-CN': '部门', en: 'Departments' },
  'nav.people': { 'zh-CN': '人员', en: 'People' },
  'nav.trail': { 'zh-CN': '追踪', en: 'Trail' },
  'problem.home': { 'zh-CN': '回首页', en: 'Back to home' },
  'problem.sign-in': { 'zh-CN': '重新登录', en: 'Sign in again' },
  'problem.not-found.title': { 'zh-CN': '没有这个页面', en: 'There is no such page' },
  'problem.not-found.text': {
    'zh-CN': '地址可能抄错了，也可能这条记录不归您看。从首页重新找一找，或者向品质经理要链接。',
    en: 'The address may be mistyped, or the record is not yours to read. Look for it from the home page, or ask the quality manager for the link.',
  },
  'problem.forbidden.title': { 'zh-CN': '您没有这个权限', en: 'You may not do this' },
  'problem.forbidden.text': {
    'zh-CN': '您的角色里没有这一项。需要的话，请管理员或品质经理调整角色，调整后立即生效。',
    en: 'None of your roles allows it. If you need it, ask the administrator or the quality manager to change your roles; the change acts at once.',
  },
  'problem.conflict.title': { 'zh-CN': '别人刚刚改过', en: 'Somebody changed it in the meantime' },
  'problem.conflict.text': {
    'zh-CN': '您打开表单之后，这条记录又被改动，您的这次提交没有写入。请返回，看过最新内容再提交。',
    en: 'The record was changed after you opened the form, so yours was not written. Go back, read what is there now and send it again.',
  },
  'problem.signed-out.title': { 'zh-CN': '登录已失效', en: 'You are signed out' },
  'problem.signed-out.text': { 'zh-CN': '请重新登录，再提交一次。', en: 'Sign in and send it again.' },
  'problem.defect.title': { 'zh-CN': '系统出错了', en: 'Something went wrong' },
  'problem.defect.text': {
    'zh-CN': '不是您的操作有误。错误已经记下；请稍后再试，还不行就告诉管理员这是几点发生的。',
    en: 'It is not your doing, and it was logged. Try again in a moment; if it stays, tell the administrator what time it happened.',
  },
})
