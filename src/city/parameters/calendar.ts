import { addDays, type Day, isoDay } from '../../core/day.ts'
import { CALENDAR } from '../calendar.ts'
import { type Dial, dial } from './dial.ts'

/** Nought until the day before, one from the day on. */
const since = (on: Day): Record<string, number> => ({ [isoDay(addDays(on, -1))]: 0, [isoDay(on)]: 1 })

const { singleAssessment, contactsRated, combinedHub, lockdown, virtualEnds } = CALENDAR
const VIDEO = `${lockdown.source}, and ${virtualEnds.source}. How many is judgement: most in the first weeks, and again in the winter`

/** What changed on a day of the city's calendar. */
export const calendar: Dial[] = [
  dial(
    'single-assessment',
    'Whether one assessment has taken the place of an initial and a core one, 0 or 1',
    singleAssessment.source,
    since(singleAssessment.on),
  ),
  dial(
    'assessment-initial-days',
    'The most working days from the referral that an initial assessment took, after which a core one went on',
    'Working Together 2010, chapter 5: an initial assessment within 10 working days of the referral',
    10,
  ),
  dial(
    'assessment-core-needed',
    'Share of initial assessments of a worry that is not grave, with more to find out than they have days for, after which a core one went on',
    'Judgement: nationally about one core for two initial ones (children in need, DfE, 2012-13), and every grave worry has one',
    0.3,
  ),
  dial(
    'contacts-rated',
    'Whether each contact is rated red, amber or green, 0 or 1',
    contactsRated.source,
    since(contactsRated.on),
  ),
  dial(
    'combined-hub',
    'Whether one hub is the front door by day and by night, 0 or 1',
    combinedHub.source,
    since(combinedHub.on),
  ),
  dial('visits-by-video', 'Share of visits to children in need and in care that are made by video', VIDEO, {
    [isoDay(addDays(lockdown.on, -1))]: 0,
    [isoDay(lockdown.on)]: 0.65,
    '2020-06-15': 0.45,
    '2020-09-02': 0.15,
    '2021-01-05': 0.35,
    '2021-03-08': 0.15,
    [isoDay(addDays(virtualEnds.on, -1))]: 0.04,
    [isoDay(virtualEnds.on)]: 0,
  }),
  dial(
    'visits-by-video-protection',
    'Share of visits to children with a protection plan that are made by video',
    `${VIDEO}; those most at risk were mostly seen in person`,
    {
      [isoDay(addDays(lockdown.on, -1))]: 0,
      [isoDay(lockdown.on)]: 0.3,
      '2020-06-15': 0.15,
      '2020-09-02': 0.04,
      '2021-01-05': 0.1,
      '2021-03-08': 0.03,
      [isoDay(addDays(virtualEnds.on, -1))]: 0.01,
      [isoDay(virtualEnds.on)]: 0,
    },
  ),
]
