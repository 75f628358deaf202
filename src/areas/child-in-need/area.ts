import { invalid } from '../../core/outcome.ts'
import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { insert } from '../../engines/records/index.ts'
import { assessmentFacts } from '../assessment/facts.ts'
import { carePeriodFacts } from '../care/facts.ts'
import { noteVisitFacts, sayingWhatItMeets } from '../case-notes/facts.ts'
import { protectionPlanFacts } from '../child-protection/facts.ts'
import { referralFacts } from '../front-door/facts.ts'
import { annexAnswers, annexReadings } from './annex-a.ts'
import { inNeedVisit, planYear } from './clocks.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { childrenInAssessment } from './indicators/in-assessment.ts'
import { plansClosedWithin12Months, plansOpen, visitsInTime } from './indicators/plans.ts'
import { Plan, Visit } from './records.ts'
import { answers, readings, yearRows } from './returns.ts'
import { saysToThem } from './says-to-them.ts'
import { simulates } from './simulate.ts'

export const area: Area = {
  name: 'child-in-need',
  title: 'Child in need',
  datasetRows,
  records: [Plan, Visit],
  saysToThem,
  may: [{ roles: [...PRACTITIONERS, 'early-help-worker'] }],
  joins: [assessmentFacts, carePeriodFacts, protectionPlanFacts, referralFacts, noteVisitFacts],
  spells: [
    {
      status: 'in-need',
      rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on from in_need_plan where started_on is not null`,
    },
  ],
  tells: [
    {
      kind: 'in_need_plan',
      lane: 'plan',
      shape: 'spell',
      rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on, null::timestamptz as at,
          'Child in need plan' as title, '' as detail, 'plain' as tone, known_at
        from in_need_plan where started_on is not null`,
    },
    {
      kind: 'in_need_visit',
      lane: 'visit',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, visited_on as from_on, visited_on as to_on, null::timestamptz as at,
          case seen when 'alone' then 'Visit, seen alone' when 'seen' then 'Visit, seen' else 'Visit, not seen' end as title,
          coalesce(happened, '') as detail, case when seen = 'not-seen' then 'missed' else 'good' end as tone, known_at
        from in_need_visit`,
    },
    {
      kind: 'in_need_visit',
      lane: 'words',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, visited_on as from_on, visited_on as to_on, null::timestamptz as at,
          words as title, 'At a visit' as detail, 'good' as tone, known_at from in_need_visit where words is not null`,
    },
  ],
  clocks: [inNeedVisit, planYear],
  indicators: [plansOpen, plansClosedWithin12Months, visitsInTime, childrenInAssessment],
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers: [...answers, ...annexAnswers],
  yearRows: [...yearRows, ...feedRows],
  corrects,
  actions: [
    {
      id: 'record-visit',
      title: 'Record a visit to a child in need',
      submit: 'Save the visit',
      may: ['social-worker', 'team-manager', 'early-help-worker'],
      form: Visit,
      ...sayingWhatItMeets([inNeedVisit.id]),
      run: async ({ ctx, child, values, recordId }) =>
        Number(values.visitedOn) > ctx.today
          ? invalid('visitedOn', 'This day is still to come')
          : insert(ctx, Visit, child, values as never, recordId),
    },
  ],
  demonstrates,
  simulates,
}
