import { aDemonstration, browserOf } from '../../src/app/server/site.test-data.ts'
import { LIVE_KINDS } from '../../src/app/validating/live-kinds.ts'
import type { CollectionYear } from '../../src/core/collection-year.ts'
import { day } from '../../src/core/day.ts'
import { exactly } from '../../src/core/inexact.ts'
import { type Instant, instant } from '../../src/core/instant.ts'
import { at, change, insert, newId, type RecordKind, transact } from '../../src/engines/records/index.ts'
import { on } from './desk.ts'
import type { Visitor } from './front-door-desk.ts'

export { on }

/** A form's boxes of a moment, written as '2026-11-27 16:45'. */
export const atTime = (name: string, moment: string): Record<string, string> => {
  const [iso = '', time = ''] = moment.split(' ')
  return { ...on(name, iso), [`${name}-time`]: time }
}

/**
 * The demonstration with the time set by the test, its colleagues, and children of the test's own. Its lives are those
 * of 24 November 2026, unless `demonstratedOn` names another moment.
 */
export async function practiceDesk(begins = '2026-11-24T10:00:00Z', demonstratedOn?: string) {
  const demonstration = await aDemonstration(demonstratedOn)
  const { records } = demonstration.site
  let clock = instant(begins)
  records.now = () => clock
  const asService = { who: 'test', service: true }
  /** Sends an action's form about a child, from its own page. */
  async function act(who: Visitor, child: string, action: string, fields: Record<string, string>) {
    const { body } = await who.get(`/children/${child}/${action}`)
    const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
    return who.post(`/children/${child}/${action}`, { record, ...fields })
  }
  return {
    demonstration,
    someone: (persona: string) => browserOf(demonstration.app).as(persona),
    /** Moves the time to a moment written with its offset. */
    setTime(iso: string): void {
      clock = instant(iso)
    },
    minutesLater(minutes: number): void {
      clock = (clock + minutes * 60_000) as Instant
    },
    rows: <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
      transact(records, asService, ctx => ctx.db.rows<T>(sql, values)),
    /** Records something as the service. */
    put: (kind: RecordKind, subject: string, values: Record<string, unknown>): Promise<string> =>
      transact(records, asService, async ctx => {
        const done = await insert(ctx, kind, subject, values as never)
        if (!done.ok) throw new Error(JSON.stringify(done.problems))
        return done.value
      }),
    /** Records something under the id of another record: the home of an episode of care. */
    putAt: (kind: RecordKind, subject: string, id: string, values: Record<string, unknown>): Promise<void> =>
      transact(records, asService, async ctx => {
        const done = await insert(ctx, kind, subject, values as never, id)
        if (!done.ok) throw new Error(JSON.stringify(done.problems))
      }),
    /** A child’s rows in the SSDA903 of a year as the record makes it, by table, and the rules that find something in them. */
    inReturn: (child: string, year: string) =>
      transact(records, asService, async ctx => {
        const checked = await LIVE_KINDS.ssda903.check(ctx, demonstration.site.found, year as CollectionYear)
        const tables: Record<string, Readonly<Record<string, string>>[]> = {}
        for (const { table, rows } of checked.made.tables)
          tables[table.name] = rows.filter(({ person }) => person === child).map(({ cells }) => cells)
        const found = checked.faults.flatMap(({ rule, row }) => (row.person === child ? [rule.code] : []))
        return { tables, found }
      }),
    /** Changes a record as the service. */
    amend: (kind: RecordKind, id: string, values: Record<string, unknown>): Promise<void> =>
      transact(records, asService, async ctx => {
        const done = await change(ctx, kind, id, values as never)
        if (!done.ok) throw new Error(JSON.stringify(done.problems))
      }),
    /** A child with a name of the test's own, born on a day. */
    child: (identity: RecordKind, forename: string, surname: string, born: string): Promise<string> =>
      transact(records, asService, async ctx => {
        const id = newId()
        await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [id, at(ctx.now)])
        const done = await insert(ctx, identity, id, { forename, surname, born: exactly(day(born)) } as never)
        if (!done.ok) throw new Error(JSON.stringify(done.problems))
        return id
      }),
    act,
    /** What an action answers: 'done', or the page that says why not. */
    async does(who: Visitor, child: string, action: string, fields: Record<string, string> = {}) {
      const answer = await act(who, child, action, fields)
      return answer.statusCode === 303 ? 'done' : answer.body
    },
    stop: () => demonstration.stop(),
  }
}
export type PracticeDesk = Awaited<ReturnType<typeof practiceDesk>>
