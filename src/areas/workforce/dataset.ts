import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { ssdRows, teamId, workerId, yesOrNo } from '../../returns/ssd/rows.ts'
import { DEPARTMENT } from '../../returns/ssd/tables/department.ts'
import { PROFESSIONALS } from '../../returns/ssd/tables/professionals.ts'

// Of several of one name the one who is still here, or who came last, is said.
export const datasetRows: DatasetRows[] = [
  ssdRows(PROFESSIONALS, {
    distinct: sql`distinct on (${workerId(sql`w.name`)})`,
    from: sql`worker w where w.name is not null
      order by ${workerId(sql`w.name`)}, w.left_on desc nulls first, w.joined_on desc, w.id`,
    id: workerId(sql`w.name`),
    child: sql`null::uuid`,
    cells: {
      prof_professional_name: sql`w.name`,
      prof_professional_job_title: sql`case w.role when 'social-worker' then 'Social worker' when 'team-manager' then 'Team manager' end`,
      prof_agency_worker_flag: yesOrNo(sql`w.contract = 'agency'`),
    },
  }),
  ssdRows(DEPARTMENT, {
    distinct: sql`distinct on (${teamId(sql`t.name`)})`,
    from: sql`team t where t.name is not null order by ${teamId(sql`t.name`)}, t.name`,
    id: teamId(sql`t.name`),
    child: sql`null::uuid`,
    cells: { dept_team_name: sql`t.name` },
  }),
]
