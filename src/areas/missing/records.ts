import { choice, codes, date, dateTime, longText, record, ref, yesNo } from '../../engines/records/index.ts'
import { MISSING_KIND } from '../../returns/ssda903/codes.ts'

export const NOT_HELD = codes({
  declined: 'The child declined',
  'not-found': 'Could not be contacted',
  'missing-again': 'Missing again',
})

/** A time when a child was missing, or away without authorisation. Returns hold days; what is typed holds times. */
export const Episode = record(
  'missing_episode',
  'Missing episode',
  {
    kind: choice(MISSING_KIND, 'Was the child missing, or away without authorisation?').optional(),
    wentOn: date('On which day did they go?').optional(),
    returnedOn: date('On which day were they found?').optional(),
    wentAt: dateTime('At what time did they go?').optional(),
    returnedAt: dateTime('At what time were they found?').optional(),
  },
  {
    checks: [
      {
        field: 'returnedOn',
        test: ({ wentOn, returnedOn }) =>
          wentOn && returnedOn && returnedOn < wentOn
            ? 'The child was found before they went missing'
            : undefined,
      },
    ],
  },
)

/** The conversation after a child returns, with someone who is not their worker. */
export const ReturnInterview = record('return_interview', 'Return home interview', {
  episode: ref(() => Episode, 'After which missing episode?'),
  heldAt: dateTime('When was the interview held?').optional(),
  notHeld: choice(NOT_HELD, 'Why was it not held?').optional(),
  account: longText('What did the child tell us?').sensitive().optional(),
})

/** That an interview was offered and accepted, or not, as the safeguarding dataset tells it: without a moment, by whom, or why not. */
export const InterviewTold = record('return_interview_told', 'Return home interview, as a file tells it', {
  episode: ref(() => Episode, 'After which missing episode?'),
  offered: yesNo('Was an interview offered?').optional(),
  accepted: yesNo('Was it accepted?').optional(),
})
