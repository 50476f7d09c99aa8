import type { DemoRecord } from '../audits'

const created = 'iso-9001-2015/7.5.2'
const controlled = 'iso-9001-2015/7.5.3'
const by = 'qiuyutong'

/** IA-2026-01: 文件控制 and 记录控制 in the quality department and the service centre. */
export const DOCUMENTS: DemoRecord[] = [
  {
    check: `${created}#identification`,
    by,
    at: '2026-05-13 09:08',
    judgement: 'conforms',
    record:
      '取SIP-2208 C/4、SIP-2231 D/1、WI-CS-04 C/0第3页和空白首件表QR-QC-03 A/3：每页有公司名、编号、版次、页码、编制岗位。SIP-2231所附缺陷照片页另印编号、版次和拍摄日期。共享目录抽40个文件名，不带“最新”“最终”字样。',
  },
  {
    check: `${created}#format`,
    by,
    at: '2026-05-13 09:24',
    judgement: 'opportunity',
    record:
      '到OQC暗光外观台看SIP-2231 D/1：图大，良品与不良品对照，字看得清。服务中心1号测试台在平板上看WI-CS-04，翻到第5步，图与眼前夹具一致；操作者戴防静电手套，翻页要先脱，每件约脱4次。内容合用，翻页还可以更顺手。',
  },
  {
    check: `${created}#review-approval`,
    by,
    at: '2026-05-13 09:41',
    judgement: 'conforms',
    record:
      '抽半年内发布2份。SIP-2208 C/4：2月26日批准、3月2日启用，IPQC、工艺、计量提意见3条，卡扣宽度由卡尺改用塞规。WI-CS-04 C/0：3月16日批准、3月20日启用，品质会签，耐压值按顾客K07规范改。两份均先批后用，批准人在授权表内。',
  },
  {
    check: `${created}#small-change`,
    by,
    at: '2026-05-13 09:55',
    judgement: 'conforms',
    record:
      '最近一次是SIP-2231第6页换一张毛边限度照片：更改单ECF-2604-09，IQC、OQC评审，品质经理4月17日批准，D/0升D/1，4月20日发5处。到OQC、FQC、注塑二车间核对均为D/1，照片相同；三处工位未见手写改动。',
  },
  {
    check: `${controlled}#point-of-use`,
    by,
    at: '2026-05-13 10:32',
    judgement: 'conforms',
    record:
      '在IQC台、OQC台、退回件1号测试台请操作者当场取文件：WI-IQC-03 B/2、SIP-2208 C/4、WI-CS-04 C/0，最慢40秒取到，编号、版次与受控文件清单（5月6日版）一致。机台旁参数条2张有编号和文控章，抽屉里没有复印件。',
    files: ['受控文件清单抽样.pdf'],
  },
  {
    check: `${controlled}#access-protection`,
    by,
    at: '2026-05-13 10:47',
    judgement: 'conforms',
    record:
      'QIS权限名单（5月8日导出，146人）与在职名单逐一核对，没有多余账号。最近两名离职人员（工号QM-0388、QM-0471）离职当天17:30前停用。IT管理员当场恢复SIP-2208 C/3备份，6分钟打开；3月恢复测试有记录。',
  },
  {
    check: `${controlled}#obsolete`,
    by,
    at: '2026-05-13 11:18',
    judgement: 'minor',
    record:
      'WI-CS-04由B/2换C/0，3月20日生效，发放4份，QR-DC-02只登记收回3份。11:05服务中心2号测试台放着B/2纸本并在用，耐压按旧版500 V做（C/0为800 V）；该台3月20日至5月12日确认退回件27件。同查SIP-2208、QP-09旧版，均收齐。',
    files: ['2号测试台旧版WI-CS-04.png', '发放回收记录QR-DC-02.pdf'],
    department: 'customer-service',
  },
  {
    check: `${controlled}#external-origin`,
    by,
    at: '2026-05-13 11:36',
    judgement: 'conforms',
    record:
      '外来文件一览表（二季度）44份，文控员每月5日到发布处查新并登记，写在QP-01第5.6条。抽顾客K07图纸KD-5512：平台现行版F，4月9日下载、13日评审完、15日发到OQC和服务中心，旧版E收回2份，与发放数相同。',
  },
  {
    check: 'iso-45001-2018/7.5.2#tried-on-the-job',
    by,
    at: '2026-05-13 13:42',
    judgement: 'good-practice',
    record:
      '请退回件确认岗（工号QM-0733）照WI-CS-09《插拔力试验》A/1做一个循环，次序一致，护罩没有绕开。批准前由两名操作者各试做3件并签意见表，“夹具锁紧”因此提到通电之前。客服部今年4份新规程都先试做，别的部门可以照用。',
    files: ['WI-CS-09试做意见表.pdf'],
  },
  {
    check: `${controlled}#record-integrity`,
    by,
    at: '2026-05-13 14:06',
    judgement: 'minor',
    record:
      '翻5月6日至12日巡检、首件记录84份，更正5处，均划线可辨、有签名。13日10:10到注塑5号机，巡检表IPQC-XJ-2605-047的12:00一栏已填好4个尺寸并打勾，检验岗（工号QM-0629）称先抄上一栏。QIS修改日志抽10条，改前改后和人员均可查。',
    files: ['巡检表IPQC-XJ-2605-047.png'],
    department: 'quality',
  },
  {
    check: `${controlled}#retention`,
    by,
    at: '2026-05-13 14:31',
    judgement: 'conforms',
    record:
      '指定2024年5月批号2208-240517B：档案员7分钟调出首件、巡检、出货报告，自定时限15分钟，字迹清楚，热敏标签附复印件。清单保存期15年，按顾客K07要求，不短于QP-01的3年；2026-01-12销毁2010年及以前，清单有管理者代表批准和监销签字。',
  },
  {
    check: 'iso-45001-2018/7.5.3#health-files',
    by,
    at: '2026-05-13 15:04',
    judgement: 'conforms',
    record:
      '体检报告由人事行政中心一个岗位保管，品质部、客服部只收“可上岗”“暂缓上岗”通知单，抽4月2份，没有体检项目。问OQC班长某人能否复岗：看通知单，不问病因。公告栏、检验组工作群、部门共享盘未见带姓名的体检结果。',
  },
]
