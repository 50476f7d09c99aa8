import type { Locale } from '~/domain/shared/locale'
import type { ClauseLabel } from '~/domain/standards/label'
import type { ChecklistReportRow, ChecklistReportView } from '~/queries/audits/checklist-report.view'

/** A finished audit of the demo company, with every judgement but one, for the tests of the papers. */
export function aChecklistReport(locale: Locale, changes: Partial<ChecklistReportView> = {}): ChecklistReportView {
  const zh = locale === 'zh-CN'
  const say = (chinese: string, english: string) => (zh ? chinese : english)
  return {
    number: 'IA-2026-02',
    status: 'finished',
    company: { name: '启明精密', nameEn: 'Qiming Precision' },
    form: {
      id: 'QR-IA-04',
      title: say('内部审核检查表', 'Internal Audit Checklist'),
      revision: 'B/1',
      retention: say('3年', '3 years'),
    },
    startsOn: '2026-11-16',
    endsOn: '2026-11-17',
    departments: [say('品质部', 'Quality')],
    heads: [say('韩伟东', 'Han Weidong')],
    lead: { name: say('沈嘉禾', 'Shen Jiahe'), department: say('研发中心', 'R&D') },
    auditors: [
      { name: say('沈嘉禾', 'Shen Jiahe'), department: say('研发中心', 'R&D') },
      { name: say('邱雨桐', 'Qiu Yutong'), department: say('采购中心', 'Purchasing') },
      { name: say('贺明远', 'He Mingyuan'), department: say('设备部', 'Equipment') },
    ],
    companion: say('许文静（品质工程师）', 'Xu Wenjing (quality engineer)'),
    criteria: [
      { letter: 'Q', name: say('GB/T 19001-2016', 'ISO 9001:2015') },
      { letter: 'I', name: 'IATF 16949:2016' },
      { letter: 'E', name: say('GB/T 24001-2016', 'ISO 14001:2015') },
      { letter: 'H', name: say('GB/T 45001-2020', 'ISO 45001:2018') },
    ],
    rows: rows(say),
    overrides: [],
    ...changes,
  }
}

const PROGRAMME = { key: 'internal-audit', zh: '内部审核', en: 'Internal audit', labels: '9.2.2 Q,9.2.2 E,9.2.2 H,9.2.2.1 I' }
const DOCUMENTS = {
  key: 'documents',
  zh: '文件与记录',
  en: 'Documents and records',
  labels: '7.5.3 Q,7.5.3 E,7.5.3 H,7.5.3.2.1 I',
}
const GAUGES = { key: 'measuring', zh: '测量资源', en: 'Measuring resources', labels: '7.1.5.2 Q,9.1.1 E,9.1.1 H,7.1.5.2.1 I' }
const COMPLAINTS = { key: 'complaints', zh: '顾客投诉', en: 'Customer complaints', labels: '10.2 Q,10.2.6 I' }

