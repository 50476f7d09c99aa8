import type { DemoRecord } from '../audits'

const inputs = 'iso-9001-2015/9.3.2'
const environment = 'iso-14001-2015/9.3'

/** IA-2026-01: 管理评审, as far as the quality department and customer service give to it and take from it. */
export const MANAGEMENT_REVIEW: DemoRecord[] = [
  {
    check: `${inputs}#earlier-actions`,
    by: 'auditor',
    at: '2026-05-14 09:10',
    judgement: 'conforms',
    record:
      '2025-12-11评审决议9项，完成7项，进行中2项：三坐标购置（等二季度付款）、服务中心恒温改造（改到6月底），跟踪表QR-MR-04-202512-001写有原因和新日期。抽“夜班增设FQC一名”到现场：工号QM-0902已上岗，上岗证3月9日签发。',
  },
  {
    check: `${inputs}#changes`,
    by: 'auditor',
    at: '2026-05-14 09:31',
    judgement: 'conforms',
    record:
      '内外部因素清单2026-03-27修订4处：顾客K07新增追溯要求、ISO 14001换版、表面处理换清洗剂、外租成品仓启用。12月会议记录第2节谈了外租仓和换版；1月以后的两项已列入下次输入。问品质、客服，都说得出牵动自己的那一项。',
  },
  {
    check: `${inputs}#customer-voice`,
    by: 'auditor',
    at: '2026-05-14 09:50',
    judgement: 'conforms',
    record:
      '最重的一句是顾客K07的3月邮件：“卡扣断裂再出一次，就启动二次筛选”。客诉KS-2026-003、平台2月得分78（目标90）放在3月26日专题评审材料首页，附6个月走势和原因；满意度平均分88.6排在后面，没有盖住它。',
  },
  {
    check: `${inputs}#trends`,
    by: 'auditor',
    at: '2026-05-14 10:15',
    judgement: 'conforms',
    record:
      '来料批合格率2025年7至11月五期低于98.5%，评审材料有目标线和逐月走势。抽两个数回源头重算：9月98.2%，QIS为607/618批；10月客诉关闭率90.9%，客诉台账为20/22件，都与材料一致。',
  },
  {
    check: `${inputs}#suppliers`,
    by: 'auditor',
    at: '2026-05-14 10:38',
    judgement: 'conforms',
    record:
      '12月输入第5项列最差三家：S-112电镀件批退率6.4%，S-087准时交付88%，S-140两次让产线停线，共5.5小时，超额运费1.2万元。与四季度供方绩效表、IQC批退台账对照，数字一致；外协电镀另有一页，没有用平均分带过。',
  },
  {
    check: `${inputs}#risk-actions`,
    by: 'auditor',
    at: '2026-05-14 11:04',
    judgement: 'conforms',
    record:
      '2025年为“镀层发黑流到顾客”投入镀锡槽液自动添加和首槽检测，9月30日完成。材料给出前后各三个月：不良412 ppm降到96 ppm，顾客端2件降为0。另一项“混料扫码”9次对9次，没有见效，会上当场说明并追加防错，2月已装。',
  },
  {
    check: `${environment}#top-management`,
    by: 'hemingyuan',
    at: '2026-05-14 09:46',
    judgement: 'conforms',
    record:
      '环境、安全与质量合并评审，最近两次2024-12-13、2025-12-11，间隔不到12个月，均由总经理主持。签到表：客服经理两次到会；2025年采购经理请假，12月15日补了书面意见。会议记录42页，环境7页、安全6页，总经理各追问3处。',
  },
  {
    check: `${environment}#obligations-aspects`,
    by: 'hemingyuan',
    at: '2026-05-14 10:03',
    judgement: 'conforms',
    record:
      '输入第7节列变化：排污许可证2025年11月换证，总锡限值收严；沾油废布改按危险废物收集，牵动客服部退回件间。会上定3月31日前配带盖收集桶2个。5月14日到退回件间看，桶和标签在位，台账3月起登记，4月移交3.2 kg。',
  },
  {
    check: `${environment}#performance`,
    by: 'hemingyuan',
    at: '2026-05-14 10:20',
    judgement: 'conforms',
    record:
      '未达标的是单位产值用电：2025年目标182 kWh/万元，实绩191，三季度起变坏。会上追问注塑机待机，定11台装分表，4月底装完；客服部认领老化烘箱错峰，抽4月分表记录2次，与台账一致。污水站2025年没有超限日。',
  },
  {
    check: `${environment}#resources`,
    by: 'hemingyuan',
    at: '2026-05-14 11:00',
    judgement: 'conforms',
    record:
      '环境、安全缺口6项，批4项：污水站大修28万元、在线pH计、退回件间排风、监测费6.4万元。排风2月26日到位，看到验收单和实物。未批2项（屋顶光伏、第二套除尘）写明理由，除尘改为滤筒每季更换；客服部1月收到书面答复。',
  },
  {
    check: `${environment}#decisions`,
    by: 'hemingyuan',
    at: '2026-05-14 11:18',
    judgement: 'conforms',
    record:
      '结论写“基本满足，节能目标没有达到”，附数据；据此定环境决议3项、安全2项，责任部门和日期各不相同。抽第2项（退回件清洁不再用酒精）问客服经理：12月15日知道，列部门年度计划第6行，做成WI-CS-07 A/2即算完成，已发布。',
  },
  {
    check: 'iso-45001-2018/9.3#incident-trends',
    by: 'qiuyutong',
    at: '2026-05-14 10:52',
    judgement: 'conforms',
    record:
      '事件台账2024年19起、2025年23起：轻伤6起降到4起，险情9起升到14起。会上解释是班前会放开上报，并追问夜班为何只报1起。从2025年工伤申报反查1件（8月，夹手），台账第17行在册；客服部险情2起也在内。体检异常3人已调岗。',
  },
  {
    check: 'iso-45001-2018/9.3#workers-heard-told',
    by: 'qiuyutong',
    at: '2026-05-14 11:22',
    judgement: 'conforms',
    record:
      '输入第9项有员工原话2条，客服部一条是“退回件箱太重，一个人搬”，答复配升降车1台，3月到货。问客服专员、退回件确认岗、员工代表各1人，都说得出升降车，从部门早会和公告栏听到；12月18日早会记录有评审结论。',
  },
]
