import { derived } from '../../engines/derived/index.ts'
import { date, quickIdFrom, record, ref, text, yesNo } from '../../engines/records/index.ts'
import { carePeriods } from './periods.ts'
import { Episode } from './records.ts'

/** One unbroken period of care, kept so that figures and lists need not make it from episodes at each asking. */
export const PeriodOfCare = record(
  'period_of_care',
  'Period of care',
  {
    beganWith: ref(() => Episode, 'The episode it began with'),
    fromOn: date('From'),
    startKnown: yesNo('Is its start in the record?'),
    toOn: date('Until').optional(),
    reasonEnded: text('Why it ended').optional(),
    shortBreaks: yesNo('Is it a series of short breaks?'),
  },
  { indexes: [['fromOn'], ['toOn']] },
)

/** The periods that a child's episodes make. */
export const periodsOfCare = derived(PeriodOfCare, {
  reads: { episodes: Episode },
  from: ({ episodes }) =>
    carePeriods(episodes).map(period => ({
      id: quickIdFrom('period of care', period.about.id),
      values: {
        beganWith: period.about.id,
        fromOn: period.firstKnown,
        startKnown: period.from !== null,
        toOn: period.until,
        reasonEnded: period.reasonEnded,
        shortBreaks: period.shortBreaks,
      },
    })),
})
