import { aDemonstration, browserOf } from '../../src/app/server/site.test-data.ts'
import { dayOf, type Instant, instant } from '../../src/core/instant.ts'
import { transact } from '../../src/engines/records/index.ts'
import { castOn } from '../../src/engines/simulation/index.ts'

/** What `fills` gives where a form was saved. */
export const DONE = 'saved'

/** A form's three boxes of a day. */
export const on = (field: string, iso: string): Record<string, string> => {
  const [year = '', month = '', date = ''] = iso.split('-')
  return { [`${field}-day`]: date, [`${field}-month`]: month, [`${field}-year`]: year }
}

/** The demonstration at ten in the morning of 24 November 2026, and whoever a test needs there. */
export async function aDesk() {
  const demonstration = await aDemonstration()
  const { app } = demonstration
  const { records } = demonstration.site
  let clock = instant('2026-11-24T10:00:00Z')
  records.now = () => clock
  type Visitor = ReturnType<typeof browserOf>
  return {
    app,
    site: demonstration.site,
    cast: castOn(dayOf(clock)),
    as: (persona: string) => browserOf(app).as(persona),
    /** Moves the time of the records to a moment. */
    at(moment: string): void {
      clock = instant(moment) as Instant
    },
    /** Fills in a form as it stands on its page: saved, or the page that says what is wrong. */
    async fills(who: Visitor, path: string, typed: Record<string, string>): Promise<string> {
      await who.get(path)
      const answer = await who.post(path, typed)
      return answer.statusCode === 303 ? DONE : answer.body
    },
    rows: <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
      transact(records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(sql, values)),
    stop: () => demonstration.stop(),
  }
}
export type Desk = Awaited<ReturnType<typeof aDesk>>
