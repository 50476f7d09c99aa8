import { handIn, owned, ready, remark, type Story, sendBack, waiting } from '../evidence-story'

/** 人事行政中心 */
export const HR_ADMIN: Story[] = [
  ready('annual-training-plan', 'qiuyutong', '11-20', '10-14', '2026-01-16', '2026年度培训计划.xlsx'),
  ready('training-attendance', 'qiuyutong', '11-24', '10-29', '2026-10-28', '培训签到表_8至10月.pdf'),
  ready('training-tests', 'qiuyutong', '11-24', '10-29', '2026-10-28', ['培训考核成绩_8至10月.xlsx', '试卷与评分表.pdf']),
  ready('training-effectiveness', 'qiuyutong', '11-25', '11-05', '2026-11-04', '培训有效性评价_近12个月.pdf'),
  waiting('job-licences', 'taojingyi', '11-26', '11-18', '2026-11-17', ['上岗证签发记录.xlsx', '关键岗位在岗名册.xlsx']),
  ready('job-descriptions', 'taojingyi', '11-20', '10-16', '2025-06-18', '岗位说明书汇编.pdf'),
  ready('skill-matrix', 'qiuyutong', '11-27', '11-06', '2026-11-05', '技能矩阵_11月.xlsx'),
  ready('induction', 'qiuyutong', '11-20', '10-22', '2026-10-21', '三级安全教育卡_7至10月.pdf'),
  ready(
    'statutory-permits',
    'taojingyi',
    '11-26',
    '11-11',
    '2026-11-10',
    '特种作业持证清单.xlsx',
    remark('11-13', '电工证1本12-09复审，已预约'),
  ),
  ready('health-files', 'taojingyi', '11-24', '10-27', '2026-08-20', '接害人员名单与监护档案目录.pdf'),
  owned('suggestions', 'taojingyi', '11-30'),
  ready('code-of-conduct', 'taojingyi', '11-20', '10-20', '2026-04-02', ['员工行为准则.pdf', '签收名单.xlsx']),
  waiting('ehs-communication', 'taojingyi', '11-26', '11-19', '2026-11-18', '环境与安全交流登记_近12个月.xlsx'),
  owned(
    'leaver-handover',
    'taojingyi',
    '11-27',
    handIn('11-12', '2026-11-09', '离职交接清单_8至10月.pdf'),
    sendBack('11-16', '工号QM-0518的软件版本和测试工具一栏没有接收人签字。'),
    remark('11-17', '等研发中心定接收人'),
  ),
]

/** 财务中心 */
export const FINANCE: Story[] = [
  ready('cost-of-poor-quality', 'chengruochuan', '11-26', '11-12', '2026-11-10', '质量损失成本分析_近12个月.xlsx'),
  ready('cost-definitions', 'chengruochuan', '11-20', '10-19', '2026-01-20', '质量成本科目与归集口径.pdf'),
  owned('warranty-cost', null, '12-01', remark('11-16', '责任人空着，等财务中心指定', 'quality-manager')),
  ready('supplier-claims', 'chengruochuan', '11-24', '11-03', '2026-10-30', '供方索赔台账_近12个月.xlsx'),
  ready('system-budget', 'shenhui', '11-24', '10-26', '2026-10-23', '质量环境安全预算与执行.xlsx'),
  ready('safety-fund-ledger', 'shenhui', '11-27', '11-06', '2026-11-05', '安全生产费用台账_11月.xlsx'),
  waiting('assets-and-tooling', 'shenhui', '11-25', '11-18', '2026-06-30', '固定资产与模具台账.xlsx'),
]

