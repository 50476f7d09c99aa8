import type { DemoRecord } from '../audits'

const controlled = 'iso-9001-2015/7.5.3'
const inputs = 'iso-9001-2015/9.3.2'

/** IA-2026-04: 文件和记录 at the machines and at the desks of sales. */
const CONTROLLED: DemoRecord[] = [
  {
    check: `${controlled}#point-of-use`,
    by: 'qiuyutong',
    at: '2026-10-26 10:20',
    judgement: 'minor',
    record:
      '10:05到注塑一车间3号机（QM-2208，批号2208-261026B），控制箱内侧贴手写参数条“保压62、料温+5”，无编号、无日期。机台实设62 bar、220 ℃，参数卡PC-2208-03 C/1为58 bar、215 ℃，查不到临时更改单。2号、6号机旁各有1张，未用。',
    files: ['3号机手写参数条.png', '参数卡PC-2208-03_C1.pdf'],
    department: 'production',
  },
  {
    check: `${controlled}#access-protection`,
    by: 'auditor',
    at: '2026-10-26 14:10',
    judgement: 'conforms',
    record:
      '机台参数屏分三级口令，名单（10月19日版）42人与在职名单一致，9月离职的调机岗（工号QM-0577）当天停用。销售部共享盘按顾客分目录，跟单员只看自己的3家。IT管理员当场恢复10月24日备份的订单评审表1份，4分钟打开。',
  },
  {
    check: `${controlled}#obsolete`,
    by: 'auditor',
    at: '2026-10-26 14:40',
    judgement: 'conforms',
    record:
      '选QP-01 F/0（9月1日启用）和WI-INJ-02 D/1（7月6日启用）：QR-DC-02已按使用点登记，制造中心9处、销售部2处，应收与实收之差为零。到一车间、二车间、包装线和跟单台看，没有旧版和私自复印件。5月NC-2026-02的做法已经推开。',
  },
  {
    check: `${controlled}#record-integrity`,
    by: 'hemingyuan',
    at: '2026-10-26 22:15',
    judgement: 'minor',
    record:
      '夜班到注塑二车间看防错验证表QR-PD-11：7至12号机夜班10月19日至25日空白；10月12日至18日42格为同一笔迹，签名岗（工号QM-0746）说是19日下班前一次补签的。当场请操作者验证8号机嵌件检测，能拦住。白班记录齐全。',
    files: ['防错验证表QR-PD-11_10月夜班.png'],
    department: 'production',
  },
  {
    check: `${controlled}#retention`,
    by: 'hemingyuan',
    at: '2026-10-27 09:10',
    judgement: 'conforms',
    record:
      '指定2024年9月批号2231-240912A：车间资料员9分钟调出流转卡、参数记录、返工单，自定时限15分钟，字迹清楚。记录清单写保存15年，不短于顾客K07的要求。最近一次销毁在2026-03-20，清单有制造经理批准和监销签字。',
  },
  {
    check: `${controlled}#external-origin`,
    by: 'auditor',
    at: '2026-10-27 09:40',
    judgement: 'minor',
    record:
      '请跟单员登录顾客K07平台：包装标签规范PK-018第5版8月31日发布、9月21日起执行，跟单台和包装线用的仍是第4版。外来文件一览表（10月5日版）44份里没有PK-018，平台通知发到已调岗人员的邮箱。9月21日至10月26日按第4版贴标发货41批。',
    files: ['K07平台_PK-018第5版.png', '发货清单_9月21日至10月26日.xlsx'],
    department: 'sales',
  },
]

/** IA-2026-04: 管理评审, what sales and production give to it. */
const INPUTS: DemoRecord[] = [
  {
    check: `${inputs}#earlier-actions`,
    by: 'hemingyuan',
    at: '2026-10-27 09:35',
    judgement: 'conforms',
    record:
      '2025-12-11评审决议落到两个部门4项：完成3项，进行中1项（外租成品仓条码上线改到12月15日，跟踪表写明接口未通）。抽已完成的“换型首件由班长逐份复核”，到注塑8号机看10月首件表12份，均有复核签字和时间。',
  },
  {
    check: `${inputs}#changes`,
    by: 'auditor',
    at: '2026-10-27 10:20',
    judgement: 'conforms',
    record:
      '内外部因素清单2026-09-30修订3处：顾客K07的规范改由平台下达、外租成品仓扩租、组装夜班加开一条线。销售部三季度材料第2页写了前两处；加开夜班由制造中心报，列出缺检验员2人。问两位经理，都说得出牵动哪个过程。',
  },
  {
    check: `${inputs}#customer-voice`,
    by: 'auditor',
    at: '2026-10-27 10:42',
    judgement: 'observation',
    record:
      '最重的一句是顾客K07的9月29日邮件：“标签扫不出，再有一次就整批退”。投诉KS-2026-014已登记，平台9月得分85（目标90）也在材料首页，但原话写成“标签清晰度待改善”，说轻了。材料12月才上会，眼下不能说输入失实。',
  },
  {
    check: `${inputs}#trends`,
    by: 'qiuyutong',
    at: '2026-10-27 10:15',
    judgement: 'observation',
    record:
      '准时交付率5至9月98.2%、97.9%、97.1%、96.8%、96.4%，五期连降，7月起低于目标97.5%。材料有目标线和走势，9月回源头重算268/278单，一致。原因只写“产能紧”，没有分到产线，也没有说从哪一期起要采取措施。',
  },
  {
    check: `${inputs}#suppliers`,
    by: 'hemingyuan',
    at: '2026-10-27 10:10',
    judgement: 'conforms',
    record:
      '销售部经手的外部供方是3家承运商和外租仓。材料列出最差的一家C-03：准点率91%（目标97%），三季度破损投诉2起，9月20日约谈，10月份额由40%减到25%。与运输台账、客诉台账对照，数字一致，没有用平均分带过。',
  },
  {
    check: `${inputs}#risk-actions`,
    by: 'qiuyutong',
    at: '2026-10-27 10:48',
    judgement: 'good-practice',
    record:
      '“插单打乱换模”是2025年的高风险。1月起销售部与制造中心定72小时冻结期，要插单由两位经理当面签。插单由去年四季度月均31单降到今年三季度9单，换模损失由每月64小时降到22小时，前后数据都在材料里，别的部门可以照用。',
    files: ['插单与换模损失对比.xlsx'],
  },
]

export const RECORDS_2026_04 = [...CONTROLLED, ...INPUTS]
