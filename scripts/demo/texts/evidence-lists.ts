import type { Story } from '../evidence-story'
import { CUSTOMER_SERVICE, PROJECTS, RD, SALES } from './evidence-customer'
import { DOCUMENT_CONTROL, EHS, FINANCE, HR_ADMIN, MANAGEMENT } from './evidence-office'
import { EQUIPMENT, PRODUCTION, PURCHASING, WAREHOUSE } from './evidence-plant'
import { QUALITY } from './evidence-quality'

/** What happened to every item of every list, by department. */
export const EVIDENCE: Record<string, Story[]> = {
  'hr-admin': HR_ADMIN,
  quality: QUALITY,
  production: PRODUCTION,
  warehouse: WAREHOUSE,
  finance: FINANCE,
  equipment: EQUIPMENT,
  purchasing: PURCHASING,
  rd: RD,
  projects: PROJECTS,
  sales: SALES,
  'customer-service': CUSTOMER_SERVICE,
  'document-control': DOCUMENT_CONTROL,
  management: MANAGEMENT,
  ehs: EHS,
}
