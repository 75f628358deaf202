import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { day, isoDay } from '../../core/day.ts'
import { insert } from '../../engines/records/index.ts'
import { familyHelpSince, pathwayOn } from './pathway.ts'
import { PathwayFrom } from './records.ts'

it('is two services until the day that was set, Family Help from it, and since when it held without a break', () =>
  withLives(async ({ ctx }) => {
    const says = async (pathway: string, fromOn: string) => {
      const done = await insert(ctx, PathwayFrom, '', {
        pathway,
        fromOn: day(fromOn),
        why: 'Agreed.',
      } as never)
      expect(done.ok).toBe(true)
    }
    const on = (iso: string) => pathwayOn(ctx, day(iso))
    const since = async (iso: string) => {
      const found = await familyHelpSince(ctx, day(iso))
      return found === undefined ? 'not' : isoDay(found)
    }
    expect([await on('2026-01-15'), await since('2026-01-15')]).toEqual(['two-services', 'not'])
    await says('family-help', '2026-04-01')
    expect([await on('2026-03-31'), await on('2026-04-01')]).toEqual(['two-services', 'family-help'])
    // Said again with other words, it is the same spell; taken back and begun anew it is another.
    await says('family-help', '2026-05-01')
    expect(await since('2026-06-01')).toBe('2026-04-01')
    await says('two-services', '2026-07-01')
    expect([await on('2026-07-01'), await since('2026-07-01')]).toEqual(['two-services', 'not'])
    await says('family-help', '2026-09-01')
    expect([await since('2026-06-30'), await since('2026-10-01')]).toEqual(['2026-04-01', '2026-09-01'])
  }))
