import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { actions } from './actions.ts'
import { annexAnswers, annexReadings } from './annex-a.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { allocationFacts, birthFacts, keptFromFacts, siblingFacts } from './facts.ts'
import { life } from './life.ts'
import { news } from './news.ts'
import { pages } from './pages/index.ts'
import { panels } from './panels/index.ts'
import {
  Address,
  Allocation,
  ChildsWords,
  CommunicationNeed,
  Disability,
  Identity,
  LocalId,
  Relationship,
  Telephone,
  Warning,
} from './records.ts'
import { answers, readings, yearRows } from './returns.ts'
import { saysToThem } from './says-to-them.ts'
import { searchables } from './searchable.ts'
import { simulates } from './simulate.ts'
import { tells } from './tells.ts'

const records = [
  Identity,
  LocalId,
  Disability,
  Address,
  Telephone,
  Relationship,
  Warning,
  Allocation,
  ChildsWords,
  CommunicationNeed,
]

export const area: Area = {
  name: 'child',
  title: 'The child',
  datasetRows,
  records,
  saysToThem,
  may: [{ roles: [...PRACTITIONERS, 'early-help-worker'], sensitive: true }],
  profile: {
    rows: sql`select p.id as person_id,
        coalesce(case when i.forename is null and i.known_as is null and i.born_earliest is null and i.expected_on is not null
            then concat_ws(' ', 'Unborn baby', i.surname) end,
          nullif(concat_ws(' ', coalesce(i.known_as, i.forename), i.surname), ''), l.local_id, 'Name not known') as name,
        l.local_id, i.born_earliest as born_on, i.expected_on,
        case i.sex when 'M' then 'Male' when '1' then 'Male' when 'F' then 'Female' when '2' then 'Female' end as sex,
        i.ethnicity
      from person p left join identity i on i.id = p.id
      left join lateral (select local_id from local_identifier where person_id = p.id order by known_at limit 1) l on true`,
  },
  // A professional who works with a child is not their family.
  family: {
    rows: sql`select person_id, other as other_id from relationship where relation <> 'professional' and other is not null and to_on is null
      union select other, person_id from relationship where relation <> 'professional' and other is not null and to_on is null`,
  },
  knownBy: {
    localIds: sql`select person_id, local_id, known_at from local_identifier`,
    proofs: sql`select person_id, upn, former_upn,
        case when born_earliest = born_latest then born_earliest::text end as born
      from identity where upn is not null or former_upn is not null`,
  },
  life,
  allocations: {
    rows: sql`select child_id, worker, worker_account as account, team, from_on, to_on,
        case role when 'social-worker' then 1 when 'personal-adviser' then 2 when 'early-help-worker' then 3 when 'child-protection-lead' then 4 end as leads
      from allocation`,
  },
  facts: [birthFacts, keptFromFacts, siblingFacts, allocationFacts],
  tells,
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers: [...answers, ...annexAnswers],
  yearRows: [...yearRows, ...feedRows],
  corrects,
  searchable: searchables,
  news,
  panels,
  pages,
  actions,
  demonstrates,
  simulates,
}
