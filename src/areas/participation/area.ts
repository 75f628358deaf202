import type { Area } from '../../engines/area.ts'
import { careReviewFacts } from '../care/facts.ts'
import { protectionReviewFacts } from '../child-protection/facts.ts'
import { actionFromWorkFacts } from '../plans/facts.ts'
import { actions } from './actions.ts'
import { directWorkDone } from './clocks.ts'
import { directWorkFacts } from './facts.ts'
import { advocacyMet, advocacyOffered, advocacyTakeUp } from './indicators.ts'
import { partPage } from './pages/part.tsx'
import { askedOfProvider, providersReturn } from './pages/provider.tsx'
import { recordWork } from './pages/record-work.tsx'
import { partPanel } from './panel.tsx'
import { AdvocacyOffer, AdvocacyReturn, DirectWork } from './records.ts'
import { AdvocacyReferral } from './records-provider.ts'
import { saysToThem } from './says-to-them.ts'
import { tells } from './tells.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'participation',
  title: 'Taking part',
  records: [DirectWork, AdvocacyOffer, AdvocacyReturn, AdvocacyReferral],
  saysToThem,
  may: [{ roles: READERS }],
  facts: [directWorkFacts],
  joins: [protectionReviewFacts, careReviewFacts, actionFromWorkFacts],
  tells,
  clocks: [directWorkDone],
  actions,
  panels: [partPanel],
  pages: [partPage, recordWork, askedOfProvider, providersReturn],
  indicators: [advocacyOffered, advocacyTakeUp, advocacyMet],
}
