import { sql } from '../../core/sql.ts'
import { PRACTITIONERS } from '../../engines/access/index.ts'
import type { Area } from '../../engines/area.ts'
import { noteVisitFacts, visitNoteFacts } from '../case-notes/facts.ts'
import { actions } from './actions/index.ts'
import { annexAnswers, annexReadings, annexRows } from './annex-a.ts'
import { firstReview, laterReview, secondReview } from './clocks.ts'
import { assessmentOrder, emergencyOrder, policeProtection, shortBreak } from './clocks-orders.ts'
import { carePlanMade } from './clocks-plan.ts'
import { accommodatedSixMonths, firstVisit, laterVisit } from './clocks-visits.ts'
import { corrects } from './corrects.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { feedRows } from './dfe-feed.ts'
import { careEpisodeFacts, carePeriodFacts, careReviewFacts } from './facts.ts'
import { entries, leavers } from './indicators/entries.ts'
import { inCare, inCareRate, section20Over6Months, unaccompaniedInCare } from './indicators/in-care.ts'
import { participation, reviewsOnTime, visitsInTime } from './indicators/reviews.ts'
import { PeriodOfCare, periodsOfCare } from './period-of-care.ts'
import {
  CarePlan,
  DeprivationOfLiberty,
  Episode,
  PreviousPermanence,
  Review,
  Unaccompanied,
  Visit,
} from './records.ts'
import { answers, readings, yearRows } from './returns.ts'
import { saysToThem } from './says-to-them.ts'
import { simulates } from './simulate.ts'
import { tells } from './tells.ts'

export const area: Area = {
  name: 'care',
  title: 'Children in care',
  datasetRows,
  records: [
    Episode,
    PeriodOfCare,
    CarePlan,
    Review,
    Visit,
    Unaccompanied,
    PreviousPermanence,
    DeprivationOfLiberty,
  ],
  saysToThem,
  may: [{ roles: PRACTITIONERS }],
  facts: [carePeriodFacts, careEpisodeFacts, careReviewFacts],
  joins: [visitNoteFacts, noteVisitFacts],
  spells: [
    {
      status: 'in-care',
      rows: sql`select child_id, record_id, from_on, to_on from care_period where not short_breaks`,
    },
  ],
  tells,
  clocks: [
    firstReview,
    secondReview,
    laterReview,
    carePlanMade,
    firstVisit,
    laterVisit,
    accommodatedSixMonths,
    emergencyOrder,
    assessmentOrder,
    policeProtection,
    shortBreak,
  ],
  derives: [periodsOfCare],
  indicators: [
    inCare,
    inCareRate,
    entries,
    leavers,
    reviewsOnTime,
    participation,
    visitsInTime,
    section20Over6Months,
    unaccompaniedInCare,
  ],
  readings: [...readings, ...datasetReadings, ...annexReadings],
  answers: [...answers, ...annexAnswers],
  yearRows: [...yearRows, ...feedRows, ...annexRows],
  corrects,
  actions,
  demonstrates,
  simulates,
}
