import { accept, handIn, owned, ready, remark, type Story, sendBack, waiting } from '../evidence-story'

/** 制造中心 */
export const PRODUCTION: Story[] = [
  ready('daily-production-reports', 'jiangguoping', '11-25', '11-10', '2026-11-09', '生产日报_10月10日至11月9日.xlsx'),
  ready(
    'production-schedule',
    'jiangguoping',
    '11-27',
    '11-04',
    '2026-11-02',
    '11月生产计划与负荷表.xlsx',
    remark('11-05', '12-02到期，12月计划出来就换'),
  ),
  waiting('work-instructions', 'panzhiqiang', '11-26', '11-19', '2026-11-18', [
    '作业指导书版次对照表.xlsx',
    '作业指导书汇编.pdf',
  ]),
  ready('parameter-records', 'leidayong', '11-26', '11-12', '2026-11-11', '注塑参数监控记录_10月12日至11月11日.pdf'),
  ready('restart-verification', 'leidayong', '11-24', '10-29', '2026-10-28', '停工后开线验证_8至10月.pdf'),
  owned(
    'error-proofing-checks',
    'leidayong',
    '11-25',
    handIn('11-13', '2026-11-12', '防错装置验证记录_10月13日至11月12日.pdf'),
    sendBack('11-17', '夜班10月19日至30日共12天没有记录。补不出来的不要补，写明原因和这12天产品怎么查的，一起交。'),
    remark('11-18', '夜班12天无记录，写说明，不补'),
  ),
  ready('temporary-changes', 'panzhiqiang', '11-25', '11-06', '2026-11-05', '过程临时更改清单_8至10月.xlsx'),
  ready('travellers', 'leidayong', '11-27', '11-16', '2026-11-13', '工序流转卡_10月14日至11月13日.pdf'),
  ready('traceability-drill', 'jiangguoping', '11-20', '10-22', '2026-04-23', '追溯演练报告_批号2231-260415A.pdf'),
  waiting('rejects-and-rework', 'leidayong', '11-27', '11-20', '2026-11-19', ['不良品隔离台账.xlsx', '返工单与指导书.pdf']),
  ready(
    'floor-audits',
    'jiangguoping',
    '11-27',
    '10-21',
    '2026-10-20',
    ['5S检查表_10月.pdf', '整改前后_注塑二车间.png'],
    remark('2026-11-23 08:20', '10月那版11-20过期，本周换'),
  ),
  ready('shift-handover', 'leidayong', '11-26', '11-11', '2026-11-10', '交接班记录_10月11日至11月10日.pdf'),
  owned('protective-equipment', 'leidayong', '12-01'),
]

/** 仓库 */
export const WAREHOUSE: Story[] = [
  ready('receipts-and-issues', 'caobaoguo', '11-24', '10-27', '2026-10-26', '收发料记录_8至10月.xlsx'),
  ready('card-ledger-stock', 'caobaoguo', '11-30', '11-05', '2026-11-04', '账卡物核对记录_11月.xlsx'),
  ready('stock-count-report', 'wuguifang', '11-20', '10-20', '2026-09-30', ['三季度盘点计划.pdf', '三季度盘点差异报告.xlsx']),
  ready('layout-labels-fifo', 'wuguifang', '11-20', '10-23', '2026-06-10', '库区平面图与现场规则.pdf'),
  owned(
    'temperature-humidity-log',
    'caobaoguo',
    '11-25',
    handIn('11-02', '2026-10-30', '温湿度记录_10月.pdf'),
    sendBack('11-04', '10月24日、25日周末两天空着，温湿度计编号没有写。'),
    handIn(
      '11-09',
      '2026-11-06',
      ['温湿度记录_10月至11月6日.pdf', '温湿度计校准证书.pdf'],
      '10月24日、25日值班漏记，已附记录仪数据和说明。',
    ),
    accept('11-10'),
    remark('11-11', '每班两次，周末由值班仓管记'),
  ),
  waiting('chemical-store-inspection', 'caobaoguo', '11-27', '11-20', '2026-11-18', [
    '危化品库检查记录_11月.pdf',
    '危化品库现场.png',
  ]),
  ready('expired-material', 'wuguifang', '11-26', '11-12', '2026-11-10', '过期与呆滞物料清单.xlsx'),
  ready('returns-and-rejects', 'caobaoguo', '11-30', '11-17', '2026-11-16', '退货与不合格品台账.xlsx'),
]

