import { decimal, placeholder, ssdTable, whole, words } from '../table.ts'

/** Workers. */
export const PROFESSIONALS = ssdTable(
  'ssd_professionals',
  { key: 'prof_professional_id' },
  {
    prof_professional_id: words(48),
    prof_staff_id: words(48),
    prof_professional_name: words(300),
    prof_social_worker_registration_no: words(48),
    prof_professional_job_title: words(500),
    prof_professional_caseload: whole(),
    prof_professional_department: words(100),
    prof_full_time_equivalency: decimal(),
    prof_agency_worker_flag: words(1, placeholder),
  },
)
