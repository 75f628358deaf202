import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { insert } from '../../engines/records/index.ts'
import { careEpisodeFacts } from '../care/facts.ts'
import { annexAnswers, annexReadings } from './annex-a.ts'
import { dental, initialAssessment, reviewFrom5, reviewUnder5 } from './clocks.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { surgeryContactFacts, surgeryRegistrationFacts } from './facts.ts'
import { healthPlan } from './health-plan.ts'
import { dentalChecks, immunisations, initialInTime, sdqAverage } from './indicators.ts'
import { surgeryPanel } from './panels/surgery.tsx'
import { HealthCheck, HealthYear } from './records.ts'
import { Surgery, SurgeryContact, SurgeryRegistration } from './records-surgery.ts'
import { register } from './register.ts'
import { answers, readings, yearRows } from './returns.ts'
import { simulates } from './simulate.ts'
import { surgeriesPage } from './surgeries.ts'
import { recordYear } from './year-by-hand.ts'

export const area: Area = {
  name: 'health',
  title: 'Health',
  joins: [careEpisodeFacts],
  datasetRows,
  records: [HealthYear, HealthCheck, Surgery, SurgeryContact, SurgeryRegistration, healthPlan.kind],
  may: [{ roles: PRACTITIONERS }, { roles: ['administrator'], kinds: [Surgery, SurgeryContact] }],
  facts: [surgeryRegistrationFacts, surgeryContactFacts, healthPlan.facts],
  tells: [
    healthPlan.tells,
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
    {
      kind: 'surgery_registration',
      lane: 'wellbeing',
      shape: 'mark',
      rows: sql`select r.child_id, r.id as record_id, r.from_on, r.from_on as to_on, null::timestamptz as at, 'Registered with a surgery' as title,
          s.name as detail, 'plain' as tone, r.known_at from surgery_registration r join surgery s on s.id = r.surgery`,
    },
  ],
  clocks: [initialAssessment, reviewUnder5, reviewFrom5, dental],
  indicators: [dentalChecks, immunisations, sdqAverage, initialInTime],
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers: [...answers, ...annexAnswers],
  yearRows: [...yearRows, ...feedRows],
  corrects,
  panels: [surgeryPanel],
  pages: [surgeriesPage],
  actions: [
    register,
    recordYear,
    ...healthPlan.actions,
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
