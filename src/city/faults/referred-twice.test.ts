import { describe, expect, it } from 'vitest'
import { madeFamily } from '../../../tests/setup/small-families.ts'
import { Referral } from '../../areas/front-door/records.ts'
import { addDays, type Day, day, partsOf } from '../../core/day.ts'
import type { PlayedRecord } from '../../engines/simulation/index.ts'
import { chanceToPlant, dayIn, FamilyRecords } from './fault.ts'
import { referredTwice } from './referred-twice.ts'

const MONTH_FROM = day('2017-06-01')

/** What the fault makes of a family whose one case opened on a day and stayed open for a year. */
function secondOf(nth: number, on: Day): PlayedRecord | undefined {
  const family = madeFamily(nth, day('2012-01-04'))
  const subject = family.children[0]!.id
  const first: PlayedRecord = {
    kind: Referral,
    id: `referral-${nth}`,
    subject,
    versions: [
      { values: { referredOn: on, source: '6', primaryNeed: 'N1' }, on, at: null, written: 'at-once' },
      {
        values: { referredOn: on, closedOn: addDays(on, 365) },
        on: addDays(on, 365),
        at: null,
        written: 'at-once',
      },
    ],
  }
  const lives = new FamilyRecords(family, { records: [first], spells: [] }, 1, day('2023-03-31'))
  return referredTwice.plant(lives, chanceToPlant(lives, referredTwice))?.more?.[0]
}

describe('a referral made twice', () => {
  it('is found out within its month: no month ends with two cases of one child', () => {
    const seconds = Array.from({ length: 300 }, (_, nth) =>
      secondOf(nth, addDays(MONTH_FROM, nth % 30)),
    ).filter(one => one !== undefined)
    expect(seconds.length).toBeGreaterThan(150)
    for (const one of seconds)
      expect(partsOf(dayIn(one, 'closedOn')!).month).toBe(
        partsOf(one.versions[0]!.values.referredOn as Day).month,
      )
  })
})
