import { sql } from '../../core/sql.ts'
import type { Area } from '../../engines/area.ts'
import { careEpisodeFacts, carePeriodFacts } from '../care/facts.ts'
import { placementFacts } from '../placements/facts.ts'
import { actions } from './actions/index.ts'
import { adopterRows } from './adopters/annex-a.ts'
import { adopterPage, adoptersPage } from './adopters/page.tsx'
import { Adopter } from './adopters/record.ts'
import { ADOPTER_READERS } from './adopters/who.ts'
import { annexReadings, annexRows } from './annex-a.ts'
import { matchedWithin6Months, placedWithin12Months } from './clocks.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { feedRows } from './dfe-feed.ts'
import { daysToMoveIn, orders, specialGuardianship } from './indicators.ts'
import { Adoption, AdoptionPlacement } from './records.ts'
import { answers, readings, yearRows } from './returns.ts'
import { simulates } from './simulate.ts'

export const area: Area = {
  name: 'adoption',
  title: 'Adoption',
  datasetRows,
  records: [Adoption, AdoptionPlacement, Adopter],
  // What adoption work holds is seen by those who do it and those who lead it.
  may: [
    {
      roles: [
        'social-worker',
        'team-manager',
        'reviewing-officer',
        'head-of-service',
        'director',
        'performance-analyst',
        'adoption-worker',
      ],
      kinds: [Adoption, AdoptionPlacement],
    },
    { roles: ADOPTER_READERS, kinds: [Adopter] },
  ],
  joins: [careEpisodeFacts, carePeriodFacts, placementFacts],
  // An adoption order ends care; the record made until then is closed and sealed (Adoption and Children Act 2002).
  seals: {
    rows: sql`select child_id, to_on as sealed_on from care_period where reason_ended in ('E11', 'E12') and to_on is not null`,
  },
  tells: [
    {
      kind: 'adoption_placement',
      lane: 'plan',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, decided_on as from_on, decided_on as to_on, null::timestamptz as at,
          'Decided that the child should be adopted' as title, '' as detail, 'plain' as tone, known_at
        from adoption_placement where decided_on is not null`,
    },
    {
      kind: 'adoption',
      lane: 'plan',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, matched_on as from_on, matched_on as to_on, null::timestamptz as at,
          'Matched with adopters' as title, '' as detail, 'plain' as tone, known_at
        from adoption where matched_on is not null`,
    },
  ],
  clocks: [placedWithin12Months, matchedWithin6Months],
  indicators: [orders, specialGuardianship, daysToMoveIn],
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers,
  yearRows: [...yearRows, ...feedRows, ...annexRows, adopterRows],
  actions,
  pages: [adoptersPage, adopterPage],
  corrects,
  simulates,
}
