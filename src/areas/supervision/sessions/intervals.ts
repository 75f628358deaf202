import { type Sql, sql } from '../../../core/sql.ts'
import { date, longText, number, record, text } from '../../../engines/records/index.ts'

/**
 * How often supervision is held, from a day: the local policy, with why. Where none was set, the defaults hold: every month
 * (clocks.json `supervision`), in the first six weeks of a newly qualified social worker’s first year every week, and to its
 * sixth month every two (`supervision-asye-early`, `supervision-asye`; the employer standards and the assessed and supported
 * year in employment).
 */
export const SupervisionInterval = record(
  'supervision_interval',
  'How often supervision is held',
  {
    earlyWeeks: number('Weeks between, in the first six weeks of a first year?'),
    firstWeeks: number('Weeks between, from then to the end of six months?'),
    months: number('Months between, for everybody else?'),
    fromOn: date('From which day?'),
    why: longText('Why, and who agreed it?'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  {
    about: 'authority',
    checks: [
      {
        field: 'earlyWeeks',
        test: ({ earlyWeeks, firstWeeks }) =>
          earlyWeeks && firstWeeks && earlyWeeks > firstWeeks
            ? 'It is at least as often in the first six weeks as after them'
            : undefined,
      },
    ],
  },
)

export const DEFAULTS = { earlyWeeks: 1, firstWeeks: 2, months: 1 } as const

// Whoever was supervised on a day keeps the policy of that day, as a clock keeps the rule it began with.
const setOn = (day: Sql, column: Sql, otherwise: number): Sql =>
  sql`coalesce((select s.${column}::int from supervision_interval s where s.from_on <= ${day}
    order by s.from_on desc, s.known_at desc limit 1), ${otherwise})`

/** The day by which supervision is due again after `day`, for somebody whose first year began on `begun`, if it did. */
export const dueAfter = (day: Sql, begun: Sql): Sql => sql`(${day} + case
  when ${begun} is null or ${day} < ${begun} or ${day} >= ${begun} + interval '6 months'
    then make_interval(months => ${setOn(day, sql`months`, DEFAULTS.months)})
  when ${day} < ${begun} + interval '6 weeks' then make_interval(weeks => ${setOn(day, sql`early_weeks`, DEFAULTS.earlyWeeks)})
  else make_interval(weeks => ${setOn(day, sql`first_weeks`, DEFAULTS.firstWeeks)}) end)::date`
