import { sql } from '../../core/sql.ts'
import type { Area } from '../../engines/area.ts'
import { birthFacts } from '../child/facts.ts'
import { contactFacts } from '../front-door/facts.ts'
import { actions } from './actions.ts'
import { ofstedTold, panelTold } from './clocks.ts'
import { decideIncident, waits } from './incident.ts'
import { endingPage } from './pages/ending.tsx'
import { undecidedPage } from './pages/undecided.ts'
import { endingPanel } from './panel.tsx'
import { Ending, StoppedWork } from './records.ts'
import { IncidentNotice } from './records-incident.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'endings',
  title: 'When a life or a pregnancy ends',
  records: [Ending, StoppedWork, IncidentNotice],
  may: [{ roles: READERS }],
  joins: [birthFacts, contactFacts],
  tells: [
    {
      kind: 'life_ending',
      lane: 'people',
      shape: 'mark',
      rows: sql`select person_id as child_id, id as record_id, ended_on as from_on, ended_on as to_on, null::timestamptz as at,
          case what when 'death' then 'Died' else 'The pregnancy ended' end as title, '' as detail, 'plain' as tone, known_at
        from life_ending where not_so_on is null`,
    },
    {
      kind: 'incident_notice',
      lane: 'people',
      shape: 'mark',
      rows: sql`select person_id as child_id, id as record_id, known_on as from_on, known_on as to_on, null::timestamptz as at,
          case ground when 'none' then 'Not notified as a serious incident' else 'Notification of a serious incident' end as title,
          '' as detail, 'plain' as tone, known_at
        from incident_notice`,
    },
  ],
  panels: [endingPanel],
  clocks: [panelTold, ofstedTold],
  waits,
  pages: [endingPage, undecidedPage],
  actions: [...actions, decideIncident],
}
