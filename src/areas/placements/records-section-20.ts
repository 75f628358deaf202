import {
  choice,
  codes,
  date,
  dateTime,
  longText,
  record,
  ref,
  text,
  yesNo,
} from '../../engines/records/index.ts'
import { CATEGORY_OF_NEED, PLACEMENT_PROVIDER, PLACEMENT_TYPE } from '../../returns/ssda903/codes.ts'
import { Episode } from '../care/facts.ts'

/** Children Act 1989, section 20(1) and (4): when we may give a child a home without a court. */
export const GROUND = codes({
  nobody: 'Nobody has parental responsibility for the child',
  lost: 'The child is lost, or has been left',
  prevented: 'Whoever cared for the child cannot give them a suitable home or care',
  welfare: 'Somebody could give them a home, and it is better for the child to live with us',
})

export const POSITION = codes({
  given: 'They agree',
  refused: 'They do not agree',
  'nobody-to-ask': 'There is nobody to ask',
})

/** By what somebody may agree: parental responsibility, and how they have it. */
export const STANDING = codes({
  parent: 'A parent with parental responsibility',
  'special-guardian': 'A special guardian',
  'lives-with': 'Somebody with whom the child lives by a child arrangements order',
  other: 'Somebody else with parental responsibility',
  without: 'Somebody without parental responsibility',
})

/** Who agreed that a child lives with us, that they may, who objects, and what the child wants: the last one said stands. */
export const Agreement = record(
  'section_20_agreement',
  'Agreement to live in our care',
  {
    saidOn: date('On which day did they say it?'),
    ground: choice(GROUND, 'Why may we give the child a home?').help(
      'Children Act 1989, section 20(1) and (4).',
    ),
    position: choice(POSITION, 'What do they say?'),
    agreedBy: text('Who says it?')
      .help('Their name, and what they are to the child. Where several must agree, all of them.')
      .optional(),
    standing: choice(STANDING, 'What are they in law?').optional(),
    understood: yesNo('Can they decide this, and do they understand it?')
      .help('What it means, and that they may end it on any day (section 20(8)).')
      .optional(),
    words: longText('What were they told, and what did they say?').optional(),
    objects: yesNo('Does anybody with parental responsibility object?'),
    objector: text('Who objects?').optional(),
    canProvide: yesNo('Are they willing and able to give the child a home, or to find one?').optional(),
    childsView: longText('What does the child want and feel?')
      .help('In their own words, or what they showed (section 20(6)).')
      .optional(),
    writtenBy: text('Who wrote it down?').optional(),
  },
  {
    checks: [
      {
        field: 'agreedBy',
        test: ({ position, agreedBy }) =>
          position !== 'nobody-to-ask' && !agreedBy ? 'Say who says it' : undefined,
      },
      {
        field: 'standing',
        test: ({ position, standing }) =>
          position !== 'nobody-to-ask' && !standing ? 'Say what they are in law' : undefined,
      },
      {
        field: 'objector',
        test: ({ objects, objector }) => (objects && !objector ? 'Say who objects' : undefined),
      },
      {
        field: 'canProvide',
        test: ({ objects, canProvide }) =>
          objects && (canProvide === null || canProvide === undefined)
            ? 'Say whether they can give the child a home'
            : undefined,
      },
    ],
  },
)

const { U1, U2, U3, U4, U5, U6, K2, R1, R2, R3, S1, Z1 } = PLACEMENT_TYPE
/**
 * The homes in which a child under 16 is accommodated, as the SSDA903 names them: not with a parent, in secure accommodation or where
 * nobody cares for them (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 27A).
 */
export const CARE_HOME = codes({ U6, U3, K2, U4, U1, U5, U2, R1, R2, R3, S1, Z1 })

const { PR1, PR2, PR3, PR4, PR5 } = PLACEMENT_PROVIDER
export const PROVIDER = codes({ PR1, PR2, PR3, PR4, PR5 })

/** The decision that a child lives with us under section 20: the period of care that begins with it follows from it. */
export const Decision = record('section_20_decision', 'Decision to accommodate a child', {
  agreement: ref(() => Agreement, 'On which agreement?'),
  fromOn: date('From which day are they in our care?'),
  mainNeed: choice(CATEGORY_OF_NEED, 'What is their main need?'),
  home: choice(CARE_HOME, 'What kind of home is it?'),
  provider: choice(PROVIDER, 'Who provides it?'),
  reason: longText('Why do they come into our care, and what else was tried?').help(
    'Write it to the child, who may read it one day.',
  ),
  episode: ref(() => Episode, 'Which episode of care began?').optional(),
  decidedAt: dateTime('When was it decided?'),
  decidedBy: text('Who decided?').optional(),
  decidedByAccount: text('Account of whoever decided').optional(),
  outOfHours: yesNo('Was it decided out of hours, by whoever was on call?'),
  confirmedAt: dateTime('When was it confirmed?').optional(),
  confirmedBy: text('Who confirmed it?').optional(),
  confirmedWhy: longText('Why does it go on?').optional(),
})
