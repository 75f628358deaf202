import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { demonstrates } from './demonstration.ts'
import { school } from './panels/school.tsx'
import { School, SchoolPlace } from './records.ts'
import { simulates } from './simulate.ts'
import { tells } from './tells.ts'

export const area: Area = {
  name: 'education',
  title: 'Education',
  records: [School, SchoolPlace],
  may: [{ roles: [...PRACTITIONERS, 'early-help-worker'] }, { roles: ['administrator'], kinds: [School] }],
  tells,
  panels: [school],
  demonstrates,
  simulates,
}
