import { sql } from '../../core/sql.ts'
import type { Area } from '../../engines/area.ts'
import { familyPage } from '../../web/family-form/index.ts'
import { keptFromFacts } from '../child/facts.ts'
import { protectionPlanFacts } from '../child-protection/facts.ts'
import { pathwayFacts, section17Facts } from '../family-help/facts.ts'
import { agreementFacts, contactFacts, referralFacts } from '../front-door/facts.ts'
import { directWorkFacts } from '../participation/facts.ts'
import { actions } from './actions/index.ts'
import { WRITING } from './actions/who.ts'
import { annexRows } from './annex-a.ts'
import { earlyHelpAction, earlyHelpAssessment, earlyHelpReview } from './clocks.ts'
import { familyHelpAssessment } from './clocks-family-help.ts'
import { datasetRows } from './dataset.ts'
import { datasetReadings } from './dataset-readings.ts'
import { demonstrates } from './demonstration.ts'
import { partnerHeldFacts } from './facts.ts'
import { forWhoeverGives } from './family-help.ts'
import { GroupPlace, GroupSession } from './group.ts'
import { assessmentsOpen, assessmentsPartnerHeld, assessmentsRate } from './indicators/assessments.ts'
import { childrenAlsoStatutory, childrenOpen } from './indicators/children.ts'
import {
  closureReason,
  closuresSteppedUp,
  interventionLength,
  requestsAccepted,
  stepUpAndDown,
} from './indicators/endings.ts'
import {
  freedomAttendances,
  freedomWomen,
  mcewanAttendance,
  mcewanDidNotAttend,
  mcewanReferrals,
  mcewanWomen,
  youngCarersAttending,
} from './indicators/groups.ts'
import { intensiveReReferrals } from './indicators/intensive.ts'
import { youngCarers } from './indicators/others.ts'
import { starDistance, starImproved, starsCommenced } from './indicators/stars.ts'
import { jobs } from './jobs.ts'
import { news } from './news.ts'
import { cases } from './pages/cases.tsx'
import { changeAction } from './pages/change-action.ts'
import { childsHelp } from './pages/child.tsx'
import { inHelp } from './pages/family.ts'
import { familyForms } from './pages/family-forms.ts'
import { givePlanPage, planGivenPage } from './pages/for-family.ts'
import { groups } from './pages/groups.tsx'
import { inOpenCases } from './pages/in-open-cases.tsx'
import { ledByPartners } from './pages/led-by-partners.tsx'
import { assessmentILead } from './pages/partner-assessment.tsx'
import { caseILead } from './pages/partner-case.tsx'
import { casesILead } from './pages/partner-cases.tsx'
import { plansToSign } from './pages/plans-to-sign.ts'
import { requests } from './pages/requests.tsx'
import { reviewPage } from './pages/review.ts'
import { stars } from './pages/stars.tsx'
import { youngCarersRegister } from './pages/young-carers.tsx'
import { familyHelp, openHelp } from './panels/open-help.tsx'
import { READERS } from './readers.ts'
import { Agreement, Episode, Lead, LeadReminder, Request, Step } from './records.ts'
import { Assessment, Plan, PlanAction, PlanGiven, PlanSignOff, Progress, Review } from './records-plan.ts'
import { HelpTold } from './records-told.ts'
import { saysToThem } from './says-to-them.ts'
import { simulates } from './simulate.ts'
import { StarCheck, StarReading } from './star.ts'
import { tells } from './tells.ts'
import { waits } from './waits.ts'
import { YoungCarer } from './young-carer.ts'

export const area: Area = {
  name: 'early-help',
  title: 'Early help',
  datasetRows,
  records: [
    Request,
    Agreement,
    Episode,
    HelpTold,
    Lead,
    LeadReminder,
    Step,
    Assessment,
    Plan,
    PlanAction,
    PlanSignOff,
    PlanGiven,
    Progress,
    Review,
    StarReading,
    StarCheck,
    YoungCarer,
    GroupPlace,
    GroupSession,
  ],
  saysToThem,
  may: [{ roles: READERS }],
  facts: [partnerHeldFacts],
  joins: [
    agreementFacts,
    contactFacts,
    directWorkFacts,
    keptFromFacts,
    pathwayFacts,
    protectionPlanFacts,
    referralFacts,
    section17Facts,
  ],
  spells: [
    {
      status: 'early-help',
      rows: sql`select child_id, id as record_id, started_on as from_on, ended_on as to_on from early_help_episode where started_on is not null`,
      elsewhere: sql`select child_id, from_on, to_on from partner_held_fact`,
    },
  ],
  tells,
  actions,
  panels: [openHelp, familyHelp],
  waits,
  news,
  jobs,
  pages: [
    cases,
    childsHelp,
    givePlanPage,
    planGivenPage,
    inOpenCases,
    ...familyForms.map(form =>
      form.may === WRITING ? forWhoeverGives(familyPage(inHelp, form)) : familyPage(inHelp, form),
    ),
    changeAction,
    plansToSign,
    reviewPage,
    requests,
    groups,
    youngCarersRegister,
    stars,
    ledByPartners,
    casesILead,
    caseILead,
    assessmentILead,
  ],
  readings: datasetReadings,
  clocks: [earlyHelpAssessment, familyHelpAssessment, earlyHelpReview, earlyHelpAction],
  yearRows: annexRows,
  indicators: [
    assessmentsOpen,
    assessmentsRate,
    assessmentsPartnerHeld,
    childrenOpen,
    childrenAlsoStatutory,
    requestsAccepted,
    intensiveReReferrals,
    interventionLength,
    closuresSteppedUp,
    closureReason,
    stepUpAndDown,
    starsCommenced,
    starImproved,
    starDistance,
    youngCarers,
    youngCarersAttending,
    mcewanReferrals,
    mcewanAttendance,
    mcewanDidNotAttend,
    mcewanWomen,
    freedomWomen,
    freedomAttendances,
  ],
  demonstrates,
  simulates,
}