/** 文控中心 */
export const DOCUMENT_CONTROL: Story[] = [
  ready('quality-manual', 'bianyuqing', '11-20', '10-16', '2026-03-30', ['管理手册_E1.pdf', '过程与条款对应表.xlsx']),
  ready('document-control-procedure', 'bianyuqing', '11-20', '10-14', '2026-09-01', 'QP-01_文件信息控制程序_F0.pdf'),
  ready('controlled-document-list', 'bianyuqing', '11-30', '11-17', '2026-11-16', 'QR-DC-01_受控文件清单_11月.xlsx'),
  ready('external-documents', 'bianyuqing', '11-25', '11-03', '2026-11-02', '外来文件一览表_四季度_46份.xlsx'),
  ready('revision-history', 'bianyuqing', '11-30', '11-17', '2026-11-16', 'QR-DC-03_变更履历表_近12个月.xlsx'),
  waiting('distribution-records', 'bianyuqing', '11-27', '11-20', '2026-11-19', 'QR-DC-02_发放回收记录_近12个月.xlsx'),
  ready('reissue-requests', 'bianyuqing', '11-24', '10-26', '2026-10-23', 'QR-DC-04_补发申请_近12个月.pdf'),
  ready('engineering-change-documents', 'bianyuqing', '11-26', '11-12', '2026-11-11', '工程变更通知与换版记录.pdf'),
  ready('obsolete-documents', 'bianyuqing', '11-25', '11-04', '2026-11-02', 'QR-DC-05_作废与销毁记录.pdf'),
  ready('record-list', 'bianyuqing', '11-20', '10-21', '2026-01-12', '记录清单_2026版.xlsx'),
  waiting('access-and-backup', 'denghaitao', '11-27', '11-20', '2026-11-20', [
    '权限清单_11月20日.xlsx',
    '恢复测试记录_10月31日.txt',
  ]),
]

/** 管理层 */
export const MANAGEMENT: Story[] = [
  ready('context-and-parties', 'management', '11-20', '10-19', '2026-03-27', '内外部因素与相关方清单.xlsx'),
  ready('business-plan', 'management', '11-20', '10-22', '2026-01-14', ['经营计划_2026至2028.pdf', '目标分解表_2026.xlsx']),
  ready('policies', 'management', '11-20', '10-16', '2026-01-05', ['方针_2026.pdf', '食堂公告栏.png']),
  ready('scope-and-certificates', 'management', '11-24', '10-28', '2026-04-21', '体系范围与认证证书.pdf'),
  ready('organisation-and-authority', 'management', '11-25', '11-03', '2026-10-30', ['组织机构图.pdf', '停线停运权名单.xlsx']),
  ready('product-safety', 'management', '11-25', '11-09', '2026-02-06', '产品安全责任人任命书.pdf'),
  waiting('resource-decisions', 'management', '11-26', '11-19', '2026-11-18', '资源决定清单_2026.xlsx'),
  ready(
    'process-performance',
    'management',
    '11-27',
    '11-13',
    '2026-11-12',
    'QR-KPI-01_过程绩效一览表.xlsx',
    remark('11-16', '12-12到期，11月数据12-08前换'),
  ),
  ready('risks-and-contingency', 'management', '11-24', '10-30', '2026-06-26', [
    '风险和机遇清单.xlsx',
    '应急测试报告_供水中断.pdf',
  ]),
  owned('audit-results', 'management', '12-02', remark('11-16', '等IA-2026-02末次会议后一起交')),
  owned('management-review-file', 'management', '12-04', remark('11-20', '评审会12-04开，五个部门的输入还没有交')),
]

/** 安环部 */
export const EHS: Story[] = [
  ready('environmental-aspects', 'tanyongkang', '11-20', '10-21', '2026-09-08', '环境因素与重要环境因素清单.xlsx'),
  ready('hazard-risk-assessment', 'yulicheng', '11-20', '10-23', '2026-02-25', '危险源辨识与风险评价表.xlsx'),
  ready('compliance-evaluation', 'tanyongkang', '11-20', '10-19', '2026-09-15', [
    '合规性评价报告_2026.pdf',
    '监测报告H2608-117.pdf',
  ]),
  waiting('hazard-inspections', 'yulicheng', '11-27', '11-20', '2026-11-19', [
    '隐患排查清单_8至11月.xlsx',
    '整改前后_危废间.png',
  ]),
  owned('emergency-plans-drills', 'tanyongkang', '12-03', remark('11-18', '消防演练排在12-20，先交6月那次')),
  ready('incident-records', 'yulicheng', '11-26', '11-10', '2026-11-09', '事故事件统计与调查报告_近12个月.pdf'),
]
