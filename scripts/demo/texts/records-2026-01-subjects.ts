import type { DemoRecord } from '../audits'

const environment = 'hemingyuan'
const safety = 'qiuyutong'

/** IA-2026-01: what the environmental and the safety standard ask on their own. */
export const SUBJECTS: DemoRecord[] = [
  {
    check: 'iso-14001-2015/7.5.2#environmental-view',
    by: environment,
    at: '2026-05-13 13:50',
    judgement: 'conforms',
    record:
      '抽2份：WI-QC-11《检验样件清洗》B/1（3月由溶剂改水基清洗剂）、WI-CS-07《退回件清洁》A/2（酒精擦拭改无尘布干擦），环保专员签字早于批准。到计量室和退回件间看实物，瓶签与文件一致，废布投放点写进A/2第5步。',
  },
  {
    check: 'iso-14001-2015/7.5.3#outside-data',
    by: environment,
    at: '2026-05-13 14:12',
    judgement: 'not-applicable',
    record:
      '监测委托、危险废物转移联单由安环部经手和归档，品质部、客服部不接收也不保存这两类外来数据（职能分配表2026版，另问体系专员和客服经理，说法一致）。这一项在审安环部时查。',
  },
  {
    check: 'iso-14001-2015/9.2.1#compliance-evaluation',
    by: environment,
    at: '2026-05-13 14:40',
    judgement: 'conforms',
    record:
      '合规性评价2025-09-16由安环部做，内审2025-11-12由研发、设备人员做，人员不重叠。抽许可证2项：废水总排口pH 6～9、危废贮存不超过1年，评价写有依据和监测值；内审另查评价有无漏项，开观察项1条：夜间噪声少测一个点。',
  },
  {
    check: 'iso-14001-2015/9.2.2#aspect-driven',
    by: environment,
    at: '2026-05-13 15:08',
    judgement: 'conforms',
    record:
      '重要环境因素清单2026-03-05修订：新增“水基清洗废液”，“镀锡废水”由一般升为重要。年度方案4月修订第3行把表面处理车间审核由10月提前到6月，加查废液收集；换过清洗剂的清洗线列为必查点，管理者代表4月10日批准。',
  },
  {
    check: 'iso-14001-2015/9.2.2#impartial',
    by: environment,
    at: '2026-05-13 15:30',
    judgement: 'conforms',
    record:
      '许可证申报、监测委托、危废转移三件事都由环保专员岗经手：申报表、委托单W-2604-02和4月联单3张签名一致。IA-2025-02审这三件事的是研发和设备人员，分组表与这些签名没有重叠；近两年没有用过例外审批。',
  },
  {
    check: 'iso-14001-2015/9.2.2#site-evidence',
    by: environment,
    at: '2026-05-14 09:26',
    judgement: 'not-audited',
    record:
      '5月14日上午危废库清运装车，安环部封闭库区到下班，陪同人员也不能进，没能从机台走到危废库重走上次的路线。现场时间内排不出别的时段，列入下半年内审第一天。',
  },
  {
    check: 'iso-45001-2018/9.2.1#hazards-to-system',
    by: safety,
    at: '2026-05-14 09:02',
    judgement: 'conforms',
    record:
      '2025年隐患台账214条，前三类：通道堵塞61、护罩缺失38、化学品标签34。IA-2025-02由“护罩缺失”追到设备大修后的变更验收，判8.1.3H一般不符合1项。大修验收单今年增加护罩确认栏，抽4月3份，均已填写并有人复核。',
  },
  {
    check: 'iso-45001-2018/9.2.1#participation',
    by: safety,
    at: '2026-05-14 09:20',
    judgement: 'conforms',
    record:
      'IA-2025-02检查表第52至55行：与注塑操作工2人、夜班检验员1人、保洁承包方1人谈话，记有岗位、日期和内容。对照10月协商会记录，“夜班照明不够”两处都有；去向是12月换灯18盏，到冲压线看，已换。',
  },
  {
    check: 'iso-45001-2018/9.2.2#risk-driven',
    by: safety,
    at: '2026-05-14 09:38',
    judgement: 'conforms',
    record:
      '方案里一年审两次的是检维修上锁、化学品搬运、夜班冲压换模，依据风险评价表前三级和去年护罩不符合。1月8日征求意见表发5个班组，收回38份；员工代表提加审叉车通道，已采纳，排3月；1条未采纳，写明理由。',
  },
  {
    check: 'iso-45001-2018/9.2.2#impartial',
    by: safety,
    at: '2026-05-14 09:57',
    judgement: 'conforms',
    record:
      '安全员批的动火票、整改单、安全培训记录由研发和人事的审核员来审。抽动火票3张、整改单3张、签到表1份，审批签名与审核分组没有重叠。全厂安全专责2人，均不在审核组；人手不够时按QP-09第5.4条请外部人员，近两年未用。',
  },
  {
    check: 'iso-45001-2018/9.2.2#told-workers',
    by: safety,
    at: '2026-05-14 10:26',
    judgement: 'opportunity',
    record:
      '问IPQC检验员（工号QM-0815）、客服专员和员工代表各1人，都说得出护罩那一条和改法，来自11月24日班前会，有记录。保洁承包方人员从公告栏看到，只记得“要上锁”。告知做到了；承包方比本厂晚6天知道，还可以更早。',
  },
]
