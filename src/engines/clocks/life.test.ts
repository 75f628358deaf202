import { expect, it } from 'vitest'
import { addDays, type Day, day } from '../../core/day.ts'
import { type Instant, instant } from '../../core/instant.ts'
import { byTable, replay } from '../derived/index.ts'
import { date, type Row, record } from '../records/index.ts'
import { type Clock, clock } from './clock.ts'
import { derivationsOf } from './keep.ts'
import type { Life } from './life.ts'
import { repeating } from './repeating.ts'

const Visit = record('a_visit', 'A visit', { doneOn: date('Done on') })
const Person = record('a_life', 'A life', { diedOn: date('Died on').optional() })

const life: Life = {
  kind: Person,
  ended(row) {
    const { diedOn } = row as Row<typeof Person>
    return diedOn === null ? undefined : { on: diedOn, says: 'The child died' }
  },
}

/** Visits every ten days from 1 March on. */
const everyTen = (more: Pick<Clock, 'atTheEnd'> = {}) =>
  clock('every-ten', {
    title: 'A visit every ten days',
    todo: 'Visit',
    authority: 'local',
    source: 'This test',
    ...more,
    reads: { visits: Visit },
    runs: ({ visits }) =>
      repeating(
        { about: visits[0]!, from: day('2026-03-01'), until: null, ended: '' },
        visits.map(({ doneOn }) => doneOn),
        last => addDays(last, 10),
      ),
  })

const KNOWN = instant('2026-04-01T09:00:00Z')
const versionOf = (table: string, id: string, values: object, knownAt: Instant = KNOWN) => ({
  table,
  row: { id, subject: 'child', ...values } as never,
  knownAt,
  knownTo: null,
})
const visited = (iso: string) => versionOf('a_visit', `v-${iso}`, { doneOn: day(iso) })
const lived = (diedOn: Day | null, knownAt?: Instant) => versionOf('a_life', 'one', { diedOn }, knownAt)
const DONE = [visited('2026-03-09'), visited('2026-03-19')]

/** What follows, now: each run by the day of March on which it is due, its state and why it was excused. */
function asked(clocks: Clock[], versions: ReturnType<typeof versionOf>[]) {
  const [derived] = derivationsOf([{ clocks, life }])
  return replay(derived!, 'child', byTable(versions))
    .filter(({ knownTo }) => knownTo === null)
    .map(({ follows: { values } }) => values as { dueOn: Day; state: string; excused: string | null })
    .map(({ dueOn, state, excused }) => [dueOn - day('2026-03-01'), state, excused])
    .sort((a, b) => Number(a[0]) - Number(b[0]))
}
const last = (clocks: Clock[], iso: string) => asked(clocks, [...DONE, lived(day(iso))]).at(-1)

it('a child who lives is asked about as if nothing were known of their life: due on day 10, 18 and 28', () => {
  const without = asked([everyTen()], DONE)
  expect(without).toEqual([
    [10, 'met', null],
    [18, 'met', null],
    [28, 'running', null],
  ])
  expect(asked([everyTen()], [...DONE, lived(null)])).toEqual(without)
})

it('what falls due after the death is excused; what was overdue that day was missed, and stays so', () => {
  // Due on 29 March.
  expect(last([everyTen()], '2026-03-25')).toEqual([28, 'excused', 'The child died'])
  expect(last([everyTen()], '2026-03-29')).toEqual([28, 'excused', 'The child died'])
  expect(last([everyTen()], '2026-03-30')).toEqual([28, 'missed', 'The child died'])
})

it('visits that were made count as they were; nothing begins after the day', () => {
  // The visit of 19 March was made to the family after the death: it stands, and none follows it.
  expect(asked([everyTen()], [...DONE, lived(day('2026-03-12'))])).toEqual([
    [10, 'met', null],
    [18, 'met', null],
  ])
})

it('a clock may say otherwise: what begins that day or later is asked for, or all of it goes on', () => {
  const after = [everyTen({ atTheEnd: 'asks-after' })]
  expect(last(after, '2026-03-19')).toEqual([28, 'running', null])
  expect(last(after, '2026-03-20')).toEqual([28, 'excused', 'The child died'])
  expect(last([everyTen({ atTheEnd: 'goes-on' })], '2026-03-12')).toEqual([28, 'running', null])
})

it('a death that was heard of later is known from then on: until then the visit was asked for', () => {
  const [derived] = derivationsOf([{ clocks: [everyTen()], life }])
  const heard = instant('2026-04-03T09:00:00Z')
  const versions = replay(derived!, 'child', byTable([...DONE, lived(day('2026-03-25'), heard)]))
  const third = versions
    .filter(({ follows }) => (follows.values as { dueOn: Day }).dueOn === day('2026-03-29'))
    .map(({ follows, knownAt, knownTo }) => [(follows.values as { state: string }).state, knownAt, knownTo])
  expect(third).toEqual([
    ['running', KNOWN, heard],
    ['excused', heard, null],
  ])
})

it('a life of which nothing ended costs nothing: no instant more at which runs are made, and nobody without visits is asked', () => {
  let made = 0
  const counted: Clock = {
    ...everyTen(),
    runs() {
      made += 1
      return []
    },
  }
  const madeFor = (versions: ReturnType<typeof versionOf>[]) => {
    made = 0
    asked([counted], versions)
    return made
  }
  const later = instant('2026-05-01T09:00:00Z')
  expect(madeFor([...DONE, lived(null, later)])).toBe(1)
  expect(madeFor([...DONE, lived(day('2026-03-25'), later)])).toBe(2)
  expect(madeFor([lived(day('2026-03-25'))])).toBe(0)
})
