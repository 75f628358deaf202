import { choice, codes, date, longText, record, text } from '../../engines/records/index.ts'
import {
  CATEGORY_OF_NEED,
  LEGAL_STATUS,
  PREVIOUS_PERMANENCE,
  REASON_EPISODE_BEGAN,
  REASON_EPISODE_ENDED,
  REVIEW_PARTICIPATION,
} from '../../returns/ssda903/codes.ts'

/**
 * An episode of care as the SSDA903 has it: from the day legal status, placement or carer changed to the day
 * one of them changed again. The home is the placements area's; this is the legal side.
 */
export const Episode = record(
  'care_episode',
  'Episode of care',
  {
    startedOn: date('When did it begin?').optional(),
    reasonBegan: choice(REASON_EPISODE_BEGAN, 'Why did it begin?').optional(),
    legalStatus: choice(LEGAL_STATUS, 'What is the legal status?').optional(),
    categoryOfNeed: choice(CATEGORY_OF_NEED, 'What is the main need?').optional(),
    endedOn: date('When did it end?').optional(),
    reasonEnded: choice(REASON_EPISODE_ENDED, 'Why did it end?').optional(),
    // Said where care was begun here, or its start corrected; no return says it.
    decidedBy: text('Who decided that it began on that day?').optional(),
    why: longText('Why on that day?').optional(),
    endDecidedBy: text('Who decided that it ended?').optional(),
    endWhy: longText('Why did it end then, and where do they live now?').optional(),
  },
  {
    checks: [
      {
        field: 'endedOn',
        test: ({ startedOn, endedOn }) =>
          startedOn && endedOn && endedOn < startedOn ? 'The episode ended before it began' : undefined,
      },
    ],
    // A child's episodes in order: facts.ts reads them so.
    indexes: [['startedOn'], ['subject', 'startedOn', 'id']],
  },
)

/** The plan for a child in care as it was first made: Care Planning Regulations 2010, regulations 4 and 5. */
export const CarePlan = record('care_plan', 'Care plan made', {
  preparedOn: date('When was the care plan made?'),
  says: longText('What is the plan, in words that the child understands?'),
  wishes: longText('What do the child and their family say about it?'),
  preparedBy: text('Who made it?').optional(),
})

/** A review of the child's case under the Care Planning Regulations 2010, part 6. */
export const Review = record(
  'care_review',
  'Review',
  {
    reviewedOn: date('When was the review?').optional(),
    participation: choice(REVIEW_PARTICIPATION, 'How did the child take part?').optional(),
    decided: longText('What was decided?').optional(),
  },
  { indexes: [['reviewedOn']] },
)

export const HOW = codes({ 'in-person': 'In person', video: 'By video' })
export const SEEN = codes({ seen: 'Seen', alone: 'Seen alone', 'not-seen': 'Not seen' })

/** A visit by the authority's representative, Care Planning Regulations 2010 regulation 28. */
export const Visit = record('care_visit', 'Visit to a child in care', {
  visitedOn: date('When was the visit?'),
  seen: choice(SEEN, 'Was the child seen?'),
  how: choice(HOW, 'How was the visit made?').optional(),
  words: longText('What did the child say, or show?').optional(),
  happened: longText('What happened?').optional(),
})

/** That a child came to this country alone and asked for asylum, and until when that holds. */
export const Unaccompanied = record('unaccompanied', 'Unaccompanied child seeking asylum', {
  until: date('Until when does it hold?').optional(),
})

export const PreviousPermanence = record('previous_permanence', 'Permanence before', {
  option: choice(PREVIOUS_PERMANENCE, 'What was arranged before?').optional(),
  authority: text('Which authority arranged it?').optional(),
  arrangedWhen: text('When?').help('As written in the return: parts that are not known are zz.').optional(),
})

/** An order that deprives a child of liberty. */
export const DeprivationOfLiberty = record('deprivation_of_liberty', 'Deprivation of liberty', {
  startedOn: date('When did it start?').optional(),
  endedOn: date('When did it end?').optional(),
})
