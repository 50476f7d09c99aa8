import type { Role } from '~/domain/people/roles'

export interface DemoPerson {
  /** How the other files call them; their address is `<key>@qiming.example`. */
  key: string
  name: string
  title: string
  department: string | null
  roles: Role[]
  /** When they were let in, if not with everybody else. */
  since?: string
}

/** Makes the organisation; the others are let in by them. */
export const ADMIN: DemoPerson = { key: 'admin', name: '唐亦舟', title: '系统管理员', department: null, roles: ['admin'] }

const of =
  (department: string) =>
  (key: string, name: string, title: string, ...roles: Role[]): DemoPerson => ({
    key,
    name,
    title,
    department,
    roles: roles.length > 0 ? roles : ['member'],
  })

const management = of('management')
const quality = of('quality')
const production = of('production')
const warehouse = of('warehouse')
const finance = of('finance')
const equipment = of('equipment')
const purchasing = of('purchasing')
const rd = of('rd')
const projects = of('projects')
const sales = of('sales')
const service = of('customer-service')
const documents = of('document-control')
const hr = of('hr-admin')
const ehs = of('ehs')

/** Invented, all of them. */
export const PEOPLE: DemoPerson[] = [
  management('quality-manager', '林书敏', '体系经理', 'quality-manager'),
  management('management', '顾远航', '管理者代表', 'management'),
  management('qinzhiyuan', '秦致远', '总经理', 'management', 'department-head'),
  quality('department-head', '韩伟东', '品质经理', 'department-head'),
  quality('member', '罗春燕', 'IQC组长'),
  quality('xuwenjing', '许文静', '体系专员'),
  quality('lusiyuan', '陆思远', '品质工程师'),
  quality('dingjianguo', '丁建国', 'IPQC组长'),
  quality('zhengqiuping', '郑秋萍', 'FQC组长'),
  quality('wanglixin', '王立新', 'OQC组长'),
  quality('fengyulan', '冯玉兰', '计量员'),
  rd('auditor', '沈嘉禾', '研发工程师', 'auditor'),
  rd('gaoruoxi', '高若溪', '研发经理', 'department-head'),
  rd('wenziqian', '温子骞', '试验工程师'),
  rd('qianhongliang', '钱宏亮', '软件工程师'),
  hr('taojingyi', '陶静怡', '人事行政经理', 'department-head'),
  hr('qiuyutong', '邱雨桐', '培训专员', 'auditor'),
  production('jiangguoping', '蒋国平', '制造经理', 'department-head'),
  production('panzhiqiang', '潘志强', '工艺工程师'),
  production('leidayong', '雷大勇', '注塑二车间班组长'),
  warehouse('wuguifang', '吴桂芳', '仓库主管', 'department-head'),
  warehouse('caobaoguo', '曹保国', '仓管员'),
  finance('shenhui', '沈慧', '财务经理', 'department-head'),
  finance('chengruochuan', '程若川', '成本会计', 'auditor'),
  equipment('yangqingfeng', '杨庆丰', '设备经理', 'department-head'),
  equipment('hemingyuan', '贺明远', '设备工程师', 'auditor'),
  purchasing('yaoliqun', '姚立群', '采购经理', 'department-head'),
  purchasing('fujiayi', '傅佳怡', '供应商质量工程师'),
  projects('fangqihang', '方启航', '项目中心经理', 'department-head'),
  projects('lusiqi', '卢思齐', '项目经理'),
  sales('shaowenbo', '邵文博', '销售经理', 'department-head'),
  sales('nixiaodan', '倪晓丹', '跟单员'),
  service('jiangxueqin', '江雪芹', '客服经理', 'department-head'),
  service('daizhihong', '戴志宏', '顾客质量工程师'),
  { ...service('maolijuan', '毛丽娟', '客服专员'), since: '2026-11-20 16:10' },
  documents('bianyuqing', '卞雨晴', '文控主管', 'department-head'),
  documents('denghaitao', '邓海涛', 'IT管理员'),
  ehs('tanyongkang', '谭永康', '安环经理', 'department-head'),
  ehs('yulicheng', '俞立诚', '安全员'),
]

/** Left the company: shut out, their records stay. */
export const LEFT = { key: 'qianhongliang', at: '2026-10-30 17:35' }

/** Was sent a link to choose a password and has not used it. */
export const INVITED = { key: 'maolijuan', at: '2026-11-23 08:05' }

/** Who heads a department, by department: hands out its evidence list. */
export const HEADS = new Map(
  PEOPLE.filter(({ roles }) => roles.includes('department-head')).map(({ key, department }) => [department as string, key]),
)
