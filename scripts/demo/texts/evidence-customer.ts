import { accept, handIn, owned, ready, remark, type Story, sendBack, unassign, waiting } from '../evidence-story'

/** 研发中心 */
export const RD: Story[] = [
  ready('design-inputs-outputs', 'auditor', '11-24', '10-29', '2026-10-28', '设计输入输出清单_QM-2245.pdf'),
  waiting('dfmea', 'auditor', '11-26', '11-18', '2026-11-17', ['DFMEA_壳体系列_R09.xlsx', 'DFMEA_端子系列_R04.xlsx']),
  ready('controlled-drawings', 'auditor', '11-25', '11-05', '2026-11-04', ['图纸规范清单_11月.xlsx', '顾客规范评审记录.pdf']),
  owned('software-quality', 'qianhongliang', '11-27', unassign('11-02', '原责任人10月离职，未交接')),
  ready('sample-rules', 'wenziqian', '11-20', '10-19', '2026-03-24', ['样品管理规范.pdf', '在用限样清单.xlsx']),
  ready('design-review-verification-validation', 'auditor', '11-26', '11-11', '2026-11-06', '设计评审验证确认_QM-2245.pdf'),
  ready('test-reports', 'wenziqian', '11-25', '11-06', '2026-11-03', ['试验大纲_QM-2245.pdf', '试验报告_9份.pdf']),
  ready('engineering-change-procedure', 'gaoruoxi', '11-20', '10-14', '2025-09-08', 'QP-07_工程变更控制程序_C2.pdf'),
  ready('engineering-change-register', 'auditor', '11-30', '11-16', '2026-11-13', 'ECR_ECN台账_近12个月.xlsx'),
  owned('fault-tree-analysis', 'auditor', '12-03', remark('11-13', '端子系列的故障树在画，等失效件切片结果')),
  ready('failure-list', 'auditor', '11-24', '10-30', '2026-10-15', '产品失效清单_四季度.xlsx'),
  ready('rd-training-plan', 'gaoruoxi', '11-20', '10-20', '2026-01-16', '研发培训计划_2026.xlsx'),
  ready('rd-training-records', 'gaoruoxi', '11-25', '11-03', '2026-11-02', '研发培训履历与试卷.pdf'),
  waiting('rd-skill-matrix', 'gaoruoxi', '11-27', '11-20', '2026-11-19', '研发技能矩阵_四季度.xlsx'),
]

/** 项目中心 */
export const PROJECTS: Story[] = [
  ready('apqp-procedure', 'fangqihang', '11-20', '10-15', '2025-10-20', 'QP-06_产品质量先期策划程序_D1.pdf'),
  ready('project-input-output-checklist', 'lusiqi', '11-24', '10-26', '2026-08-12', '新项目输入输出检查表_3个项目.pdf'),
  ready('specifications-drawings-special-characteristics', 'lusiqi', '11-25', '11-04', '2026-11-02', [
    '特殊特性清单.xlsx',
    '图纸与规范_3个项目.pdf',
  ]),
  ready('feasibility-report', 'lusiqi', '11-20', '10-21', '2026-07-08', '可行性评估报告_QM-2245.pdf'),
  ready('quality-plan-test-outline', 'lusiqi', '11-24', '10-30', '2026-09-04', '质量管理计划与试验大纲.pdf'),
  waiting('pre-launch-control-plan', 'lusiqi', '11-26', '11-19', '2026-11-17', '试生产控制计划_QM-2245.xlsx'),
  ready('project-change-log', 'lusiqi', '11-27', '11-09', '2026-11-06', '项目变更管理表_11月.xlsx'),
  ready('engineering-change-requests', 'lusiqi', '11-26', '11-12', '2026-11-10', 'ECR_ECN与顾客批准.pdf'),
  owned('contingency-procedure', 'fangqihang', '12-04', remark('11-17', '断电演练排在12-18，演练记录赶不上')),
  ready('ntf-procedure', 'lusiqi', '11-20', '10-22', '2026-02-11', 'WI-PM-04_NTF作业办法_A3.pdf'),
  ready('master-schedule', 'lusiqi', '11-30', '11-17', '2026-11-16', '项目主计划_11月.xlsx'),
  ready('gate-reviews', 'lusiqi', '11-25', '11-06', '2026-10-22', '门评审报告与开项清单.pdf'),
  owned('ppap-package', 'lusiqi', '11-20', remark('2026-11-20 17:20', 'QM-2231等顾客签样，11-17催过一次')),
  waiting('series-handover', 'fangqihang', '11-26', '11-18', '2026-11-13', '移交量产确认书_3个项目.pdf'),
]

