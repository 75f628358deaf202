import { ssdTable, to, words } from '../table.ts'

/** Teams. */
export const DEPARTMENT = ssdTable(
  'ssd_department',
  { key: 'dept_team_id' },
  {
    dept_team_id: words(48),
    dept_team_name: words(255),
    dept_team_parent_id: words(48, to('ssd_department.dept_team_id')),
    dept_team_parent_name: words(255),
  },
)