function rows(say: (chinese: string, english: string) => string): ChecklistReportRow[] {
  const row = (
    theme: typeof PROGRAMME,
    question: [string, string],
    record: [string, string],
    judgement: ChecklistReportRow['judgement'],
    nonconformity: string | null = null,
  ): ChecklistReportRow => ({
    theme: { key: theme.key, title: say(theme.zh, theme.en) },
    labels: theme.labels.split(',').map(label),
    question: say(...question),
    record: say(...record),
    judgement,
    nonconformity,
  })
  return [
    row(
      PROGRAMME,
      [
        '今年各过程的审核频次是怎么定的？哪个过程因为投诉、变更或上次的结果多审了一次？',
        'How did you decide how often each process is audited this year? Which one was audited again, and why?',
      ],
      [
        '年度内审方案QR-IA-01 B/2，2025-12-19经管理者代表批准；频次按风险分三档。压铸因3月顾客投诉CC-2026-007加审一次，4月21日实施，改动记入修订履历第2行。',
        'Programme QR-IA-01 B/2, approved by the management representative on 2025-12-19; three frequencies by risk. Die casting was audited again on 21 April after complaint CC-2026-007; the change is line 2 of the revision history.',
      ],
      'conforms',
    ),
    row(
      PROGRAMME,
      [
        '最近一次审核以哪些文件为准？审核当天这些文件都还有效吗？',
        'Which documents was the last audit made against? Were all of them valid on the day?',
      ],
      [
        '抽实施计划QR-IA-02-202606-001：引用VDA 6.3:2023、CP-2104 D/2、PFMEA-2104 E/1，与6月受控文件清单逐项核对，均为当日有效版。',
        'Plan QR-IA-02-202606-001 names VDA 6.3:2023, CP-2104 D/2 and PFMEA-2104 E/1. Compared one by one with the list of controlled documents of June: all valid on the day.',
      ],
      'conforms',
    ),
    row(
      PROGRAMME,
      [
        '审核员是怎样指派的？懂行的人恰好在受审部门时，你们怎么办？',
        'How are auditors assigned? What do you do when the one who knows the subject works in the audited department?',
      ],
      [
        '今年2次审核共5名审核员，所在部门与受审过程无重叠。内审员证5份均有效，其中IA-C-011于2026-12-30到期，复训尚未列入培训计划。',
        'Five auditors in two audits this year; none works in an audited process. All five certificates are valid; IA-C-011 runs out on 2026-12-30 and the refresher is not in the training plan yet.',
      ],
      'observation',
    ),
    row(
      PROGRAMME,
      [
        '从开出不符合到关闭用了多久？有没有拖期的，有没有改完又犯的？',
        'How long did it take from issue to closure? Was any late, did any come back?',
      ],
      [
        '抽NC-2026-03、NC-2026-05、NC-2026-08：关闭用时41、38、52天，均在期限内。到压铸二线复看NC-2026-05，模温联锁在位，点检连续。',
        'NC-2026-03, NC-2026-05 and NC-2026-08 took 41, 38 and 52 days, all in time. Looked at NC-2026-05 again on casting line 2: the interlock is in place, the checks are unbroken.',
      ],
      'conforms',
    ),
    row(
      DOCUMENTS,
      [
        '这个工位现在照哪份文件做？请当场找给我看。',
        'Which document does this workplace follow today? Please show it to me now.',
      ],
      [
        '终检3号台SIP-2104-05 C/3、SIP-2117-05 B/1，来料1号台SIP-IN-018 D/1，均为现行版；检验员半分钟内取出。',
        'Final inspection bench 3: SIP-2104-05 C/3 and SIP-2117-05 B/1; incoming bench 1: SIP-IN-018 D/1. All current; found by the inspector within half a minute.',
      ],
      'conforms',
    ),
    row(
      DOCUMENTS,
      [
        '上一次改版，旧版从哪些地方收回，又是怎么处理的？',
        'At the last revision, where was the old one collected, and what happened to it?',
      ],
      [
        'SIP-2104-05于10月12日由C/2改为C/3，发4份、收回4份（QR-DC-03第27行）；共享盘旧版移入“作废”目录，只读。',
        'SIP-2104-05 went from C/2 to C/3 on 12 October: 4 copies out, 4 back (QR-DC-03, line 27). The old file is in the “obsolete” folder, read only.',
      ],
      'conforms',
    ),
    row(
      DOCUMENTS,
      [
        '顾客图纸、标准或法规换了版，你们从哪里知道？知道之后做哪几件事？',
        'A customer drawing, a standard or a law changes: how do you hear of it, and what do you do then?',
      ],
      [
        '外来文件一览表QR-DC-02。图纸2117-A第5版：10月6日下载，10月13日评审完毕（5个工作日），10月15日发到工位。每周一查顾客平台并留存截图，其他部门可照此推广。',
        'List of external documents QR-DC-02. Drawing 2117-A issue 5: downloaded on 6 October, reviewed by 13 October (5 working days), at the workplace on 15 October. The portal is checked every Monday and a picture kept: other departments could do the same.',
      ],
      'good-practice',
    ),
    row(
      DOCUMENTS,
      [
        '记录写错了怎么改？系统里已经提交的数据，谁能改、改了看得出来吗？',
        'How is a wrong entry corrected? Who can change data already submitted, and does it show?',
      ],
      [
        '翻11月9日至13日首件检验报告46份，2份涂改后原字不可辨、无签名：\n11月9日机加三线夜班；\n11月11日机加一线白班。\n\n电子记录抽10条，修改日志完整。',
        '46 first-piece reports of 9 to 13 November. In two of them the old entry cannot be read and there is no signature:\nmachining line 3, night shift, 9 November;\nmachining line 1, day shift, 11 November.\n\nTen electronic records: the change log is complete.',
      ],
      'minor',
      'NC-2026-11',
    ),
    row(
      GAUGES,
      [
        '请在现场任拿五件正在用的量具：现在能不能用，凭什么知道？',
        'Please pick up any five gauges in use here: may they be used today, and how do you know?',
      ],
      [
        'CAL-0108、CAL-0133、MIC-0042、HG-0007标签、台账、证书三者一致。CAL-0217（数显卡尺0–150 mm，机加三线首件用）标签到期日2026-10-31，台账状态仍为“合格”；11月1日至16日用于首件检验11次。',
        'CAL-0108, CAL-0133, MIC-0042 and HG-0007: label, register and certificate agree. CAL-0217 (digital caliper 0–150 mm, first pieces of machining line 3): the label ran out on 2026-10-31, the register still says “valid”; used for 11 first pieces from 1 to 16 November.',
      ],
      'major',
      'NC-2026-12',
    ),
    row(
      GAUGES,
      [
        '这张证书是怎样追到国家基准的？中间有没有断的一环？',
        'How does this certificate lead to the national standard? Is any link missing?',
      ],
      [
        '外校证书JZ26-0418（HG-0007）：机构认可范围含0–600 mm，给出U = 3 µm（k = 2）。内校记录CAL-0133：标准量块KB-03，其证书有效期至2026-12-02。',
        'Certificate JZ26-0418 (HG-0007): the scope of accreditation includes 0–600 mm and gives U = 3 µm (k = 2). In-house record CAL-0133: gauge block KB-03, certificate valid until 2026-12-02.',
      ],
      'conforms',
    ),
    row(
      GAUGES,
      [
        '最近一次发现失准的是哪一件？从那天往回，查到了哪一批产品？',
        'Which gauge was last found out of tolerance? Back to which lot of product did you look?',
      ],
      [
        'MIC-0042于2026-08-10校前示值超差+6 µm。评估追溯2026-02-12至2026-08-10共14批，复测70件均合格，结论有依据，品质经理已签字。',
        'MIC-0042 was +6 µm out before adjustment on 2026-08-10. Looked back at 14 lots from 2026-02-12 to 2026-08-10; 70 parts measured again, all good. The conclusion is founded and signed by the quality manager.',
      ],
      'conforms',
    ),
    row(
      GAUGES,
      [
        '量具平时放在哪里？零点、封签和检测软件的参数，谁动得了？',
        'Where are gauges kept? Who can touch zero points, seals and the parameters of inspection software?',
      ],
      [
        '尺寸检测机DM-02的参数由二级口令控制，修改日志可查。换班开机时，操作者在屏幕上看不出参数与上一班有无不同，此处还有改进余地。',
        'The parameters of measuring machine DM-02 are behind a second password and logged. At a change of shift the operator cannot see on the screen whether they differ from the shift before: room for improvement.',
      ],
      'opportunity',
    ),
    row(
      COMPLAINTS,
      [
        '最近三个月的投诉里任挑一件：多久隔离，多久答复，顾客认可了吗？',
        'Pick any complaint of the last three months: how fast was it contained and answered, and did the customer accept?',
      ],
      [
        'CC-2026-019（毛刺）：2 h内隔离在库与在途共1 240件，24 h内发出3D，第9个工作日提交8D；顾客10月28日在其平台关闭，见https://supplier.example.com/portal/complaints/2026/CC-2026-019/eight-disciplines-report?revision=3&language=zh-CN。',
        'CC-2026-019 (burrs): 1 240 parts in stock and on the way contained within 2 h, 3D sent within 24 h, 8D on working day 9. Closed by the customer on 28 October, see https://supplier.example.com/portal/complaints/2026/CC-2026-019/eight-disciplines-report?revision=3&language=en.',
      ],
      'conforms',
    ),
    row(
      COMPLAINTS,
      [
        '退货件是谁分析的？没有查出故障的，按哪份办法办理？',
        'Who analyses returned parts? Which procedure applies when no fault is found?',
      ],
      [
        '近12个月没有“未发现故障”的退货件（RMA台账QR-CS-06），本项无样本。',
        'No part was returned with “no fault found” in the last 12 months (RMA register QR-CS-06): nothing to sample.',
      ],
      'not-applicable',
    ),
  ]
}

function label(text: string): ClauseLabel {
  const [number = '', letter = ''] = text.split(' ')
  return { number, letter }
}
