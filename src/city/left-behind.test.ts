import { describe, expect, it } from 'vitest'
import { everyArea } from '../../tests/setup/lives.ts'
import { addDays, type Day, day } from '../core/day.ts'
import type { Happening, PlayedSpell } from '../engines/simulation/index.ts'
import { comingTo } from './demand.ts'
import { isLeftBehind } from './left-behind.ts'
import { dialOn } from './parameters/index.ts'
import { FROM, LAST, smallCity } from './small-city.test-data.ts'

const worry = (on: string): Happening => ({ on: day(on), what: 'worry', with: {} }) as never as Happening
const spell = (name: string, until: string | null): PlayedSpell => ({
  name,
  child: 'amy',
  id: 'one',
  from: day('2008-01-01'),
  until: until === null ? null : day(until),
})
const stays = (worries: string[], spells: PlayedSpell[] = []): boolean =>
  isLeftBehind(worries.map(worry), { records: [], spells }, FROM)

describe('a family at the migration of 1 April 2011', () => {
  it('stays in the systems before where nobody worried about it for a year, and comes over where somebody did', () => {
    expect(stays(['2007-05-01', '2010-03-31'])).toBe(true)
    expect(stays(['2007-05-01', '2010-04-01'])).toBe(false)
    expect(stays(['2007-05-01', '2019-10-02'])).toBe(false)
  })

  it('comes over while anybody works with one of its children, or did within the year', () => {
    expect(stays(['2007-05-01'], [spell('case', '2010-03-31')])).toBe(true)
    expect(stays(['2007-05-01'], [spell('case', '2010-04-01')])).toBe(false)
    for (const name of ['case', 'care', 'early-help', 'early-help-asked', 'leaver'])
      expect(stays(['2007-05-01'], [spell(name, null)])).toBe(false)
    // What a family is, and goes on being, is nobody's work.
    expect(stays(['2007-05-01'], [spell('school', null), spell('lives-at', null)])).toBe(true)
  })

  it('leaves nothing behind that a service did since: in a small city, of one in eight that were met', async () => {
    const ofRegisters = ['identity', 'address', 'relationship', 'school_place', 'local_identifier']
    let [behind, all] = [0, 0]
    const since = addDays(FROM, -365)
    const wrong: string[] = []
    for (const { family, played } of smallCity(await everyArea(), 0.02)) {
      const coming = comingTo(family, 1, LAST, dialOn)
      if (!coming.some(({ what }) => what === 'worry')) continue
      all += 1
      if (!isLeftBehind(coming, played, FROM)) continue
      behind += 1
      for (const { kind, versions } of played.records)
        if (!ofRegisters.includes(kind.table) && versions.some(({ on }) => (on as Day) >= since))
          wrong.push(`${kind.table} of ${family.id}`)
    }
    expect(wrong).toEqual([])
    expect(behind / all).toBeGreaterThan(0.1)
    expect(behind / all).toBeLessThan(0.3)
  }, 60_000)
})
