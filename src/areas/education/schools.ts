import { registerPage } from '../../web/reached/index.ts'
import { School, SchoolContact } from './records.ts'

/** The register of schools. */
export const SCHOOLS = {
  area: 'education',
  path: 'schools',
  one: 'school',
  several: 'Schools',
  asks: ['name', 'phase', 'area'],
  places: School,
  contacts: SchoolContact,
} as const

export const schoolsPage = registerPage(SCHOOLS)
