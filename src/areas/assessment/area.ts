import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { familyPage } from '../../web/family-form/index.ts'
import { birthFacts } from '../child/facts.ts'
import { section17Facts } from '../family-help/facts.ts'
import { agreementFacts, contactFacts, referralFacts } from '../front-door/facts.ts'
import { annexAnswers, annexReadings, annexRows } from './annex-a.ts'
import { authorise } from './authorise.tsx'
import { assessment45, childFirstSeen, managerCheckpoint } from './clocks.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { assessmentFactorFacts, assessmentFacts } from './facts.ts'
import { beginning, writing } from './family.ts'
import { begin, send, write } from './forms.ts'
import { assessmentDuration, assessmentsInTime } from './indicators/in-time.ts'
import { childsAssessments } from './pages/child.tsx'
import { assessmentPanel } from './panel.tsx'
import { Assessment, Authorisation, Factor } from './records.ts'
import { answers, readings, yearRows } from './returns.ts'
import { saysToThem } from './says-to-them.ts'
import { simulates } from './simulate.ts'
import { news, toAuthorise, waits } from './to-authorise.ts'

export const area: Area = {
  name: 'assessment',
  title: 'Assessment',
  datasetRows,
  records: [Assessment, Factor, Authorisation],
  saysToThem,
  may: [{ roles: PRACTITIONERS }],
  facts: [assessmentFacts, assessmentFactorFacts],
  joins: [agreementFacts, birthFacts, contactFacts, referralFacts, section17Facts],
  tells: [
    {
      kind: 'assessment',
      lane: 'plan',
      shape: 'spell',
      rows: sql`select child_id, id as record_id, started_on as from_on, authorised_on as to_on, null::timestamptz as at,
          case kind when 'initial' then 'Initial assessment' when 'core' then 'Core assessment' else 'Assessment' end as title, case when authorised_on is null then '' else 'Authorised' end as detail, 'plain' as tone, known_at
        from assessment where started_on is not null`,
    },
    {
      kind: 'assessment',
      lane: 'words',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, coalesce(authorised_on, started_on) as from_on, coalesce(authorised_on, started_on) as to_on,
          null::timestamptz as at, childs_words as title, 'In an assessment' as detail, 'good' as tone, known_at
        from assessment where childs_words is not null and started_on is not null`,
    },
  ],
  panels: [assessmentPanel],
  actions: [authorise],
  waits,
  news,
  pages: [
    childsAssessments,
    familyPage(beginning, begin),
    familyPage(writing, write),
    familyPage(writing, send),
    toAuthorise,
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
