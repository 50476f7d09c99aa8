import type { DemoRecord } from '../audits'

const controlled = 'iso-9001-2015/7.5.3'

/** IA-2026-05: 文件和记录 in the project centre. */
export const RECORDS_2026_05: DemoRecord[] = [
  {
    check: `${controlled}#point-of-use`,
    by: 'qiuyutong',
    at: '2026-11-20 09:18',
    judgement: 'conforms',
    record:
      '抽QM-2245、QM-2251两个项目：项目室墙上和电脑里的主计划、图纸、特殊特性清单，与受控文件清单（11月16日版）一致；试产线用的CP-2245-T R02与项目经理手里的同版。请项目经理当场打开，不到1分钟，桌面上没有另存的副本。',
  },
  {
    check: `${controlled}#access-protection`,
    by: 'chengruochuan',
    at: '2026-11-20 10:05',
    judgement: 'major',
    record:
      '项目中心自管顾客平台3个（K07、K11、K15），账号26个，没有台账。与在职名单逐一对照，离职、转岗人员的账号5个仍能登录，最早的3月离岗，最近的是10月30日离职的工号QM-0518，11月12日还有登录。QP-01只管公司自己的系统。',
    files: ['顾客平台账号与在职名单对照.xlsx', 'K07平台登录记录.png'],
    department: 'projects',
  },
  {
    check: `${controlled}#obsolete`,
    by: 'qiuyutong',
    at: '2026-11-20 09:44',
    judgement: 'conforms',
    record:
      '选WI-PM-02《门评审办法》（B/3换C/0，10月9日启用）：QR-DC-02登记使用点5处，应收5份、实收5份。到项目室、试产线、样件室看均为C/0；共享盘的旧版在只读的“作废”目录。两名项目经理的笔记本电脑里也没有B/3。',
  },
  {
    check: `${controlled}#external-origin`,
    by: 'chengruochuan',
    at: '2026-11-20 10:52',
    judgement: 'conforms',
    record:
      '抽顾客K11的QM-2251图纸和技术协议：平台现行版C，10月14日发布，项目中心10月15日收到提醒，19日评审完，21日发到试产线和计量室，旧版收回2份。外来文件一览表（11月2日版）第38、39行在册，查新责任写到岗位。',
  },
  {
    check: `${controlled}#record-integrity`,
    by: 'qiuyutong',
    at: '2026-11-20 10:26',
    judgement: 'observation',
    record:
      '看QM-2245门评审G3检查表：9处改动均划线、签名、写日期。系统里的开项清单可以改关闭日期，修改日志只留最近30天，抽10条都查得到；更早的改动已经看不出是谁改的。尚未发现改动失实，日志保留期太短，要防着。',
  },
  {
    check: `${controlled}#retention`,
    by: 'chengruochuan',
    at: '2026-11-20 13:40',
    judgement: 'minor',
    record:
      '指定2024年量产的QM-2190，调PPAP资料：保证书、控制计划11分钟调出；过程能力研究的原始数据4份找了50分钟，找到2份，另2份只剩汇总表。记录清单写“项目资料保存至停产后1年”，没有列原始数据，顾客K07要求停产后15年。',
    files: ['QM-2190_PPAP资料检索记录.pdf'],
    department: 'projects',
  },
]
