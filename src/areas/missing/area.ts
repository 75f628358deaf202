import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { annexAnswers } from './annex-a.ts'
import { returnInterview } from './clocks.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { missingFacts } from './facts.ts'
import { incidents, interviewsWithin72Hours } from './indicators.ts'
import { Episode, InterviewTold, ReturnInterview } from './records.ts'
import { answers, readings, yearRows } from './returns.ts'
import { safetyPlan } from './safety-plan.ts'
import { simulates } from './simulate.ts'

export const area: Area = {
  name: 'missing',
  title: 'Missing',
  datasetRows,
  records: [Episode, ReturnInterview, InterviewTold, safetyPlan.kind],
  facts: [missingFacts, safetyPlan.facts],
  may: [{ roles: PRACTITIONERS }],
  tells: [
    safetyPlan.tells,
    {
      kind: 'missing_episode',
      lane: 'away',
      shape: 'spell',
      rows: sql`select child_id, id as record_id, went_on as from_on, returned_on as to_on, went_at as at,
          case kind when 'A' then 'Away without authorisation' else 'Missing' end as title, '' as detail, 'plain' as tone, known_at
        from missing_episode where went_on is not null`,
    },
    {
      kind: 'return_interview',
      lane: 'away',
      shape: 'mark',
      rows: sql`select i.child_id, i.id as record_id, (i.held_at at time zone 'Europe/London')::date as from_on,
          (i.held_at at time zone 'Europe/London')::date as to_on, i.held_at as at, 'Return home interview' as title,
          case r.state when 'late' then 'Held more than 72 hours after the child was found' else '' end as detail,
          case r.state when 'late' then 'late' when 'met' then 'good' else 'plain' end as tone, i.known_at
        from return_interview i left join clock_run r on r.clock = 'rhi-72' and r.about_id = i.episode::text and r.child_id = i.child_id
        where i.held_at is not null`,
    },
  ],
  actions: [...safetyPlan.actions],
  clocks: [returnInterview],
  indicators: [incidents, interviewsWithin72Hours],
  readings: [...readings, ...datasetReadings],
  answers: [...answers, ...annexAnswers],
  yearRows,
  corrects,
  simulates,
  demonstrates,
}
