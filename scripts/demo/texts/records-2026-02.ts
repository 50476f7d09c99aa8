import type { DemoRecord } from '../audits'

const created = 'iso-9001-2015/7.5.2'
const controlled = 'iso-9001-2015/7.5.3'
const interval = 'iso-9001-2015/9.2.1'
const programme = 'iso-9001-2015/9.2.2'

/** IA-2026-02, this morning: the lead on internal audit. */
const LEAD: DemoRecord[] = [
  {
    check: `${interval}#planned-interval`,
    by: 'auditor',
    at: '2026-11-23 09:06',
    judgement: 'conforms',
    record:
      'QP-09 D/3第4.1条：每6个月一次，最长7个月，管理者代表批准。最近三次现场2025-11-12至13、2026-05-13至14、2026-11-23至25，间隔都不到7个月。本次原排11月16日，因配合外审机构预审改期，9月25日批准，新日期守住。',
    files: ['QP-09_D3.pdf'],
  },
  {
    check: `${interval}#own-and-standard`,
    by: 'auditor',
    at: '2026-11-23 09:21',
    judgement: 'conforms',
    record:
      '看IA-2026-01检查表“量具失准”一行：标准取7.1.5.2，自有规定取QP-12第6.5条“3个工作日内评估”，两头各有证据，判严重不符合NC-2026-01。文件回收一行写到QP-01第5.4条和QR-DC-02缺1份，不是照程序打勾。',
  },
  {
    check: `${interval}#effectiveness`,
    by: 'auditor',
    at: '2026-11-23 09:36',
    judgement: 'conforms',
    record:
      'IA-2026-01总结报告（5月20日）第6节：来料批合格率1至4月98.4%、98.6%、98.7%、98.9%，写“措施见效，再看两季”；失准评估写“没有运行”，没有写成有效。抽4月98.9%回QIS重算，623/630批，一致。',
  },
  {
    check: `${programme}#risk-based`,
    by: 'auditor',
    at: '2026-11-23 09:52',
    judgement: 'observation',
    record:
      '2026年度内审方案由管理者代表1月15日批准，依据2025年6项不符合，注塑、表面处理各加排一次，6月、9月已审。10月客诉3件都出在组装二线，11月2日修订方案时只记“已知悉”，没有写加不加审、凭什么。尚无证据说明频次不够。',
    files: ['QR-IA-01-202601-001_11月修订.pdf'],
  },
  {
    check: `${programme}#criteria-scope`,
    by: 'auditor',
    at: '2026-11-23 10:04',
    judgement: 'conforms',
    record:
      '最近一次为9月18日注塑二车间过程审核：计划引用GB/T 19001-2016、QP-09 D/3、CP-2208 R05、WI-IPQC-02 C/0，与当日受控文件清单核对均有效，范围写到7至12号机和夜班。IA-2026-01另引GB/T 24001-2016，注明在过渡期。',
  },
  {
    check: `${programme}#impartial`,
    by: 'auditor',
    at: '2026-11-23 10:24',
    judgement: 'minor',
    record:
      '抽5名内审员证书，与今年6次审核分工表对照。工号QM-0417的过程审核员证2026-08-31到期，9月18日仍任注塑二车间过程审核第2审核员，未见复训或授权；QP-09 D/3第5.2条要求证在有效期内才能指派。其余4人有效，5人与受审部门没有重叠。',
    files: ['证书QM-0417.png', '9月18日过程审核分工表.pdf'],
    filesAt: '2026-11-23 10:27',
    department: 'quality',
  },
]

