import { addMonths } from '../../core/day.ts'
import { choice, codes, date, longText, record, ref, text } from '../../engines/records/index.ts'
import { MONTHS_SUSTAINED, OUTCOME } from './outcomes.ts'

export const END_REASON = codes({
  sustained: 'Every outcome is sustained',
  disengaged: 'The family stopped taking part',
  'social-care': 'Social care leads now',
  moved: 'The family moved away',
  died: 'The child died',
  other: 'Another reason',
})

/** That a family, whose child this is, is in the Supporting Families programme: identified, then engaged, then ended. */
export const Programme = record(
  'supported_family',
  'Supporting Families programme',
  {
    family: text('Which family?'),
    identifiedOn: date('When was the family identified?'),
    found: longText('What shows that they meet the criteria?'),
    identifiedBy: text('Who identified them?').optional(),
    engagedOn: date('When did the family agree to work with us?').optional(),
    lead: text('Who leads the work with the family?').optional(),
    endedOn: date('When did the work end?').optional(),
    endReason: choice(END_REASON, 'Why did it end?').optional(),
  },
  {
    indexes: [['family']],
    checks: [
      {
        field: 'engagedOn',
        test: ({ identifiedOn, engagedOn }) =>
          identifiedOn && engagedOn && engagedOn < identifiedOn
            ? 'They agreed before they were identified'
            : undefined,
      },
      {
        field: 'endReason',
        test: ({ endedOn, endReason }) => (endedOn && !endReason ? 'Say why it ended' : undefined),
      },
    ],
  },
)

/** One of the ten outcomes that a family needs, and the evidence that it changed and lasted. */
export const FamilyOutcome = record(
  'supported_family_outcome',
  'Outcome of the Supporting Families programme',
  {
    programme: ref(() => Programme, 'Of which family’s programme?'),
    outcome: choice(OUTCOME, 'Which outcome?'),
    goal: longText('What will be different for this family?'),
    changedOn: date('From which day was it different?').optional(),
    evidence: longText('What shows it?').help('Say where it can be looked up.').optional(),
    sustainedOn: date('On which day had it lasted?').optional(),
    lastingEvidence: longText('What shows that it lasted?').optional(),
    checkedBy: text('Who checked the evidence?').optional(),
  },
  {
    checks: [
      {
        field: 'evidence',
        test: ({ changedOn, evidence }) => (changedOn && !evidence ? 'Say what shows it' : undefined),
      },
      {
        field: 'sustainedOn',
        test: ({ changedOn, sustainedOn }) => {
          if (!sustainedOn) return undefined
          if (!changedOn) return 'Say first from which day it was different, and what shows it'
          return sustainedOn < addMonths(changedOn, MONTHS_SUSTAINED)
            ? `It must have lasted ${MONTHS_SUSTAINED} months from the day it was different`
            : undefined
        },
      },
      {
        field: 'lastingEvidence',
        test: ({ sustainedOn, lastingEvidence }) =>
          sustainedOn && !lastingEvidence ? 'Say what shows that it lasted' : undefined,
      },
    ],
  },
)

/** That payment by results was claimed for a family, as every outcome it needed has lasted. */
export const Claim = record('supported_family_claim', 'Claim of the Supporting Families programme', {
  programme: ref(() => Programme, 'For which family’s programme?'),
  claimedOn: date('When was it claimed?'),
  claimedBy: text('Who claimed it?').optional(),
})
