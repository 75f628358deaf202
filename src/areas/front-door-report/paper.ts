import { type Day, formatDay } from '../../core/day.ts'
import type { Block, Paper } from '../../engines/papers/index.ts'
import { COUNTED, type Counted, type Numbers, type Part } from './count.ts'
import { WEEKS, type Week } from './weeks.ts'
import { FOOT, hours, inTimeWords, partsOf, STAGES, say } from './words.ts'

/** What the report says, for a paper. */
export type Reported = {
  on: Day
  council: string
  day: Numbers
  weeks: Numbers
  messages: string
  byWeek: readonly Week[]
}

/** The daily report as a paper for the partnership’s groups: numbers alone, which name nobody. */
export const paperOf = (title: string, { on, council, day, weeks, messages, byWeek }: Reported): Paper => ({
  title,
  about: [],
  caption: formatDay(on),
  on,
  council,
  blocks: [
    table('How much', [
      ['Enquiries received, whatever children each is about', day.enquiries, weeks.enquiries],
      ...(Object.keys(COUNTED) as Counted[]).map(
        key => [COUNTED[key], day.counts[key], weeks.counts[key]] as const,
      ),
    ]),
    { text: messages },
    table(
      'Time in each stage: median hours, of what was decided in the time',
      STAGES.map(([words, key]) => [words, hours(day.hours[key]), hours(weeks.hours[key])]),
    ),
    split('How urgent, as last rated', day.colours, weeks.colours),
    split('What was decided', day.outcomes, weeks.outcomes),
    split('From whom', day.sources, weeks.sources),
    {
      table: {
        caption: `Week by week, ${WEEKS} weeks`,
        head: ['Week to', 'Received', 'Decided', 'In time', 'Became a referral'],
        rows: byWeek.map(({ to, received, decided, inTime, referred }) => [
          formatDay(to),
          String(received),
          String(decided),
          inTimeWords(decided, inTime),
          String(referred),
        ]),
      },
    },
  ],
  foot: FOOT,
})

const table = (caption: string, rows: readonly (readonly [string, unknown, unknown])[]): Block => ({
  table: {
    caption,
    head: ['What', 'Today', 'In 28 days'],
    rows: rows.map(cells => cells.map(String)),
  },
})

const split = (caption: string, today: readonly Part[], weeks: readonly Part[]): Block =>
  table(
    caption,
    partsOf(today, weeks).map(part => [part, say(today, part), say(weeks, part)]),
  )
