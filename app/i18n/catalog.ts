import { report } from './audit-report'
import { audits } from './audits'
import { common } from './common'
import { content } from './content'
import { evidence } from './evidence'
import { home } from './home'
import { nonconformities } from './nonconformities'
import { people } from './people'
import { standards } from './standards'
import { trail } from './trail'
import { ui } from './ui'

/** Every area's sentences that a page says; the key is the part before the colon in 'audits:status.planned'. */
export const catalog = { audits, common, content, evidence, home, nonconformities, people, report, standards, trail, ui }
