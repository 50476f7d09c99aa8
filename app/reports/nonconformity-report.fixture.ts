import type { Locale } from '~/domain/shared/locale'
import type { NonconformityReportView } from '~/queries/nonconformities/nonconformity-report.view'

/** A closed nonconformity of the demo company in its second round, for the tests of the papers. */
export function aNonconformityReport(locale: Locale, changes: Partial<NonconformityReportView> = {}): NonconformityReportView {
  const say = (chinese: string, english: string) => (locale === 'zh-CN' ? chinese : english)
  return {
    id: 'nc',
    number: 'NC-2026-07',
    version: 9,
    status: 'closed',
    today: '2026-11-23',
    company: { name: '启明精密', nameEn: 'Qiming Precision' },
    form: {
      id: 'QR-IA-05',
      title: say('不符合项报告', 'Nonconformity report'),
      revision: 'B/2',
      retention: say('3年', '3 years'),
    },
    criteria: [{ letter: 'Q' }, { letter: 'E' }, { letter: 'H' }],
    audit: { number: 'IA-2026-01', startsOn: '2026-06-16', endsOn: '2026-06-16' },
    department: say('品质部', 'Quality'),
    heads: [say('韩伟东', 'Han Weidong')],
    clause: {
      edition: say('GB/T 19001-2016', 'ISO 9001:2015'),
      number: '7.1.5.2',
      title: say('测量溯源', 'Measurement traceability'),
    },
    grade: 'minor',
    nature: 'implementation',
    requirement: say('量具按规定周期校准，到期未校的不得使用。', 'Gauges are calibrated on time; one past its day is not used.'),
    fact: say(
      '2026年6月16日10:20，机加三线首件检验台，数显卡尺CAL-0217（0–150 mm）标签到期日为2026年5月31日；台账状态为“合格”。',
      'On 16 June 2026 at 10:20 the label of caliper CAL-0217 (0–150 mm) at line 3 had run out on 31 May; the register says “valid”.',
    ),
    evidence: say('标签照片P-0616-07；量具台账QR-MS-01（2026年6月）。', 'Photo P-0616-07; gauge register QR-MS-01 (June 2026).'),
    raisedBy: { name: say('贺明远', 'He Mingyuan'), department: say('设备部', 'Equipment'), on: '2026-06-18' },
    acknowledged: { name: say('韩伟东', 'Han Weidong'), on: '2026-06-18' },
    correction: say(
      '当日停用并隔离，由CAL-0221替代；复测33件首件留样，全部合格。',
      'Taken out of use; 33 first pieces measured again, all good.',
    ),
    corrected: { name: say('罗春燕', 'Luo Chunyan'), on: '2026-06-18' },
    correctDue: '2026-06-21',
    refused: [
      {
        number: 1,
        result: say('抽20件，仍有2件超期在用。', 'Of 20 gauges 2 were still in use past their day.'),
        by: say('沈嘉禾', 'Shen Jiahe'),
        on: '2026-07-20',
      },
    ],
    whys: [
      say('为什么超期仍在用？当月应校清单上没有它。', 'Why was it still in use? It was not on the list of the month.'),
      say('清单上为什么没有？清单按存放位置生成。', 'Why not? The list is made by place of storage.'),
    ],
    rootCause: say(
      '调拨不在程序控制之内，到期提醒又依赖位置。',
      'Transfers are outside the procedure, and the reminder depends on the place.',
    ),
    analysed: { name: say('韩伟东', 'Han Weidong'), on: '2026-07-24' },
    planDue: '2026-07-30',
    actions: [
      {
        what: say('改为按量具编号生成到期清单。', 'Make the list by gauge number.'),
        owner: say('罗春燕', 'Luo Chunyan'),
        dueOn: '2026-07-30',
        doneOn: '2026-07-29',
      },
      {
        what: say('修订QP-MS-01：调拨须登记新位置。', 'Revise QP-MS-01: a transfer is registered.'),
        owner: say('许文静', 'Xu Wenjing'),
        dueOn: '2026-08-06',
        doneOn: '2026-08-03',
      },
    ],
    planned: {
      name: say('韩伟东', 'Han Weidong'),
      on: '2026-07-26',
      spread: say('清查另发现超期2件，已停用送校。', 'Two more were found and taken out of use.'),
      documents: null,
      effectiveness: say('到6个工位抽20件，全部在有效期内。', '20 gauges at 6 places, all valid.'),
    },
    implementedOn: '2026-08-03',
    verification: {
      method: say('到6个工位从实物抽20件查台账。', '20 gauges at 6 places held against the register.'),
      result: say('20件全部相符且在有效期内。', 'All 20 agree and are valid.'),
      effective: true,
      by: say('沈嘉禾', 'Shen Jiahe'),
      department: say('研发中心', 'R&D'),
      on: '2026-09-12',
    },
    verifyDue: '2026-09-30',
    closed: { name: say('林书敏', 'Lin Shumin'), on: '2026-09-14' },
    ...changes,
  }
}

/** The same before anybody has answered: every part after the facts is white. */
export function anUnansweredReport(locale: Locale, changes: Partial<NonconformityReportView> = {}): NonconformityReportView {
  return aNonconformityReport(locale, {
    status: 'issued',
    ...{ acknowledged: null, correction: '', corrected: null, refused: [], whys: [], rootCause: '', analysed: null },
    ...{ actions: [], planned: null, implementedOn: null, verification: null, closed: null },
    ...changes,
  })
}
