import { sql } from '../../core/sql.ts'
import type { Area } from '../../engines/area.ts'
import { birthFacts } from '../child/facts.ts'
import { actions } from './actions.ts'
import { endingPage } from './pages/ending.tsx'
import { endingPanel } from './panel.tsx'
import { Ending, StoppedWork } from './records.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'endings',
  title: 'When a life or a pregnancy ends',
  records: [Ending, StoppedWork],
  may: [{ roles: READERS }],
  joins: [birthFacts],
  tells: [
    {
      kind: 'life_ending',
      lane: 'people',
      shape: 'mark',
      rows: sql`select person_id as child_id, id as record_id, ended_on as from_on, ended_on as to_on, null::timestamptz as at,
          case what when 'death' then 'Died' else 'The pregnancy ended' end as title, '' as detail, 'plain' as tone, known_at
        from life_ending where not_so_on is null`,
    },
  ],
  panels: [endingPanel],
  pages: [endingPage],
  actions,
}
