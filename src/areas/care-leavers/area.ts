import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { careEpisodeFacts, carePeriodFacts } from '../care/facts.ts'
import { visitNoteFacts } from '../case-notes/facts.ts'
import { birthFacts } from '../child/facts.ts'
import { annexAnswers, annexReadings, annexRows } from './annex-a.ts'
import { pathwayAssessment } from './clocks.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { inEducationOrWork, inTouch, suitableAccommodation } from './indicators.ts'
import { eligiblePanel } from './panel.tsx'
import { beginAssessment, completeAssessment } from './pathway.ts'
import { LeaverService, LeaverYear, PathwayAssessment } from './records.ts'
import { answers, readings, yearRows } from './returns.ts'
import { simulates } from './simulate.ts'
import { recordYear } from './year-by-hand.ts'

export const area: Area = {
  name: 'care-leavers',
  title: 'Care leavers',
  datasetRows,
  records: [LeaverYear, LeaverService, PathwayAssessment],
  may: [{ roles: PRACTITIONERS }],
  joins: [birthFacts, carePeriodFacts, careEpisodeFacts, visitNoteFacts],
  spells: [
    {
      status: 'care-leaver',
      rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on from care_leaver_service`,
    },
  ],
  tells: [
    {
      kind: 'care_leaver_service',
      lane: 'help',
      shape: 'spell',
      rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on, null::timestamptz as at,
          'Care leaver' as title, '' as detail, 'plain' as tone, known_at from care_leaver_service`,
    },
    {
      kind: 'care_leaver_year',
      lane: 'plan',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, make_date(left(year, 4)::int + 1, 3, 31) as from_on, make_date(left(year, 4)::int + 1, 3, 31) as to_on,
          null::timestamptz as at, 'Leaving care outcomes ' || year as title, '' as detail, 'plain' as tone, known_at
        from care_leaver_year where year ~ '^[0-9]{4}-[0-9]{2}$'`,
    },
    {
      kind: 'pathway_assessment',
      lane: 'plan',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, coalesce(completed_on, begun_on) as from_on, coalesce(completed_on, begun_on) as to_on,
          null::timestamptz as at,
          case when completed_on is null then 'Pathway needs assessment begun' else 'Pathway needs assessment completed' end as title,
          coalesce('By ' || by, '') as detail, 'plain' as tone, known_at from pathway_assessment`,
    },
  ],
  clocks: [pathwayAssessment],
  panels: [eligiblePanel],
  actions: [beginAssessment, completeAssessment, recordYear],
  indicators: [inEducationOrWork, suitableAccommodation, inTouch],
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers: [...answers, ...annexAnswers],
  yearRows: [...yearRows, ...feedRows, ...annexRows],
  corrects,
  simulates,
  demonstrates,
}
