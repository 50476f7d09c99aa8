/**
 * What auditors write, made up: no two rows alike, as on a real sheet, so that packing them is not easier than in life.
 * The same rows in every run.
 */
const SEEN = [
  '现场抽查了三份检验记录，均有检验员签名和日期',
  '查看年度审核方案，覆盖了全部过程和班次',
  '询问当班组长，能说出异常品的隔离和标识要求',
  '设备台账与现场编号一致，校准标签在有效期内',
  '文件现行有效，作废版本已收回并加盖作废章',
  '培训签到表齐全，但其中一人的考核成绩没有登记',
  '供应商评价表按季度更新，最近一次得分有下降趋势',
  '温湿度记录每两小时一次，夜班有一处漏填',
  '顾客投诉处理单按时关闭，原因分析用了五个为什么',
  '看板数据与系统报表对不上，差了两件，当场已更正',
  '首件检验与控制计划要求一致，量具编号有记录',
  '应急演练有照片和总结，改进项由安环经理跟进',
]
const WHERE = ['注塑二车间', '来料检验区', '成品仓B区', '三坐标室', '文控中心', '总装线L3', '危化品库', '试验室']
const WHO = ['罗春燕', '丁建国', '吴桂芳', '潘志强', '冯玉兰', '雷大勇', '曹保国', '许文静']
const FOLLOW = ['，符合要求。', '，下次审核复看。', '，建议补充频次。', '，与程序文件规定一致。', '，已请责任人确认。']

export function recordOf(row: number): string {
  const pick = <T>(list: readonly T[], step: number): T => list[(row * step + Math.floor(row / list.length)) % list.length] as T
  const number = `QR-${String((row * 37) % 97).padStart(2, '0')}-2026${String((row * 7) % 1000).padStart(3, '0')}`
  const second = row % 3 === 0 ? `另抽 ${pick(WHERE, 5)} 批号 ${26000 + ((row * 613) % 9973)}，${pick(SEEN, 7)}。` : ''
  return `${pick(WHERE, 3)}：${pick(SEEN, 1)}（${number}，${pick(WHO, 3)}）${pick(FOLLOW, 2)}${second}`
}

export function fileNameOf(row: number): string {
  return row % 2 === 0 ? `现场照片-${String(row).padStart(3, '0')}.jpg` : `记录扫描-${String(row).padStart(3, '0')}.pdf`
}
