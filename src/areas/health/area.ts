import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { insert } from '../../engines/records/index.ts'
import { careEpisodeFacts } from '../care/facts.ts'
import { annexAnswers, annexReadings } from './annex-a.ts'
import { dental, initialAssessment, reviewFrom5, reviewUnder5 } from './clocks.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { dentalChecks, immunisations, initialInTime, sdqAverage } from './indicators.ts'
import { HealthCheck, HealthYear } from './records.ts'
import { answers, readings, yearRows } from './returns.ts'
import { simulates } from './simulate.ts'

export const area: Area = {
  name: 'health',
  title: 'Health',
  joins: [careEpisodeFacts],
  datasetRows,
  records: [HealthYear, HealthCheck],
  may: [{ roles: PRACTITIONERS }],
  tells: [
    {
      kind: 'health_check',
      lane: 'wellbeing',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, held_on as from_on, held_on as to_on, null::timestamptz as at,
          case kind when 'initial' then 'Initial health assessment' when 'review' then 'Review health assessment' else 'Dental check' end as title,
          coalesce('By ' || by, '') as detail, 'plain' as tone, known_at from health_check`,
    },
    {
      kind: 'health_year',
      lane: 'wellbeing',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, make_date(left(year, 4)::int + 1, 3, 31) as from_on, make_date(left(year, 4)::int + 1, 3, 31) as to_on,
          null::timestamptz as at, 'Health in ' || year as title,
          concat_ws(', ', case when sdq_score is not null then 'strengths and difficulties score ' || sdq_score end,
            case teeth_checked when '1' then 'teeth checked' end, case immunised when '1' then 'immunised' end) as detail, 'plain' as tone, known_at
        from health_year where year ~ '^[0-9]{4}-[0-9]{2}$'`,
    },
  ],
  clocks: [initialAssessment, reviewUnder5, reviewFrom5, dental],
  indicators: [dentalChecks, immunisations, sdqAverage, initialInTime],
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers: [...answers, ...annexAnswers],
  yearRows: [...yearRows, ...feedRows],
  actions: [
    {
      id: 'record-health-check',
      title: 'Record a health check',
      submit: 'Save the health check',
      may: ['social-worker', 'team-manager'],
      form: HealthCheck,
      run: ({ ctx, child, values, recordId }) => insert(ctx, HealthCheck, child, values as never, recordId),
    },
  ],
  simulates,
  demonstrates,
}
