import { registerPage } from '../../web/reached/index.ts'
import { Surgery, SurgeryContact } from './records-surgery.ts'

/** The register of surgeries. */
export const SURGERIES = {
  area: 'health',
  path: 'surgeries',
  one: 'surgery',
  several: 'Surgeries',
  asks: ['name', 'area'],
  places: Surgery,
  contacts: SurgeryContact,
} as const

export const surgeriesPage = registerPage(SURGERIES)
