import type { Bilingual } from '~/domain/shared/locale'
import type { RefusalCode } from '~/domain/shared/refusal-codes'
import { defineMessages } from './messages'

/** Why an act was refused: what is wrong, where, and what helps. Typed by the codes, so that none is without its sentence. */
export const refusals = defineMessages({
  'action-before-nonconformity': {
    'zh-CN': '第{{position}}条措施的日期早于不符合发出的{{day}}。措施是发出以后才定的，请改日期。',
    en: 'The day of action {{position}} is before {{day}}, when the nonconformity was issued. Actions are decided after that; change the day.',
  },
  'action-done-already': {
    'zh-CN': '第{{position}}条措施已经报过完成。',
    en: 'Action {{position}} was reported done already.',
  },
  'action-done-in-future': {
    'zh-CN': '完成日期{{day}}还没有到。请填实际完成的日期。',
    en: '{{day}} has not come yet. Enter the day it was really done.',
  },
  'action-missing': {
    'zh-CN': '还没有写措施，至少写一条。',
    en: 'There is no action yet. Write at least one.',
  },
  'action-note-missing': {
    'zh-CN': '请写明做了什么、记录号是什么。',
    en: 'Write what was done, with the numbers of its records.',
  },
  'action-without-day': {
    'zh-CN': '第{{position}}条措施没有期限。',
    en: 'Action {{position}} has no due day.',
  },
  'action-without-owner': {
    'zh-CN': '第{{position}}条措施没有责任人。',
    en: 'Action {{position}} has no owner.',
  },
  'action-without-words': {
    'zh-CN': '第{{position}}条措施没有写内容。',
    en: 'Action {{position}} says nothing.',
  },
  'actions-too-many': {
    'zh-CN': '一份报告最多{{most}}条措施，请合并。',
    en: 'A report has at most {{most}} actions. Put some together.',
  },
  'audit-cannot-finish': {
    'zh-CN': '这次审核{{status}}，不能结束；只有进行中的审核可以结束。',
    en: 'This audit is “{{status}}” and cannot be finished; only one that is under way can.',
  },
  'audit-cannot-start': {
    'zh-CN': '这次审核{{status}}，不能再开始一次。',
    en: 'This audit is “{{status}}” and cannot be started again.',
  },
  'audit-not-under-way': {
    'zh-CN': '这次审核{{status}}，检查表现在不能写。',
    en: 'This audit is “{{status}}”; its checklist cannot be written on now.',
  },
  'audit-without-rows': {
    'zh-CN': '所选部门在所选准则里没有可问的条款，检查表会是空的。请加一个部门或一项准则。',
    en: 'The chosen departments have no clause to ask about in the chosen criteria, so the checklist would be empty. Add a department or a criterion.',
  },
  'auditor-handed-in': {
    'zh-CN': '{{name}}给这一条交过证据，不能审自己交的资料。请换一位审核员来判这一项。',
    en: '{{name}} handed in evidence for this clause and cannot audit it. Have another auditor judge this row.',
  },
  'auditor-not-independent': {
    'zh-CN': '{{name}}属于{{department}}，不能审本部门。请换一位别的部门的审核员；确实换不了，由品质经理写明理由。',
    en: '{{name}} belongs to {{department}} and cannot audit it. Choose somebody from another department; if there is nobody, the quality manager gives the reason in writing.',
  },
  'cause-not-thought-over': {
    'zh-CN': '上一轮措施无效，要先重新分析原因，再定新措施。',
    en: 'The last actions did not work. Think the cause over first, then plan new ones.',
  },
  'correction-missing': {
    'zh-CN': '请写明当场做了什么：隔离、停用、补测、追回，数量多少。',
    en: 'Write what was done at once: separated, stopped, measured again, called back, and how many.',
  },
  'criteria-missing': { 'zh-CN': '还没有选审核准则，至少选一项。', en: 'No audit criterion is chosen. Choose at least one.' },
  'day-in-future': {
    'zh-CN': '资料日期{{day}}还没有到。请填资料本身的日期，不是计划日期。',
    en: '{{day}} has not come yet. Enter the date on the evidence itself, not a planned one.',
  },
  'days-reversed': { 'zh-CN': '结束日期早于开始日期。', en: 'The last day is before the first.' },
  'deadline-before-earlier': {
    'zh-CN': '这一步的期限早于前一步，请改大。',
    en: 'This stage would be due before the one it follows. Make it later.',
  },
  'deadline-wrong': {
    'zh-CN': '天数要是0到{{longest}}的整数。',
    en: 'Enter a whole number of days from 0 to {{longest}}.',
  },
  'department-missing': { 'zh-CN': '还没有选受审核部门，至少选一个。', en: 'No department is chosen. Choose at least one.' },
  'department-unknown': {
    'zh-CN': '没有“{{id}}”这个部门，或它不在这一项的范围里。',
    en: 'There is no department “{{id}}” here.',
  },
  'disk-full': {
    'zh-CN': '服务器磁盘空间不足，这次没有存下来，先前的内容都在。请管理员清出空间后重新提交。',
    en: 'The server has no disk space left. Nothing of this was stored, nothing else was lost. Ask the administrator to free some and send it again.',
  },
  'edition-not-selectable': {
    'zh-CN': '“{{edition}}”暂时不能作为审核准则：库里还没有它的检查内容，或者它按评分方式另行审核。',
    en: '“{{edition}}” cannot be a criterion yet: the library holds no checks for it, or it is scored in an audit of its own.',
  },
  'effectiveness-missing': {
    'zh-CN': '请写明怎样算有效：看什么、看几份、达到多少。',
    en: 'Write what will count as effective: what is looked at, how many, and which result.',
  },
  'email-taken': {
    'zh-CN': '{{email}}已经有人在用。同一个邮箱只能对应一个人。',
    en: '{{email}} is already in use. One address belongs to one person.',
  },
  'email-wrong': {
    'zh-CN': '这不像一个邮箱地址，例如 name@example.com。',
    en: 'This does not look like an e-mail address such as name@example.com.',
  },
  'evidence-not-waiting': {
    'zh-CN': '这一版现在不在待审核状态：可能已经审过、撤回，或者有了更新的一版。请刷新后看最新的一版。',
    en: 'This version is not waiting for review: it was decided on, withdrawn, or a newer one has come. Reload and look at the newest.',
  },
  'field-missing': { 'zh-CN': '这一栏还没有填。', en: 'This field is empty.' },
  'field-wrong': {
    'zh-CN': '这一栏填得不对，请核对后再提交。',
    en: 'This field holds something that does not fit. Check it and send again.',
  },
  'file-empty': {
    'zh-CN': '文件“{{name}}”是空的（0 字节）。请打开原文件看看，再传一次。',
    en: 'The file “{{name}}” is empty (0 bytes). Check the original and upload it again.',
  },
  'file-missing': { 'zh-CN': '没有收到文件。请至少选一个文件。', en: 'No file arrived. Choose at least one.' },
  'file-too-large': {
    'zh-CN': '文件超过{{limit}}，没有存下来。请压缩或拆成几个再传；确需更大，请管理员调整上限。',
    en: 'The file is larger than {{limit}} and was not stored. Compress or split it; if it has to be larger, the administrator can raise the limit.',
  },
  'files-too-many': {
    'zh-CN': '一次最多传{{limit}}个文件，请分几次传。',
    en: 'At most {{limit}} files at a time. Send them in several goes.',
  },
  'finder-closes-alone': {
    'zh-CN': '这一项由{{name}}提出，也由同一个人验证，关闭要由另一个人。',
    en: '{{name}} raised this one and verified it; somebody else has to close it.',
  },
  'form-too-large': {
    'zh-CN': '表单内容太大，没有写入。请缩短文字，长的内容作为附件上传。',
    en: 'The form is too large and was not written. Shorten the text and attach what is long as a file.',
  },
  'implementation-without-file': {
    'zh-CN': '最后一条措施报完成前，至少要有一份实施证据的附件。请添加照片、记录或修订后的文件。',
    en: 'Before the last action is reported done there has to be at least one file to show for it: a photo, a record, the revised document.',
  },
  'last-administrator': {
    'zh-CN': '这是最后一位系统管理员，不能停用，也不能去掉管理员角色。请先让另一个人当管理员。',
    en: 'This is the last administrator, who can neither be disabled nor lose the role. Make somebody else an administrator first.',
  },
  'lead-missing': { 'zh-CN': '还没有选审核组长。', en: 'No lead auditor is chosen.' },
  'link-used': {
    'zh-CN': '这个链接已经用过或已过期。请管理员重新打印一个。',
    en: 'This link was used or has expired. Ask the administrator to print a new one.',
  },
  'member-missing': {
    'zh-CN': '所选的人里有一位已停用或不存在，请重新选择。',
    en: 'One of the chosen people is disabled or not there. Choose again.',
  },
  'nonconformity-cannot-move': {
    'zh-CN': '{{number}}现在是“{{standing}}”，不能{{move}}。请刷新后看看轮到哪一步。',
    en: '{{number}} is “{{standing}}”: {{move}} is not possible now. Reload to see which step it is at.',
  },
  'nonconformity-incomplete': {
    'zh-CN': '{{number}}还缺：{{parts}}。四个要素写全才能发出，请先补上。',
    en: '{{number}} still lacks: {{parts}}. It needs all four parts to be issued; complete it first.',
  },
  'nonconformity-not-draft': {
    'zh-CN': '{{number}}已经发出或撤回，文字不再改动。',
    en: '{{number}} was issued or taken back; its words do not change any more.',
  },
  'not-your-submission': {
    'zh-CN': '这一版不是您交的。由提交人或部门负责人撤回。',
    en: 'You did not hand this version in. The person who did, or the head of the department, can withdraw it.',
  },
  'only-admin-gives-admin': {
    'zh-CN': '只有系统管理员能给出或去掉管理员角色。',
    en: 'Only an administrator can give or take the administrator’s role.',
  },
  'own-evidence': {
    'zh-CN': '这一版是您自己交的，要由另一个人审核。',
    en: 'You handed this version in yourself; somebody else has to review it.',
  },
  'owner-not-here': {
    'zh-CN': '所选的人不在{{department}}，责任人要从本部门选。',
    en: 'The chosen person does not belong to {{department}}; the owner comes from the department itself.',
  },
  'password-is-email': { 'zh-CN': '密码不能就是邮箱地址。', en: 'The password cannot be the e-mail address.' },
  'password-too-short': {
    'zh-CN': '密码至少{{least}}个字符，用一句自己记得住的话最好。',
    en: 'The password needs at least {{least}} characters; a phrase you remember is best.',
  },
  'person-not-auditor': {
    'zh-CN': '{{name}}没有内审员角色，不能进审核组。',
    en: '{{name}} does not have the auditor’s role and cannot be on the team.',
  },
  'picture-too-large': {
    'zh-CN':
      '照片“{{name}}”有{{width}}×{{height}}像素，超过上限5000万像素，没有存下来。请在手机相机设置里调低分辨率重拍，或缩小后再传；其他内容都还在。',
    en: 'The picture “{{name}}” has {{width}} × {{height}} pixels, more than the limit of 50 megapixels, and was not stored. Take it again with a lower resolution set in the camera, or make it smaller first; everything else is still here.',
  },
  'reason-missing': { 'zh-CN': '请写明理由。', en: 'Give the reason.' },
  'record-missing': {
    'zh-CN': '请写下看到了什么：文件号、样本、地点、数量。没有记录的“符合”站不住脚。',
    en: 'Write down what was seen: document number, sample, place, quantity. A “conforms” without a record does not stand.',
  },
  'report-before-finish': {
    'zh-CN': '这次审核{{status}}，审核结束后才能发布报告。',
    en: 'This audit is “{{status}}”. Its report can be issued once the audit is finished.',
  },
  'report-issued-already': {
    'zh-CN': '{{number}}的审核报告已经发布，内容不能再改。',
    en: 'The report of {{number}} is issued, and its text does not change any more.',
  },
  'report-without-conclusion': {
    'zh-CN': '报告还没有写结论。请审核组长写明体系是否符合、是否有效，再发布。',
    en: 'The report has no conclusion yet. The lead auditor states conformity and effectiveness; then it can be issued.',
  },
  'report-writer-issues': {
    'zh-CN': '报告的文字是{{name}}最后修改的，编制人不能自己批准。请管理层或另一位有权的人发布。',
    en: '{{name}} wrote the report last, and its author does not approve it. Ask management or somebody else who may issue it.',
  },
  'role-missing': { 'zh-CN': '至少选一个角色。', en: 'Choose at least one role.' },
  'root-cause-missing': {
    'zh-CN': '还没有写根本原因。',
    en: 'The root cause is missing.',
  },
  'row-of-another': {
    'zh-CN': '这一项分给了{{name}}，您现在不能写；确实要您来写，请组长改分。',
    en: 'This row was given to {{name}}, who writes on it, unless the lead gives it to somebody else.',
  },
  'rows-not-judged': {
    'zh-CN': '还有{{count}}项没有判定，第一项是第{{first}}项。没审到的判“未审核”并写明理由。',
    en: '{{count}} rows are not judged yet, the first is row {{first}}. Judge what was not reached as “not audited”, with the reason.',
  },
  'sign-in-failed': { 'zh-CN': '邮箱或密码不对。', en: 'The e-mail address or the password is wrong.' },
  'sign-in-too-often': {
    'zh-CN': '试的次数太多，请{{minutes}}分钟后再试。忘了密码请管理员打印一次性链接。',
    en: 'Too many tries. Wait {{minutes}} minutes. If the password is forgotten, the administrator prints a one-time link.',
  },
  'signed-out': {
    'zh-CN': '登录已失效，这次没有写入。请在另一个窗口重新登录，再回来提交一次，已填的内容都在。',
    en: 'You are signed out and nothing was written. Sign in again in another window, come back and send it once more; what you typed is still here.',
  },
  'text-too-long': {
    'zh-CN': '文字有{{length}}个字符，超过上限{{limit}}。请缩短，长的内容作为附件上传。',
    en: 'The text has {{length}} characters, more than the limit of {{limit}}. Shorten it and attach what is long as a file.',
  },
  'upload-cut-off': {
    'zh-CN': '上传中断了，没有存下来。请重新选择文件再传一次。',
    en: 'The upload was cut off and nothing was stored. Choose the files and send them again.',
  },
  'verification-method-missing': {
    'zh-CN': '请写明怎样验证的：看了什么、在哪里、抽了几份。',
    en: 'Write how it was verified: what was looked at, where, and how many.',
  },
  'verification-result-missing': {
    'zh-CN': '请写明看到的结果。',
    en: 'Write what was found.',
  },
  'verification-too-early': {
    'zh-CN': '措施要运行一段时间才看得出效果，最早{{day}}可以判有效。发现无效可以现在退回。',
    en: 'An action has to work for a while before it shows: effective can be recorded from {{day}}. If it failed, it can be sent back now.',
  },
  'verifier-answered': {
    'zh-CN': '{{name}}写过这份报告的答复，不能自己验证。请另一位验证。',
    en: '{{name}} wrote part of the answer and cannot verify it. Somebody else has to.',
  },
  'verifier-of-department': {
    'zh-CN': '{{name}}属于责任部门{{department}}，不能验证本部门的措施。请别的部门的人验证。',
    en: '{{name}} belongs to {{department}}, the department concerned, and cannot verify it. Have somebody from another department do it.',
  },
  'verifier-owns-action': {
    'zh-CN': '{{name}}是其中一条措施的责任人，不能验证自己的措施。请另一位验证。',
    en: '{{name}} owns one of the actions and cannot verify it. Somebody else has to.',
  },
  'why-missing': {
    'zh-CN': '至少写一层“为什么”。',
    en: 'Write at least one “why”.',
  },
  'whys-too-many': {
    'zh-CN': '最多{{most}}层“为什么”，请合并。',
    en: 'At most {{most}} whys. Put some together.',
  },
} satisfies Record<RefusalCode, Bilingual>)
