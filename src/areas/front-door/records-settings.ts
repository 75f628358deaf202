import { date, longText, number, record, text, yesNo } from '../../engines/records/index.ts'

/**
 * One passage of the partnership’s threshold guidance, from a day. A wording that held is never rewritten: another begins.
 * Where there is none of a passage, the first wording that came with the program holds (threshold-guide.ts).
 */
export const ThresholdPassage = record(
  'threshold_passage',
  'Passage of the threshold guidance',
  {
    passage: text('Which passage?'),
    level: text('Which level of help does it belong to?'),
    title: text('What is its title?'),
    says: longText('What does it say?').help('For a worker, a teacher and a parent to read.'),
    signs: longText('By what signs does one see it?').help('One on a line.').optional(),
    place: number('Which place does it have, from 1?').optional(),
    fromOn: date('From which day does it hold?'),
    endedOn: date('From which day does it no longer hold?').optional(),
    agreedBy: text('Who agreed it?').help('The partnership’s meeting, for example.'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  { about: 'authority', indexes: [['passage', 'fromOn']] },
)

/** Hours from receipt to decision by colour, from a day. */
export const RatedHours = record(
  'rated_hours',
  'Hours by colour',
  {
    red: number('Hours for red?'),
    amber: number('Hours for amber?'),
    green: number('Hours for green?'),
    fromOn: date('From which day?'),
    why: longText('Why, and who agreed it?'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  {
    about: 'authority',
    checks: [
      {
        field: 'red',
        test: ({ red, amber, green }) =>
          red && amber && green && !(red >= 1 && red <= amber && amber <= green)
            ? 'Red must be at least 1 hour, amber no shorter than red, and green no shorter than amber'
            : undefined,
      },
      {
        field: 'green',
        test: ({ green }) => (green && green > 24 * 28 ? 'Enter at most 672 hours: four weeks' : undefined),
      },
    ],
  },
)

/** Whether a step up from early help is an enquiry too, from a day; until one is written the default of step-ups.ts holds. */
export const StepUpCounted = record(
  'step_up_counted',
  'Whether a step up is an enquiry',
  {
    isEnquiry: yesNo('Is a step up from early help counted as an enquiry too?'),
    fromOn: date('From which day?'),
    why: longText('Why, and who agreed it?'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  { about: 'authority' },
)
