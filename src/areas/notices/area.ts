import { sql } from '../../core/sql.ts'
import type { Area } from '../../engines/area.ts'
import { carePeriodFacts } from '../care/facts.ts'
import { birthFacts, keptFromFacts } from '../child/facts.ts'
import { protectionPlanFacts } from '../child-protection/facts.ts'
import { schoolContactFacts, schoolPlaceFacts } from '../education/facts.ts'
import { referralFacts } from '../front-door/facts.ts'
import { surgeryContactFacts, surgeryRegistrationFacts } from '../health/facts.ts'
import { missingFacts } from '../missing/facts.ts'
import { placementFacts } from '../placements/facts.ts'
import { arrived } from './pages/arrived.tsx'
import { careListPage } from './pages/care-list.tsx'
import { flagsPage } from './pages/flags.tsx'
import { listsPage } from './pages/lists.tsx'
import { rulesPage } from './pages/rules.tsx'
import { toTell } from './pages/to-tell.tsx'
import { toldPage } from './pages/told.tsx'
import { ListGiven, NoticeIn, NoticeOut, NoticeRule } from './records.ts'
import { waits } from './waits.ts'
import { TELLING } from './who.ts'

export const area: Area = {
  name: 'notices',
  title: 'Notices to and from other agencies',
  records: [NoticeRule, NoticeOut, NoticeIn, ListGiven],
  may: [{ roles: [...TELLING, 'social-worker'] }],
  joins: [
    protectionPlanFacts,
    carePeriodFacts,
    placementFacts,
    missingFacts,
    keptFromFacts,
    birthFacts,
    referralFacts,
    schoolPlaceFacts,
    schoolContactFacts,
    surgeryRegistrationFacts,
    surgeryContactFacts,
  ],
  tells: [
    {
      kind: 'notice_in',
      lane: 'people',
      shape: 'mark',
      rows: sql`select child_id, id as record_id, (came_at at time zone 'Europe/London')::date as from_on,
          (came_at at time zone 'Europe/London')::date as to_on, came_at as at, 'Another agency told us something' as title,
          says as detail, 'plain' as tone, known_at from notice_in`,
    },
  ],
  waits,
  pages: [toTell, toldPage, flagsPage, listsPage, careListPage, arrived, rulesPage],
}