/** 销售部 */
export const SALES: Story[] = [
  ready('csr-matrix', 'shaowenbo', '11-25', '11-03', '2026-11-02', '顾客特定要求对应表.xlsx'),
  ready('order-reviews', 'shaowenbo', '11-27', '11-16', '2026-11-13', ['订单评审记录_8至11月.pdf', 'QP-05_订单评审程序.pdf']),
  ready('order-changes', 'nixiaodan', '11-26', '11-12', '2026-11-11', '订单更改与传递记录_8至11月.xlsx'),
  ready('confidentiality', 'shaowenbo', '11-20', '10-23', '2026-04-15', '保密协议清单.xlsx'),
  waiting('delivery-performance', 'nixiaodan', '11-27', '11-20', '2026-11-19', ['准时交付统计_近12个月.xlsx', '超额运费单.pdf']),
  ready(
    'customer-scorecards',
    'shaowenbo',
    '11-26',
    '11-10',
    '2026-11-06',
    '顾客平台记分卡_近12个月.pdf',
    remark('11-11', 'K07的11月分12-04才出'),
  ),
]

/** 客服部 */
export const CUSTOMER_SERVICE: Story[] = [
  ready('complaint-procedure', 'jiangxueqin', '11-20', '10-14', '2025-12-22', 'QP-18_顾客服务及客诉管理程序_C0.pdf'),
  ready('complaint-register', 'daizhihong', '11-26', '11-11', '2026-11-10', 'QR-CS-01_客诉台账_近12个月.xlsx'),
  waiting('returned-parts', 'daizhihong', '11-26', '11-19', '2026-11-18', '退回件处理记录_8至11月.pdf'),
  owned(
    'complaint-actions',
    'daizhihong',
    '11-25',
    handIn('11-06', '2026-11-05', '客诉纠正措施报告_近12个月.pdf'),
    sendBack('11-10', 'KS-2026-003只有措施，没有前后各三个月的同类件数。'),
    handIn(
      '11-16',
      '2026-11-13',
      ['客诉纠正措施报告_近12个月_第2版.pdf', 'KS-2026-003前后对比.xlsx'],
      '已补卡扣断裂前后各三个月的件数。',
    ),
    accept('11-17'),
  ),
  ready('escalation-rules', 'jiangxueqin', '11-20', '10-19', '2026-05-08', '投诉升级与对外口径规定.pdf'),
  ready('service-records', 'jiangxueqin', '11-25', '11-05', '2026-11-04', '售后服务与回访记录_8至10月.xlsx'),
  ready('service-standard-training', 'jiangxueqin', '11-24', '10-28', '2026-09-22', [
    '服务标准_2026.pdf',
    '客服培训与抽查记录.xlsx',
  ]),
  ready('customer-contacts', 'daizhihong', '11-27', '11-13', '2026-11-12', '顾客接口人清单_11月.xlsx'),
  owned('customer-property-register', 'daizhihong', '12-02'),
  ready('customer-data-rules', 'jiangxueqin', '11-20', '10-20', '2026-01-30', '顾客信息管理规定.pdf'),
  ready('satisfaction-scores', 'jiangxueqin', '11-24', '10-27', '2026-10-23', '满意度评分统计_近12个月.xlsx'),
]
