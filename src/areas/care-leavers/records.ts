import { choice, date, longText, record, text } from '../../engines/records/index.ts'
import { ACCOMMODATION, ACTIVITY, IN_TOUCH } from '../../returns/ssda903/codes.ts'

/** How a care leaver is doing around a birthday, as the SSDA903 asks (OC3). */
export const LeaverYear = record('care_leaver_year', 'Care leaver’s year', {
  year: text('Which collection year?').optional(),
  inTouch: choice(IN_TOUCH, 'Are we in touch?').optional(),
  contactOn: date('On which day were we last in touch?').optional(),
  activity: choice(ACTIVITY, 'What are they doing?').optional(),
  accommodation: choice(ACCOMMODATION, 'Where are they living?').optional(),
})

/** A young person's right to a care leaver's service, from when to when. */
export const LeaverService = record('care_leaver_service', 'Care leaver’s service', {
  startedOn: date('From which day?'),
  endedOn: date('Until which day?').optional(),
})

/**
 * The assessment of what an eligible or relevant child needs, from which the pathway plan is made (Care Planning Regulations
 * 2010, regulations 41 and 42 and schedule 8).
 */
export const PathwayAssessment = record(
  'pathway_assessment',
  'Pathway needs assessment',
  {
    begunOn: date('When was it begun?'),
    completedOn: date('When was it completed?').optional(),
    wishes: longText('What does the young person want, in their words?').optional(),
    needs: longText('What do they need, now and as they leave care?')
      .help(
        'Health and how they are; education, training or work; family and friends; money; living by themselves; a home; and who supports them.',
      )
      .optional(),
    asked: text('Who else was asked?')
      .help(
        'Parents, carers, school, doctor, the reviewing officer, an advocate: who was asked, and who was not.',
      )
      .optional(),
    by: text('Who assesses?').optional(),
  },
  {
    checks: [
      {
        field: 'completedOn',
        test: ({ begunOn, completedOn }) =>
          begunOn && completedOn && completedOn < begunOn
            ? 'It was completed before it was begun'
            : undefined,
      },
      ...(['wishes', 'needs'] as const).map(field => ({
        field,
        test: (one: { completedOn?: unknown; wishes?: unknown; needs?: unknown }) =>
          one.completedOn && !one[field]
            ? field === 'wishes'
              ? 'Say what the young person wants: it is not complete without their words'
              : 'Say what they need'
            : undefined,
      })),
    ],
  },
)
