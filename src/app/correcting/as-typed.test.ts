import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Day, day } from '../../core/day.ts'
import { type Instant, instant } from '../../core/instant.ts'
import {
  choice,
  date,
  dateTime,
  inexactDate,
  number,
  record,
  text,
  yesNo,
} from '../../engines/records/index.ts'
import { typedValues } from '../server/action-form.ts'
import { asTyped } from './as-typed.ts'

const Kind = record('kind', 'Kind', {
  on: date('On').optional(),
  at: dateTime('At').optional(),
  between: inexactDate('Between').optional(),
  is: yesNo('Is').optional(),
  count: number('Count').optional(),
  code: choice({ A: 'A', B: 'B' }, 'Code').optional(),
  words: text('Words').optional(),
})
const QUESTIONS = Object.keys(Kind.fields).map(name => ({ name, label: name, type: 'text' as const }))

it.each([
  ['on', day('2026-03-29'), '2026-03-29'],
  // The clocks have gone forward: London is an hour ahead.
  ['at', instant('2026-03-29T09:30:00Z'), '2026-03-29T10:30'],
  ['between', { earliest: day('2010-03-01'), latest: day('2010-03-31') }, '2010-03-01/2010-03-31'],
  ['is', false, 'no'],
  ['count', 0, '0'],
  ['code', null, ''],
] as const)('%s: %j stands in a form as %s', (name, value, typed) => {
  expect(asTyped(Kind.fields[name], value)).toBe(typed)
})

it('whatever a record says and nobody changes is read back as it was: 500 records', () => {
  const aDay = fc.integer({ min: 0, max: 30_000 }) as fc.Arbitrary<Day>
  const or = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
  const records = fc.record({
    on: or(aDay),
    // A minute in winter, when London keeps the time of the world: the hour that comes twice has two moments.
    at: or(
      fc.integer({ min: 0, max: 80_000 }).map(n => (instant('2026-12-01T00:00:00Z') + n * 60_000) as Instant),
    ),
    between: or(
      fc.tuple(aDay, fc.nat(400)).map(([earliest, n]) => ({ earliest, latest: (earliest + n) as Day })),
    ),
    is: or(fc.boolean()),
    count: or(fc.integer({ min: -999_999, max: 999_999 })),
    code: or(fc.constantFrom('A', 'B')),
    words: or(fc.string({ minLength: 1 })),
  })
  fc.assert(
    fc.property(records, said => {
      const answers = Object.fromEntries(
        Object.entries(said).map(([name, value]) => [name, asTyped(Kind.fields[name as 'on'], value)]),
      )
      expect(typedValues(Kind, QUESTIONS, answers)).toEqual({ values: said, problems: [] })
    }),
    { numRuns: 500 },
  )
})
