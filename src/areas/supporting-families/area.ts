import type { Area } from '../../engines/area.ts'
import { familyPage } from '../../web/family-form/index.ts'
import { assessmentFactorFacts } from '../assessment/facts.ts'
import { siblingFacts } from '../child/facts.ts'
import { protectionPlanFacts } from '../child-protection/facts.ts'
import { missingFacts } from '../missing/facts.ts'
import { inProgramme } from './family.ts'
import { paymentClaims, sustainedChange } from './indicators/claims.ts'
import { identified, turnedAround, turnedAroundNumber } from './indicators/turned-around.ts'
import { byHandPage } from './pages/by-hand.tsx'
import { familiesPage } from './pages/families.tsx'
import { familyPageOfProgramme } from './pages/family.tsx'
import { forms } from './pages/forms.ts'
import { foundPage } from './pages/found.tsx'
import { programmePanel } from './panel.tsx'
import { Claim, FamilyOutcome, Programme } from './records.ts'
import { simulates } from './simulate.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'supporting-families',
  title: 'Supporting Families',
  records: [Programme, FamilyOutcome, Claim],
  indicators: [identified, turnedAround, turnedAroundNumber, paymentClaims, sustainedChange],
  may: [{ roles: READERS }],
  joins: [assessmentFactorFacts, siblingFacts, protectionPlanFacts, missingFacts],
  panels: [programmePanel],
  simulates,
  pages: [
    familiesPage,
    foundPage,
    byHandPage,
    familyPageOfProgramme,
    ...forms.map(form => familyPage(inProgramme, form)),
  ],
}
