import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { referralFacts } from '../front-door/facts.ts'
import { annexAnswers, annexReadings, annexRows } from './annex-a.ts'
import { assessment45, childFirstSeen, managerCheckpoint } from './clocks.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { assessmentFactorFacts, assessmentFacts } from './facts.ts'
import { assessmentDuration, assessmentsInTime } from './indicators/in-time.ts'
import { Assessment, Factor } from './records.ts'
import { answers, readings, yearRows } from './returns.ts'
import { simulates } from './simulate.ts'

export const area: Area = {
  name: 'assessment',
  title: 'Assessment',
  datasetRows,
  records: [Assessment, Factor],
  may: [{ roles: PRACTITIONERS }],
  facts: [assessmentFacts, assessmentFactorFacts],
  joins: [referralFacts],
  tells: [
    {
      kind: 'assessment',
      lane: 'plan',
      shape: 'spell',
      rows: sql`select child_id, id as record_id, started_on as from_on, authorised_on as to_on, null::timestamptz as at,
          case kind when 'initial' then 'Initial assessment' when 'core' then 'Core assessment' else 'Assessment' end as title, case when authorised_on is null then '' else 'Authorised' end as detail, 'plain' as tone, known_at
        from assessment where started_on is not null`,
    },
  ],
  clocks: [assessment45, childFirstSeen, managerCheckpoint],
  indicators: [assessmentsInTime, assessmentDuration],
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers: [...answers, ...annexAnswers],
  yearRows: [...yearRows, ...feedRows, ...annexRows],
  corrects,
  demonstrates,
  simulates,
}
