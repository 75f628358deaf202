import { date, longText, text } from '../records/index.ts'

/**
 * The fields of a plan that somebody begins, where no status of the child makes one due: spread into the kind of an area’s
 * own. What is done by whom stands in the actions, written with the builder of every plan.
 */
export const BEGUN_FIELDS = {
  startedOn: date('From which day does it hold?'),
  agreedBy: text('Who agreed it?').help('By name and for whom: of the child and the family, too.'),
  says: longText('What is it for, in words that the child understands?'),
  reviewOn: date('When is it looked at again?').optional(),
  endedOn: date('Until which day did it hold?').optional(),
  whyEnded: longText('Why did it end?').optional(),
}

type Begun = { startedOn?: number | null; endedOn?: number | null; whyEnded?: string | null }

/** What cannot be so of such a plan. */
export const BEGUN_CHECKS = [
  {
    field: 'endedOn',
    test: ({ startedOn, endedOn }: Begun) =>
      startedOn && endedOn && endedOn < startedOn ? 'It ended before it began' : undefined,
  },
  {
    field: 'whyEnded',
    test: ({ endedOn, whyEnded }: Begun) => (endedOn && !whyEnded ? 'Say why it ended' : undefined),
  },
] as const
