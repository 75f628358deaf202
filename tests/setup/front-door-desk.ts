import pg from 'pg'
import { expect } from 'vitest'
import { aDemonstration, browserOf } from '../../src/app/server/site.test-data.ts'
import { type Instant, instant } from '../../src/core/instant.ts'
import { transact } from '../../src/engines/records/index.ts'

/** Somebody signed in, at a browser without script. */
export type Visitor = Awaited<ReturnType<ReturnType<typeof browserOf>['as']>>

/** A call about children, as it is typed. */
export const CALL = {
  'receivedAt-day': '24',
  'receivedAt-month': '11',
  'receivedAt-year': '2026',
  'receivedAt-time': '09:30',
  source: '2A',
  agency: 'Harrow Lane School',
  referrer: 'Sandra Hillcott',
  referrerContact: 'sandra.hillcott@harrow-lane.example',
  worry: 'They come to school without coats and say nobody gets up in the morning.',
  do: 'save',
}

/** A manager's decision, as it is typed. */
export const decision = (outcome: string, final = 'amber') => ({
  'outcome-1': outcome,
  'reason-1': 'Three worries in a month, and help so far has not been enough.',
  'final-1': final,
  'threshold-1': 'in-need',
})

/** A case handed on to a team, with all of its checklist done. */
export const handOn = (team: string) => ({
  'toTeam-1': team,
  'written-1': 'yes',
  'partners-1': 'yes',
  'agreement-1': 'yes',
  'familyKnows-1': 'yes',
  'speaking-1': 'yes',
})

/** The front door of the demonstration at ten in the morning of 24 November 2026, and those who work there. */
export async function frontDoorDesk() {
  const demonstration = await aDemonstration()
  const { records } = demonstration.site
  let clock = instant('2026-11-24T10:00:00Z')
  records.now = () => clock
  const someone = (persona: string) => browserOf(demonstration.app).as(persona)
  return {
    someone,
    /** Somebody outside, without an account. */
    stranger: () => browserOf(demonstration.app),
    grace: await someone('front-door'),
    worker: await someone('front-door-worker'),
    minutesLater(minutes: number): void {
      clock = (clock + minutes * 60_000) as Instant
    },
    rows: <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
      transact(records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(sql, values)),
    site: demonstration.site,
    /** Asked as the tables’ owner: what nobody may read, and the real clock. */
    async owner(sql: string, values: unknown[] = []): Promise<void> {
      const client = new pg.Client({ connectionString: demonstration.ownerUrl })
      await client.connect()
      await client.query(sql, values).finally(() => client.end())
    },
    stop: () => demonstration.stop(),
  }
}
export type Desk = Awaited<ReturnType<typeof frontDoorDesk>>

/** Writes down a call about three new children; gives the address of each child's part. */
export async function threeChildren({ worker, rows }: Desk, surname: string): Promise<string[]> {
  await worker.get('/areas/front-door/new')
  const done = await worker.post('/areas/front-door/new', {
    ...CALL,
    children: '3',
    'forename-1': 'Amir',
    'surname-1': surname,
    'told-1': 'Amir stays out until midnight.',
    'forename-2': 'Bea',
    'surname-2': surname,
    'forename-3': 'Cal',
    'surname-3': surname,
    'told-3': 'Cal has lost weight.',
    'who-1': 'new',
    'who-2': 'new',
    'who-3': 'new',
  })
  expect(done.statusCode, done.body).toBe(303)
  const found = await rows<{ id: string }>(
    `select c.id from contact c join identity i on i.person_id = c.child_id
     where i.surname = $1 order by i.forename`,
    [surname],
  )
  return found.map(({ id }) => `/areas/front-door/enquiry/${id}`)
}

/** The version of a contact that an enquiry's page shows. */
export const seenOn = (body: string, contact: string): string =>
  new RegExp(`value="${contact}"/?><input type="hidden" name="seen" value="(\\d+)"`).exec(body)?.[1] ?? ''

/** Sends one of the small forms of an enquiry's page, as it stands on the page. */
export async function send(who: Visitor, page: string, does: string, fields: Record<string, string> = {}) {
  const { body } = await who.get(page)
  const contact = page.split('/').at(-1)!
  return who.post(page, { do: does, contact, seen: seenOn(body, contact), ...fields })
}
