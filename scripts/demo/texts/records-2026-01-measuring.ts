import type { DemoRecord } from '../audits'

const clause = 'iso-9001-2015/7.1.5.2'
const by = 'hemingyuan'

/** IA-2026-01: 监视和测量资源, seen at the inspection benches and in the gauge room. */
export const MEASURING: DemoRecord[] = [
  {
    check: `${clause}#status`,
    by,
    at: '2026-05-13 09:14',
    judgement: 'conforms',
    record:
      'IQC台、OQC台、注塑首件台共拿5件：LJ-0113、LJ-0208、LJ-0262、TL-011、YX-02，标签编号、到期日与量具台账（5月4日版，398件）、证书三方一致。LJ-0208于5月26日到期，已列入5月送校单。抽屉内LJ-0077贴红色停用签，台账同为停用。',
    files: ['量具标签5件.png'],
  },
  {
    check: `${clause}#chain`,
    by,
    at: '2026-05-13 09:37',
    judgement: 'conforms',
    record:
      '外校证书J2603-1187（影像测量仪YX-02）：机构能力范围含300×200 mm，给出U=2.1 µm（k=2），有仪器编号。内校记录NJ-2604-032（卡尺LJ-0113）用标准量块KB-02，其外校证书J2509-0446有效至2026-09-17，校准日4月8日在期内。',
  },
  {
    check: `${clause}#confirmation`,
    by,
    at: '2026-05-13 10:02',
    judgement: 'conforms',
    record:
      '抽LJ-0208、YX-02、TL-011三份证书，计量员均签“使用确认”并写明工序公差。LJ-0208最大示值误差2 µm，用于插孔Ø3.20±0.03 mm，不大于公差带的1/10，按QP-12第6.3条放行。超出的改限用，LJ-0155只量外形，贴黄签。',
  },
  {
    check: `${clause}#interval`,
    by,
    at: '2026-05-13 10:24',
    judgement: 'observation',
    record:
      '台账默认12个月；插拔力计TL-011因2025年两次超差缩为6个月，有评审单。4月到期37件，按期36件，LJ-0231到期前一天才送出，送校期间用备件，未见超期在用。外校往返由7天拖到12天，近三月按期率100%、98.6%、97.3%，已低于目标98%。',
  },
  {
    check: `${clause}#out-of-tolerance`,
    by,
    at: '2026-05-13 10:58',
    judgement: 'minor',
    record: '查2026年1月至4月校准证书，LJ-0198、LJ-0144校前示值超差，只有修复和重校记录，未见失准评估。下午往前查到2025年10月。',
    department: 'quality',
  },
  {
    check: `${clause}#out-of-tolerance`,
    by,
    at: '2026-05-14 10:40',
    judgement: 'major',
    record:
      '查2025年10月至2026年4月证书和维修履历，校前超差7件（卡尺4、千分尺2、插拔力计1），7件都只修复重校，没有一件做过失准评估。其中LJ-0198偏大0.06 mm，2025-11-03至2026-03-09用于QM-2231卡扣宽度2.40±0.05 mm出货检验，放行38批，均已发出，未复测，未告知顾客。',
    files: ['校准证书J2603-0211_LJ-0198.pdf', 'LJ-0198放行批次38批.xlsx'],
    filesAt: '2026-05-13 16:05',
    department: 'quality',
  },
  {
    check: `${clause}#safeguard`,
    by,
    at: '2026-05-13 11:22',
    judgement: 'conforms',
    record:
      '卡尺、千分尺放检验台专用盒；计量室22.4 ℃、湿度51%，有记录。插拔力计零点封签5台完好；影像测量仪参数设三级口令，4月修改日志3条均有申请单。问IPQC检验员（工号QM-0562）量具摔了怎么办：停用、贴黄签、送计量室重校，与QP-12第7条一致。',
  },
]
