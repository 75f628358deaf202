import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { ssdRows, teamId, workerId, yesOrNo } from '../../returns/ssd/rows.ts'
import { ADDRESS } from '../../returns/ssd/tables/address.ts'
import { DEPARTMENT } from '../../returns/ssd/tables/department.ts'
import { DISABILITY } from '../../returns/ssd/tables/disability.ts'
import { INVOLVEMENTS } from '../../returns/ssd/tables/involvements.ts'
import { LINKED_IDENTIFIERS } from '../../returns/ssd/tables/linked-identifiers.ts'
import { MOTHER } from '../../returns/ssd/tables/mother.ts'
import { PERSON } from '../../returns/ssd/tables/person.ts'
import { PROFESSIONALS } from '../../returns/ssd/tables/professionals.ts'

export const datasetRows: DatasetRows[] = [
  ssdRows(PERSON, {
    from: sql`person p left join identity i on i.id = p.id`,
    id: sql`p.id`,
    child: sql`p.id`,
    cells: {
      pers_upn: sql`i.upn`,
      pers_forename: sql`i.forename`,
      pers_surname: sql`i.surname`,
      // Letters since 2024-25; what came in numbers is said in them.
      pers_sex: sql`case i.sex when '1' then 'M' when '2' then 'F' when '0' then 'U' when '9' then 'U' else i.sex end`,
      pers_ethnicity: sql`i.ethnicity`,
      // The dataset has one day: of a birth that is known only roughly it says none.
      pers_dob: sql`case when i.born_earliest = i.born_latest then i.born_earliest end`,
      pers_single_unique_id: sql`i.nhs_number`,
      pers_upn_unknown: sql`i.upn_unknown`,
      pers_expected_dob: sql`i.expected_on`,
      pers_death_date: sql`i.died_on`,
      pers_is_mother: yesOrNo(sql`i.is_mother = '1'`),
    },
  }),
  ssdRows(ADDRESS, {
    from: sql`address a`,
    id: sql`a.id`,
    child: sql`a.person_id`,
    cells: {
      // Addresses are kept as they are written, in lines: all of them stand as the street.
      addr_address_json: sql`json_build_object('STREET', a.lines)::text`,
      addr_address_start_date: sql`a.from_on`,
      addr_address_end_date: sql`a.to_on`,
      addr_address_postcode: sql`a.postcode`,
    },
  }),
  ssdRows(DISABILITY, {
    from: sql`disability d where d.disability is not null`,
    id: sql`d.id`,
    child: sql`d.child_id`,
    cells: { disa_disability_code: sql`d.disability` },
  }),
  ssdRows(MOTHER, {
    from: sql`(select id, other as mother, person_id as born from relationship where relation = 'mother' and other is not null) r
      left join identity i on i.id = r.born`,
    id: sql`r.id`,
    child: sql`r.mother`,
    cells: {
      moth_childs_person_id: sql`r.born`,
      moth_childs_dob: sql`case when i.born_earliest = i.born_latest then i.born_earliest end`,
    },
  }),
  ssdRows(LINKED_IDENTIFIERS, {
    from: sql`identity i where i.former_upn is not null`,
    perPerson: true,
    id: sql`i.id`,
    child: sql`i.id`,
    cells: {
      link_identifier_type: sql`'Former Unique Pupil Number'`,
      link_identifier_value: sql`i.former_upn`,
    },
  }),
  ssdRows(INVOLVEMENTS, {
    from: sql`allocation a where a.worker is not null`,
    id: sql`a.id`,
    child: sql`a.child_id`,
    cells: {
      invo_professional_id: workerId(sql`a.worker`),
      // The standard picks case workers out by 'CW' (version 1.4.5); it has no codes for others, who keep ours.
      invo_professional_role_id: sql`case a.role when 'social-worker' then 'CW' else a.role end`,
      invo_professional_team: teamId(sql`a.team`),
      invo_involvement_start_date: sql`a.from_on`,
      invo_involvement_end_date: sql`a.to_on`,
      invo_worker_change_reason: sql`a.change_reason`,
    },
  }),
  ssdRows(PROFESSIONALS, {
    distinct: sql`distinct on (${workerId(sql`a.worker`)})`,
    from: sql`allocation a where a.worker is not null order by ${workerId(sql`a.worker`)}, a.worker`,
    id: workerId(sql`a.worker`),
    child: sql`null::uuid`,
    cells: { prof_professional_name: sql`a.worker` },
  }),
  ssdRows(DEPARTMENT, {
    distinct: sql`distinct on (${teamId(sql`a.team`)})`,
    from: sql`allocation a where a.team is not null order by ${teamId(sql`a.team`)}, a.team`,
    id: teamId(sql`a.team`),
    child: sql`null::uuid`,
    cells: { dept_team_name: sql`a.team` },
  }),
]
