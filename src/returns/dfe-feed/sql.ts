import { type Sql, sql } from '../../core/sql.ts'

// Pieces of SQL for areas that say what they give the feed: $1 and $2 are the first and last day of its window (see YearRows).

/** The name by which areas give rows to the feed. */
export const FEED = 'dfe-feed'

/** A day as the feed writes it. */
export const isoDay = (day: Sql): Sql => sql`to_char(${day}, 'YYYY-MM-DD')`

/** Whether a collection year, by its name ('2024-25'), has a day in the window. */
export const yearInWindow = (year: Sql): Sql =>
  sql`case when ${year} ~ '^[0-9]{4}-[0-9]{2}$' then make_date(left(${year}, 4)::int, 4, 1) <= $2::date
    and make_date(left(${year}, 4)::int + 1, 3, 31) >= $1::date else false end`

/** Whether one of the days 31 March in the window lies between two days, the second of which may be open. */
export const onA31March = (from: Sql, to: Sql): Sql =>
  sql`exists (select from generate_series(extract(year from $1::date)::int, extract(year from $2::date)::int) y,
      lateral (select make_date(y, 3, 31)) m (march) where m.march between $1::date and $2::date
        and (${from} is null or ${from} <= m.march) and (${to} is null or ${to} >= m.march))`
