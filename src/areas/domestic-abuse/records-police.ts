import { choice, date, dateTime, longText, number, record, ref, text } from '../../engines/records/index.ts'
import { STANDING } from '../early-help/facts.ts'
import { CONSENT, PRESENT, TELLER } from './codes.ts'

/**
 * What an officer, or somebody of a health service, wrote here of one incident, with their own screening of it: about
 * nobody's record until the front door has looked for each child (docs/decisions/2026-11-27-police-write-their-own.md,
 * 2026-11-28-health-writes-as-the-police-do.md). The table keeps the name of those who wrote first.
 */
export const PoliceReport = record(
  'police_report',
  'Notification written by a partner',
  {
    teller: choice(TELLER, 'Who wrote it?').optional(),
    incident: text('Under which reference?'),
    happenedAt: dateTime('When did it happen?'),
    account: longText('What happened?'),
    harm: number('What was done?'),
    pattern: number('Is there a pattern?'),
    exposed: number('Who is more at risk than others?'),
    protects: number('What keeps the children safe?'),
    evidence: longText('On what evidence?'),
    consent: choice(CONSENT, 'Consent to share and to help'),
    consentOf: text('Who was asked?').optional(),
    consentStanding: choice(STANDING, 'What are they to the children?').optional(),
    consentWhy: longText('What did they say, or why were they not asked?'),
    hurtNeeds: longText('What does the parent who was hurt need?'),
    harmedNeeds: longText('What does the person who did harm need?').optional(),
    safeContact: longText('How and when is it safe to reach the parent who was hurt?').optional(),
    added: longText('What did they add?').optional(),
    sentAt: dateTime('When was it sent?'),
    sentBy: text('Who sent it?'),
    agency: text('For which agency?'),
    sentAccount: text('The account of who sent it'),
    takenAt: dateTime('When did the front door take it?').optional(),
    takenBy: text('Who took it?').optional(),
  },
  { about: 'authority', indexes: [['sentAccount', 'sentAt'], ['takenAt']] },
)

/** One child of the household, as whoever wrote named them: nobody of the record stands behind it. */
export const PoliceReportChild = record(
  'police_report_child',
  'Child named by a partner',
  {
    report: ref(() => PoliceReport, 'In which notification?'),
    nth: number('Which of the children?'),
    forename: text('First name').optional(),
    surname: text('Family name').optional(),
    born: date('Date of birth').optional(),
    home: text('Where do they live?').optional(),
    told: longText('What is told of this child alone').optional(),
    present: choice(PRESENT, 'Where was the child?'),
    childsPart: number('What part did this child have in it?'),
    childsNeeds: longText('What does this child need?'),
  },
  { about: 'authority' },
)
