import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { inWords } from '../../engines/chronology/index.ts'
import { PLACEMENT_TYPE } from '../../returns/ssda903/codes.ts'
import { familyPage } from '../../web/family-form/index.ts'
import { careEpisodeFacts, carePeriodFacts, grownInCare } from '../care/facts.ts'
import { birthFacts } from '../child/facts.ts'
import { referralFacts } from '../front-door/facts.ts'
import { annexAnswers, annexReadings } from './annex-a.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { endOfCare } from './end-care.ts'
import { placementFacts } from './facts.ts'
import { Home, homes } from './home.ts'
import { inFosterHomes, ownFosterHomesShare, withFamilyAndFriends, withParents } from './indicators/kinds.ts'
import { sameHomeTwoYears, threeOrMore } from './indicators/stability.ts'
import { comingIn } from './pages/coming-in.tsx'
import { grownPage } from './pages/grown.ts'
import { comingInPanel } from './panel.tsx'
import { PlacementEpisode } from './records.ts'
import { Agreement, Decision } from './records-section-20.ts'
import { answers, readings, yearRows } from './returns.ts'
import { saysToThem } from './says-to-them.ts'
import { agreement, inFamily } from './section-20/agreement.ts'
import { section20 } from './section-20/decide.tsx'
import * as told from './section-20/tells.ts'
import { news, toConfirmPage, waits } from './section-20/waits.ts'
import { simulates } from './simulate.ts'
import { ENDING, GROWN } from './who.ts'

export const area: Area = {
  name: 'placements',
  title: 'Placements',
  datasetRows,
  records: [PlacementEpisode, Home, Agreement, Decision],
  may: [{ roles: PRACTITIONERS }],
  facts: [placementFacts],
  joins: [careEpisodeFacts, carePeriodFacts, birthFacts, referralFacts],
  tells: [
    {
      kind: 'placement_episode',
      lane: 'home',
      shape: 'spell',
      rows: sql`select child_id, record_id, from_on, to_on, null::timestamptz as at,
          coalesce(${inWords(sql`type`, PLACEMENT_TYPE)}, 'Placement') as title, '' as detail, 'plain' as tone, known_at
        from placement_fact`,
    },
    ...told.tells,
  ],
  saysToThem: [...saysToThem, ...told.saysToThem],
  panels: [comingInPanel],
  news,
  derives: [homes],
  actions: [...section20, endOfCare],
  pages: [grownPage, comingIn, familyPage(inFamily, agreement), toConfirmPage],
  waits: [
    {
      href: GROWN,
      one: 'young person whose care runs on past 18',
      many: 'young people whose care runs on past 18',
      may: ENDING,
      count: async ctx => (await grownInCare(ctx)).length,
    },
    ...waits,
  ],
  indicators: [
    threeOrMore,
    sameHomeTwoYears,
    inFosterHomes,
    withFamilyAndFriends,
    ownFosterHomesShare,
    withParents,
  ],
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers: [...answers, ...annexAnswers],
  yearRows: [...yearRows, ...feedRows],
  corrects,
  demonstrates,
  simulates,
}
