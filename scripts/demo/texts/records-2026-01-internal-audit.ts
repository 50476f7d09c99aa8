import type { DemoRecord } from '../audits'

const interval = 'iso-9001-2015/9.2.1'
const programme = 'iso-9001-2015/9.2.2'
const by = 'auditor'

/** IA-2026-01: 内部审核, asked of the quality department. */
export const INTERNAL_AUDIT: DemoRecord[] = [
  {
    check: `${interval}#planned-interval`,
    by,
    at: '2026-05-13 09:21',
    judgement: 'conforms',
    record:
      'QP-09 D/3第4.1条定每6个月一次、最长7个月，管理者代表批准。最近三次现场：2025-05-20至21、2025-11-12至13、2026-05-13至14，均在期内。2025年第二次原排10月28日，因顾客来访改期，10月20日批准，新日期守住。',
  },
  {
    check: `${interval}#own-and-standard`,
    by,
    at: '2026-05-13 09:44',
    judgement: 'conforms',
    record:
      '看IA-2025-02检查表OQC一组：标准8.6取放行签字6份，判符合；自有规定取QP-14第5.3条“特采期满当日恢复原要求”，抽2单，1单晚3天，判一般不符合NC-2025-27，写到文件编号和条号。整份检查表68行，引用自有程序的31行。',
  },
  {
    check: `${interval}#effectiveness`,
    by,
    at: '2026-05-13 10:10',
    judgement: 'conforms',
    record:
      'IA-2025-02总结报告第6节：来料批合格率7至9月98.1%、97.9%、98.2%，连续三个月低于98.5%，判“做了，效果不足”，列改进重点。外校按期率、客诉关闭率各附12个月数据，没有孤零零的“运行有效”。',
  },
  {
    check: `${interval}#whole-scope`,
    by,
    at: '2026-05-13 10:34',
    judgement: 'conforms',
    record:
      '体系范围2025版列注塑、冲压、表面处理、组装、服务中心、外租成品仓，与2025年两次报告逐项对照，只有外租成品仓未审。报告第8节写明原因（2025年9月启用，不满一季），排在2026年12月，见年度方案第12行。',
  },
  {
    check: `${programme}#risk-based`,
    by,
    at: '2026-05-13 11:02',
    judgement: 'conforms',
    record:
      '年度内审方案QR-IA-01-202601-001，管理者代表1月15日批准，频次按风险分三档。注塑、表面处理因2025年6项不符合各加排一次。客诉KS-2026-003（3月，卡扣断裂）之后，组装过程4月7日加审，修订履历第2行有日期和批准。',
    files: ['QR-IA-01-202601-001.pdf'],
  },
  {
    check: `${programme}#criteria-scope`,
    by,
    at: '2026-05-13 11:25',
    judgement: 'conforms',
    record:
      '最近一次为4月7日组装过程加审：计划引用GB/T 19001-2016、QP-09 D/3、CP-2231 R04、顾客K07特定要求2025-11版，与当日受控文件清单核对均有效；范围写到组装一线、二线和夜班。ISO 14001于4月15日换版，本次计划已注明过渡期。',
  },
  {
    check: `${programme}#impartial`,
    by,
    at: '2026-05-13 13:36',
    judgement: 'conforms',
    record:
      '抽IA-2025-02和4月7日加审：审核员5人分属研发、人事、设备、财务，与受审部门和所交资料没有重叠。审品质部时，懂检验的体系专员只陪同，不判定。5份内审员证写明2015版、2018版标准，审核当天均在有效期内；没有例外审批。',
  },
  {
    check: `${programme}#traceable-evidence`,
    by,
    at: '2026-05-13 14:02',
    judgement: 'conforms',
    record:
      '选IA-2025-02第33行“符合”：写有批号2231-251106A、报告OQC-2511-064、抽样80件、14:10、OQC台。照着到档案室4分钟找到同一份报告，抽样数合GB/T 2828.1一般水平Ⅱ；再到OQC台重走一遍，标签、装箱单与记录一致。',
  },
  {
    check: `${programme}#reported`,
    by,
    at: '2026-05-13 14:38',
    judgement: 'conforms',
    record:
      'IA-2025-02总结报告2025-11-21发总经理、管理者代表和9个受审部门，签收齐，列入12月11日管理评审输入第4项。当面问制造分管领导：讲得出“换型首件漏签”，当场定下班长逐份复核、夜班补一名检验员，决议D-05有记录。',
  },
  {
    check: `${programme}#timely-action`,
    by,
    at: '2026-05-13 15:12',
    judgement: 'conforms',
    record:
      '抽NC-2025-24、27、31：关闭用36、41、58天，均在60天内，验证人不在整改部门，没有延期单。NC-2025-31（首件漏签）当天先补检12箱，关闭已满三个月；到注塑8号机看5月首件表20份，班长逐份复核签字，未再漏签。',
  },
]
