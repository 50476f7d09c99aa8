import type { DemoAnswer } from '../nonconformity-story'

/** NC-2026-07, 顾客平台账号: corrected on Saturday, its cause is due this Wednesday. NC-2026-08 has no answer yet. */
export const ACCOUNTS: DemoAnswer = {
  number: 'NC-2026-07',
  steps: [
    { act: 'acknowledge', by: 'fangqihang', at: '2026-11-20 17:50' },
    {
      act: 'correct',
      by: 'fangqihang',
      at: '2026-11-21 11:00',
      correction:
        '5个账号11月20日19:10前全部停用，其余21个改密码，共用密码作废。三个平台能导出的登录记录都导出来对过：QM-0518的账号10月30日以后登录3次，都在公司网段，是同组人员下载QM-2251图纸；其余4个账号离岗后没有登录。11月21日上午由项目经理书面告知三家顾客的接口人。账号台账先用一张表顶着，26个账号写明谁在用。',
      files: ['5个账号停用截图.png', '三个平台登录记录核对.xlsx', '告知顾客邮件_3份.pdf'],
    },
  ],
}
