import { choice, codes, dateTime, longText, number, record, ref, text } from '../../engines/records/index.ts'
import { STANDING } from '../early-help/facts.ts'
import { CONSENT, PRESENT, TELLER } from './codes.ts'
import { PoliceReport } from './records-police.ts'

export const ROUTE = codes({
  'front-door': 'To the front door, to be rated and decided',
  'early-help': 'To early help',
  'open-case': 'To the worker of the open case',
  none: 'No action',
})

/**
 * A notification of domestic abuse in one child’s household, by the police or a health service. Of an incident with several children each has their own:
 * each is screened, routed and closed by itself.
 */
export const Notification = record(
  'abuse_notification',
  'Notification of domestic abuse',
  {
    incident: text('Under which reference?'),
    happenedAt: dateTime('When did it happen?'),
    notifiedAt: dateTime('When were we told?'),
    account: longText('What do they say happened?').help(
      'Leave addresses and telephone numbers out: the children’s records may be read by people who must not learn them.',
    ),
    present: choice(PRESENT, 'Where was the child?').optional(),
    holderAccount: text('Account of whoever looks at it').optional(),
    holder: text('Who looks at it?').optional(),
    route: choice(ROUTE, 'Where does it go?').optional(),
    reason: longText('Why?').optional(),
    closedAt: dateTime('When was it closed?').optional(),
    closedBy: text('Who closed it?').optional(),
    enquiry: text('Under which reference did the front door get it?').optional(),
    report: ref(() => PoliceReport, 'Which notification did a partner write here themselves?').optional(),
    sentBy: text('Who wrote it here?').optional(),
    // Nothing where the front door wrote it down for the police.
    teller: choice(TELLER, 'Who told us?').optional(),
  },
  {
    indexes: [['closedAt'], ['incident']],
    checks: [
      {
        field: 'reason',
        test: ({ route, reason }) =>
          route && !reason ? 'Say why it goes there: none is closed without a reason' : undefined,
      },
      {
        field: 'route',
        test: ({ closedAt, route }) => (closedAt && !route ? 'Say where it goes' : undefined),
      },
    ],
  },
)

export const SCREENER = codes({
  police: 'The police',
  health: 'A health service',
  'front-door': 'The front door',
  'social-care': 'Children’s social care',
  'early-help': 'Early help',
})

/** What screening found for one child: the five scores, what they give, consent, and what each in the family needs. */
export const Screening = record('abuse_screening', 'Domestic abuse screening', {
  notification: ref(() => Notification, 'Which notification?'),
  childsPart: number('What part did this child have in it?'),
  harm: number('What was done?'),
  pattern: number('Is there a pattern?'),
  exposed: number('Who is more at risk than others?'),
  protects: number('What keeps the children safe?'),
  score: number('Score'),
  level: number('Level'),
  evidence: longText('On what evidence?'),
  consent: choice(CONSENT, 'Consent to share and to help'),
  consentOf: text('Who was asked?').optional(),
  consentStanding: choice(STANDING, 'What are they to the children?').optional(),
  consentWhy: longText('What did they say, or why were they not asked?'),
  hurtNeeds: longText('What does the parent who was hurt need?'),
  harmedNeeds: longText('What does the person who did harm need?').optional(),
  childsNeeds: longText('What does this child need?'),
  safeContact: longText('How and when is it safe to reach the parent who was hurt?').optional(),
  screenedAt: dateTime('When was it screened?'),
  screenedBy: text('Who screened it?'),
  screener: choice(SCREENER, 'Whose screening is it?').optional(),
})
