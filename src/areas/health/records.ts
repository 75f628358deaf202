import { choice, codes, date, number, record, text } from '../../engines/records/index.ts'
import { SDQ_REASON, YES_NO } from '../../returns/ssda903/codes.ts'

/** The year's health outcomes of a child in care for twelve months or more, as the SSDA903 asks (OC2). */
export const HealthYear = record('health_year', 'Health in the year', {
  year: text('Which collection year?').optional(),
  sdqScore: number('Strengths and difficulties score').optional(),
  sdqOn: date('On which day was the questionnaire completed?').optional(),
  sdqReason: choice(SDQ_REASON, 'Why is there no score?').optional(),
  convicted: choice(YES_NO, 'Were they convicted or given a final warning?').optional(),
  healthChecks: choice(YES_NO, 'Are health checks up to date? (under fives)').optional(),
  immunised: choice(YES_NO, 'Are immunisations up to date?').optional(),
  teethChecked: choice(YES_NO, 'Were their teeth checked?').optional(),
  assessed: choice(YES_NO, 'Was there a health assessment?').optional(),
  substanceMisuse: choice(YES_NO, 'Was there a substance misuse problem?').optional(),
  helpReceived: choice(YES_NO, 'Did they get help with it?').optional(),
  helpOffered: choice(YES_NO, 'Was help offered and refused?').optional(),
})

export const ASSESSMENT_KIND = codes({
  initial: 'Initial health assessment',
  review: 'Review health assessment',
  dental: 'Dental check',
})

/** A health assessment or check. */
export const HealthCheck = record('health_check', 'Health check', {
  kind: choice(ASSESSMENT_KIND, 'What was it?'),
  heldOn: date('When was it?'),
  by: text('By whom?').optional(),
})
