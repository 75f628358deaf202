import { choice, codes, date, dateTime, longText, record, ref, text } from '../../../engines/records/index.ts'
import { Enquiry, SEEN } from '../records.ts'

export const HOW_HELD = codes({
  meeting: 'A meeting',
  video: 'A meeting by video',
  telephone: 'By telephone',
})

export const DECIDED = codes({
  joint: 'A section 47 enquiry, by social care and the police together',
  single: 'A section 47 enquiry, by social care alone',
  none: 'No section 47 enquiry',
  again: 'Nothing yet: another discussion is to be held',
})

const NOBODY = 'Their name and what they are. Empty says that nobody did: then no enquiry begins at it.'

/**
 * A strategy discussion: who took part, what was shared and agreed, and what was decided for a child and why (Working Together to
 * Safeguard Children 2023, chapter 3). One about several children is one record for each of them, joined by `writing`. A manager
 * who starts the enquiry says so here.
 */
export const StrategyDiscussion = record(
  'strategy_discussion',
  'Strategy discussion',
  {
    heldAt: dateTime('When was it held?'),
    suspectedAt: dateTime('When was there first reason to suspect significant harm?')
      .help('Leave it empty for a further discussion of the same worry.')
      .optional(),
    how: choice(HOW_HELD, 'How was it held?'),
    socialCare: text('Who took part from social care?').help(NOBODY).optional(),
    police: text('Who took part from the police?').help(NOBODY).optional(),
    health: text('Who took part from health?').help(NOBODY).optional(),
    others: text('Who else took part?')
      .help('The school or nursery, whoever referred the child, legal advice, another authority.')
      .optional(),
    shared: longText('What did each of them tell, and what are they worried about?'),
    investigation: longText('What was agreed about an investigation by the police, and when?').optional(),
    told: longText('What are the child and the family told now, and by whom?')
      .help('And what they are not told yet, where that would put the child at risk.')
      .optional(),
    decision: choice(DECIDED, 'What was decided?'),
    reason: longText('Why?'),
    safeNow: longText('What is done now to keep the child safe, by whom and by when?').help(
      'Legal steps and a medical examination, too.',
    ),
    writing: text('Which writing is it part of?').optional(),
    writtenBy: text('Who wrote it down?').optional(),
    enquiry: ref(() => Enquiry, 'Of which enquiry is it part?').optional(),
    startWhy: longText('Why does the enquiry begin?').optional(),
    startedBy: text('Which manager started the enquiry here?').optional(),
  },
  {
    indexes: [['heldAt'], ['writing']],
    checks: [
      {
        field: 'suspectedAt',
        test: ({ heldAt, suspectedAt }) =>
          heldAt && suspectedAt && suspectedAt > heldAt
            ? 'The discussion was held before there was a reason for it'
            : undefined,
      },
    ],
  },
)

export const FINDING = codes({
  continuing: 'There was significant harm or it is likely, and the risk goes on',
  'no-longer': 'There was significant harm, and no risk of it goes on',
  unsubstantiated: 'The worry about significant harm was not borne out',
})

/** What a section 47 enquiry found about a child, with which it ended (Working Together 2023, chapter 3). */
export const EnquiryFinding = record(
  'enquiry_finding',
  'What an enquiry found',
  {
    enquiry: ref(() => Enquiry, 'Which enquiry?'),
    endedOn: date('On which day did the enquiry end?'),
    // Children Act 1989, section 47(4) and (5A): the child is seen, and their wishes and feelings are found out.
    seen: choice(SEEN, 'Was the child seen?'),
    whyNotAlone: text('Why were they not seen alone, or not at all?').optional(),
    words: longText('What did the child say, or show?').help('In their own words where you can.').optional(),
    finding: choice(FINDING, 'What did it find?'),
    why: longText('On what does that rest?'),
    next: longText('What help and protection follow from now on?'),
    foundBy: text('Who wrote it?').optional(),
    foundByAccount: text('Their account').optional(),
  },
  {
    checks: [
      {
        field: 'whyNotAlone',
        test: ({ seen, whyNotAlone }) =>
          seen && seen !== 'alone' && !whyNotAlone
            ? seen === 'seen'
              ? 'Say why they were not seen alone'
              : 'Say why they were not seen'
            : undefined,
      },
      {
        field: 'words',
        test: ({ seen, words }) =>
          seen && seen !== 'not-seen' && !words ? 'Write what the child said, or showed' : undefined,
      },
    ],
  },
)

export const ON_CONFERENCE = codes({
  convened: 'An initial conference is to be held',
  'not-needed': 'No initial conference is needed',
})

/** Whether an initial child protection conference is held after an enquiry: a manager's decision, with why. */
export const ConferenceDecision = record('conference_decision', 'Decision on an initial conference', {
  enquiry: ref(() => Enquiry, 'After which enquiry?'),
  decision: choice(ON_CONFERENCE, 'What is decided?'),
  why: longText('Why?'),
  withoutFinding: longText('Why is it held without a finding that the risk goes on?')
    .help('Only where the enquiry has not ended yet, or found otherwise.')
    .optional(),
  dueOn: date('By when is it to be held?').optional(),
  decidedOn: date('When was it decided?'),
  decidedBy: text('Who decided?').optional(),
})