/** 设备部 */
export const EQUIPMENT: Story[] = [
  ready('equipment-register', 'hemingyuan', '11-20', '10-21', '2026-10-20', '设备台账_四季度.xlsx'),
  ready('machine-acceptance', 'hemingyuan', '11-24', '10-28', '2026-09-16', ['注塑12号机验收报告.pdf', 'Cmk报告_3台.pdf']),
  ready('maintenance-plan', 'yangqingfeng', '11-20', '10-15', '2026-01-09', '2026年度设备保养计划.xlsx'),
  ready('daily-machine-checks', 'yangqingfeng', '11-26', '11-13', '2026-11-12', '设备点检表_10月13日至11月12日.pdf'),
  owned('critical-spares', 'hemingyuan', '11-20', remark('11-19', '9、10月没有检，11月的和情况说明12-04前一起交')),
  ready('oee-statistics', 'yangqingfeng', '11-25', '11-10', '2026-11-06', 'OEE_MTBF_MTTR_近12个月.xlsx'),
  waiting('downtime-analysis', 'hemingyuan', '11-26', '11-19', '2026-11-17', '停机前三项分析_8至10月.pdf'),
  ready('customer-owned-tooling', 'hemingyuan', '11-24', '10-30', '2026-10-29', [
    '客供工装模具清单.xlsx',
    '永久标识照片_M-118.png',
  ]),
  ready(
    'tool-life',
    'hemingyuan',
    '11-27',
    '10-20',
    '2026-10-19',
    '模具寿命记录_10月.xlsx',
    remark('11-20', '10月那版11-19过期，11月的在汇总'),
  ),
  ready(
    'gauge-and-valve-tests',
    'hemingyuan',
    '11-20',
    '10-14',
    '2026-09-18',
    '压力表与安全阀检定证书.pdf',
    remark('10-16', '有效至2027-03-18'),
  ),
  ready('special-equipment', 'yangqingfeng', '11-20', '10-16', '2026-03-11', '特种设备登记与定检报告.pdf'),
  waiting('lockout-permits', 'yangqingfeng', '11-27', '11-20', '2026-11-19', '上锁挂牌作业票_10月20日至11月19日.pdf'),
]

/** 采购中心 */
export const PURCHASING: Story[] = [
  ready('supplier-list', 'yaoliqun', '11-20', '10-20', '2026-10-15', '合格供方清单_四季度.xlsx'),
  ready('supplier-audits', 'fujiayi', '11-25', '11-04', '2026-10-30', ['供方审核计划_2026.xlsx', '供方审核报告_6份.pdf']),
  ready(
    'supplier-certificates',
    'yaoliqun',
    '11-25',
    '10-22',
    '2025-12-01',
    '供方体系证书清单.xlsx',
    remark('11-17', '1家证书12-01到期，换证审核排在12月底'),
  ),
  ready('supplier-samples', 'fujiayi', '11-25', '11-09', '2026-11-06', '样件计划与认可记录.pdf'),
  ready('supplier-ppap-rules', 'fujiayi', '11-20', '10-16', '2025-08-12', 'QP-16_供方PPAP提交规定_B1.pdf'),
  owned(
    'supplier-ppap-files',
    'fujiayi',
    '11-27',
    handIn('11-11', '2026-11-10', '供方PPAP资料_14个零件号.pdf'),
    sendBack('11-16', '3个零件缺过程能力与材质报告；S-112的图纸还是C版，现行D版。'),
    remark('11-18', '分两批交，先交3家关键供方'),
  ),
  waiting('quality-agreements', 'yaoliqun', '11-25', '11-17', '2026-02-27', '质量协议汇编_47家.pdf'),
  ready('purchase-orders', 'yaoliqun', '11-30', '11-18', '2026-11-17', '采购订单与变更_8至11月.xlsx'),
  owned(
    'supplier-scorecards',
    'fujiayi',
    '11-20',
    handIn('11-18', '2026-10-15', '供方绩效评价_近四季.xlsx', '第三季度已加入，降级的2家附约谈记录。'),
  ),
  owned('supplier-complaints', 'fujiayi', '11-26'),
  ready('supply-contingency', 'yaoliqun', '11-24', '11-02', '2026-05-29', '关键物料断供对策.pdf'),
  ready('outsourced-processes', 'yaoliqun', '11-24', '10-27', '2026-07-02', '外包过程清单.xlsx'),
  owned('contractor-safety', 'yaoliqun', '12-02', remark('11-19', '冬季检修承包商的资质11-27给齐')),
]