/** Documents in both departments. */
const DOCUMENTS: DemoRecord[] = [
  {
    check: `${created}#identification`,
    by: 'qiuyutong',
    at: '2026-11-23 09:03',
    judgement: 'conforms',
    record:
      '取SIP-2231 D/2、WI-DCC-02 B/0、WI-IPQC-02 C/0各一页和空白首件表QR-QC-03 A/3：编号、版次、页码、编制岗位齐。WI-DCC-02所附权限表单独成页，也印编号和版次。文控中心共享目录抽30个文件名，不带“最新”“最终”字样。',
  },
  {
    check: `${created}#review-approval`,
    by: 'qiuyutong',
    at: '2026-11-23 09:17',
    judgement: 'conforms',
    record:
      '抽半年内发布2份。QP-01 F/0：8月24日批准、9月1日启用，研发、品质、IT提意见6条，采纳4条，另2条写明理由。SIP-2231 D/2：10月12日批准、10月19日启用，OQC和工艺看过，改了卡扣宽度检具编号。均先批后用，会签用时2至5天。',
  },
  {
    check: `${created}#small-change`,
    by: 'qiuyutong',
    at: '2026-11-23 09:31',
    judgement: 'conforms',
    record:
      '最近一次是SIP-2208第4页首件模温由60 ℃改65 ℃：更改单ECF-2611-04，工艺、IPQC评审，品质经理11月12日批准，C/4升C/5，11月13日发6处。到注塑8号机、11号机和FQC台核对均为C/5，三处未见手写改动。',
  },
  {
    check: `${controlled}#point-of-use`,
    by: 'qiuyutong',
    at: '2026-11-23 09:48',
    judgement: 'conforms',
    record:
      '在IQC台、OQC台、文控资料室请操作者当场取SIP-2208 C/5、SIP-2231 D/2、WI-IQC-03 C/1、QP-09 D/3、CP-2208 R05，都在1分钟内，与受控文件清单（11月16日版）一致。IQC台参数条1张有文控章，抽屉里没有复印件。',
    files: ['受控文件清单抽样_11月.pdf', 'IQC检验台现场.png'],
  },
  {
    check: `${controlled}#access-protection`,
    by: 'qiuyutong',
    at: '2026-11-23 10:00',
    judgement: 'conforms',
    record:
      '权限名单（11月20日导出，151人）与在职名单核对一致。最近两名离职人员（工号QM-0518、QM-0664）账号于10月30日、11月6日离职当天停用。IT管理员当场恢复QP-01 E/1备份，5分钟打开；异地备份10月31日恢复测试41分钟，有记录。',
  },
  {
    check: `${controlled}#obsolete`,
    by: 'qiuyutong',
    at: '2026-11-23 10:16',
    judgement: 'conforms',
    record:
      '选QP-01 E/1（9月1日换F/0）：QR-DC-02登记发放14份、收回14份，销毁11份，3份盖作废章留存，与现行件分柜。共享盘旧版在只读的“作废”目录。到IQC台、计量室、文控资料室看均为F/0，班组没有复印件。',
  },
  {
    check: `${controlled}#external-origin`,
    by: 'qiuyutong',
    at: '2026-11-23 10:30',
    record: '外来文件一览表11月2日更新，共46份；顾客图纸QM-2231',
  },
]

/** What the environmental and the safety standard ask on their own. */
const SUBJECTS: DemoRecord[] = [
  {
    check: 'iso-14001-2015/9.2.1#compliance-evaluation',
    by: 'hemingyuan',
    at: '2026-11-23 09:12',
    judgement: 'conforms',
    record:
      '合规性评价2026-09-15由安环部做，内审由研发、人事、设备人员做，人员不重叠。抽许可证2项：总锡限值、危废贮存不超过1年，评价引用8月监测报告H2608-117。5月内审另查评价有无漏项和点位，没有照抄评价的结论。',
  },
  {
    check: 'iso-14001-2015/9.2.2#aspect-driven',
    by: 'hemingyuan',
    at: '2026-11-23 09:27',
    judgement: 'conforms',
    record:
      '重要环境因素清单2026-03-05把“镀锡废水”升为重要，方案随之把表面处理车间审核由10月提前到6月，6月17日已审。9月8日再修订，新增“冲压清洗油雾”，方案11月2日列入12月，必查收集罩和滤芯更换记录，有批准。',
  },
  {
    check: 'iso-14001-2015/9.2.2#impartial',
    by: 'hemingyuan',
    at: '2026-11-23 09:42',
    judgement: 'conforms',
    record:
      '许可证变更、监测委托、危废转移都由环保专员岗经手：抽变更表1份、委托单W-2608-01、10月联单3张，签名一致。6月17日审这三件事的是研发和财务人员，分组表与这些签名没有重叠；今年没有例外审批。',
  },
  {
    check: 'iso-45001-2018/9.2.1#hazards-to-system',
    by: 'hemingyuan',
    at: '2026-11-23 09:58',
    judgement: 'conforms',
    record:
      '2025年隐患214条，前三类通道堵塞61、护罩缺失38、化学品标签34。去年由护罩追到大修后的变更验收，今年1至10月同类降到12条。化学品标签今年仍有37条，追到仓库分装没有规定，方案11月2日列为12月仓库审核必查，有批准。',
  },
  {
    check: 'iso-45001-2018/9.2.2#risk-driven',
    by: 'hemingyuan',
    at: '2026-11-23 10:10',
    judgement: 'conforms',
    record:
      '检维修上锁、化学品搬运、夜班冲压换模一年审两次，依据2026年风险评价表前三级。7月3日向5个班组征求意见，收回41份；员工代表提加审外租成品仓装卸，已采纳，排12月8日；未采纳1条写明理由，并告知本人。',
  },
  {
    check: 'iso-45001-2018/9.2.2#impartial',
    by: 'hemingyuan',
    at: '2026-11-23 10:22',
    judgement: 'conforms',
    record:
      '安全员批过的动火票、整改单、培训记录由研发和人事人员审。抽10月动火票3张、整改单4张、签到表2份，审批签名与审核分组没有重叠。两名安全专责今年未编入任何审核组；请外部人员按QP-09第5.4条，今年未用。',
  },
]

export const RECORDS_2026_02 = [...LEAD, ...DOCUMENTS, ...SUBJECTS]
