import { type Day, day } from '../core/day.ts'

/** Something that happened to the city and changed how it works from a day on. */
export type CalendarEvent = {
  on: Day
  what: string
  /** Where it is told, and what of the day is our choice. */
  source: string
}

const event = (on: string, what: string, source: string): CalendarEvent => ({ on: day(on), what, source })

/**
 * What happened to the city, in order: dials that turn on one of these read its day from here (parameters/calendar.ts),
 * and so do the names of teams (places/teams.ts).
 */
export const CALENDAR = {
  singleAssessment: event(
    '2013-04-15',
    'One assessment takes the place of an initial and a core one',
    'Working Together 2013, in force on that day, after the Munro review of 2011 asked for it. Document 004 (2011) still has initial and core ones, 001 (2017) single ones; the city changes when the guidance does (judgement)',
  ),
  carePeak: event(
    '2014-03-31',
    'More children are in care than ever before or since',
    'Document 000: rising each year from 2009 to 2014, 807 at the peak; its day is not told (calibration 30)',
  ),
  familiesFirst: event(
    '2014-05-01',
    'A programme begins that helps families sooner, so that fewer children come into care',
    'Document 000: Families R First, May 2014',
  ),
  troubledFamilies: event(
    '2015-04-01',
    'The programme for families with several needs at once begins its second phase, and families are looked for',
    'Financial Framework for the Expanded Troubled Families Programme, DCLG 2015; document 001 counts families of phase two',
  ),
  contactsRated: event(
    '2016-01-04',
    'Each contact at the front door is rated red, amber or green, on receipt and with the decision',
    'Document 001 counts ratings of the twelve months from April 2016, and 004 (2011) none; that they began with the first Monday of that year is judgement',
  ),
  localityRestructure: event(
    '2018-11-05',
    'The locality teams are formed anew, with other boundaries and more managers',
    'Document 000: a restructure in November 2018; that it was the first Monday is judgement',
  ),
  regionalAdoption: event(
    '2019-04-01',
    'A regional agency of four councils does the work of adoption',
    'Document 000: Adoption@Heart, launched on 1 April 2019',
  ),
  policeReclassify: event(
    '2019-04-01',
    'The police no longer keep “absent” apart from “missing”: more is counted as missing',
    'Document 000: the police changed their processes in 2019 (calibration 21); the month is judgement, from the rise that follows',
  ),
  lockdown: event(
    '2020-03-24',
    'Schools and offices close: fewer worries are told, and some visits are made by video',
    'The first day of the first national lockdown; visits by video: Coronavirus guidance for children’s social care, DfE, April 2020',
  ),
  schoolsBack: event(
    '2020-09-02',
    'Every school is open to everyone again',
    'Guidance for full opening of schools, DfE, July 2020',
  ),
  combinedHub: event(
    '2021-06-01',
    'One hub takes the front door by day and the emergency duty team by night together',
    'Document 003: a hub for all 24 hours, launched in June 2021, so that no emergency duty team was needed',
  ),
  virtualEnds: event(
    '2021-10-01',
    'Visits are made in person again, as they were before',
    'Adoption and Children (Coronavirus) (Amendment) (No. 2) Regulations 2020, which were extended to 30 September 2021',
  ),
  rereferralDefinition: event(
    '2023-02-28',
    'The data set behind repeat referrals is changed',
    'Document 003: put in place after the performance meeting of February 2023 (calibration 28); the day is judgement',
  ),
} as const satisfies Readonly<Record<string, CalendarEvent>>

export type CalendarName = keyof typeof CALENDAR

/** Whether something of the calendar has happened by a day. */
export const hasHappened = (name: CalendarName, on: Day): boolean => on >= CALENDAR[name].on
