import { expect, it } from 'vitest'
import { addDays, day } from '../../core/day.ts'
import { type Clock, clock, repeating, stateOf } from '../../engines/clocks/index.ts'
import { date, record } from '../../engines/records/index.ts'
import { untilTheEnd } from './life.ts'

const Visit = record('a_visit', 'A visit', {
  plannedOn: date('Planned for'),
  doneOn: date('Done on').optional(),
})

/** Visits every ten days from 1 March on, and what each asks about. */
const everyTen = clock('every-ten', {
  title: 'A visit every ten days',
  todo: 'Visit',
  authority: 'local',
  source: 'This test',
  reads: { visits: Visit },
  runs: ({ visits }) =>
    repeating(
      { about: visits[0]!, from: day('2026-03-01'), until: null, ended: '' },
      visits.flatMap(({ doneOn }) => (doneOn === null ? [] : [doneOn])),
      last => addDays(last, 10),
    ),
})

const asked = (clocks: Clock[], done: string[], life: Record<string, unknown>) =>
  clocks[0]!
    .runs({
      visits: done.map((iso, i) => ({ id: `v${i}`, plannedOn: day(iso), doneOn: day(iso) })),
      life: [{ id: 'one', diedOn: null, pregnancyEndedOn: null, ...life }],
    } as never)
    .map(run => [run.due === null ? null : run.due - day('2026-03-01'), stateOf(run), run.excused ?? null])

const DONE = ['2026-03-09', '2026-03-19']

it('a child who lives is asked about as before: due on day 10, 18 and 28', () => {
  expect(asked(untilTheEnd([everyTen]), DONE, {})).toEqual(asked([everyTen], DONE, {}))
  expect(asked(untilTheEnd([everyTen]), DONE, {}).at(-1)).toEqual([28, 'running', null])
})

it('what falls due after the death is excused; what was overdue that day was missed, and stays so', () => {
  const died = (iso: string) => asked(untilTheEnd([everyTen]), DONE, { diedOn: day(iso) }).at(-1)
  // Due on 29 March.
  expect(died('2026-03-25')).toEqual([28, 'excused', 'The child died'])
  expect(died('2026-03-29')).toEqual([28, 'excused', 'The child died'])
  expect(died('2026-03-30')).toEqual([28, 'missed', 'The child died'])
})

it('visits that were made count as they were; nothing begins after the day', () => {
  const runs = asked(untilTheEnd([everyTen]), DONE, { diedOn: day('2026-03-12') })
  // The visit of 19 March was made to the family after the death: it stands, and none follows it.
  expect(runs).toEqual([
    [10, 'met', null],
    [18, 'met', null],
  ])
})

it('the end of a pregnancy stops it as a death does, in its own words', () => {
  expect(asked(untilTheEnd([everyTen]), DONE, { pregnancyEndedOn: day('2026-03-20') }).at(-1)).toEqual([
    28,
    'excused',
    'The pregnancy ended',
  ])
})

it('what begins on that day or later is asked for where it is about what happened', () => {
  const from = untilTheEnd([everyTen], { after: true })
  expect(asked(from, DONE, { diedOn: day('2026-03-19') }).at(-1)).toEqual([28, 'running', null])
  expect(asked(from, DONE, { diedOn: day('2026-03-20') }).at(-1)).toEqual([28, 'excused', 'The child died'])
})

it('nobody is asked who has nothing that the clock runs about', () => {
  expect(untilTheEnd([everyTen])[0]!.needs).toBe('visits')
})
