import { describe, expect, it } from 'vitest'
import { addDays, day, isoDay } from '../../core/day.ts'
import { date, record, text } from '../records/index.ts'
import type { CityFamily, CityPerson, Scene } from './lives.ts'
import { playFamily, type Rules } from './play-family.ts'

const Visit = record('visit', 'Visit', { on: date('On'), by: text('By').optional() })

const child: CityPerson = {
  id: 'child-1',
  forename: 'Ada',
  surname: 'Stone',
  sex: 'F',
  ethnicity: 'WBRI',
  born: day('2012-05-01'),
  parents: ['mother'],
}
const brother: CityPerson = { ...child, id: 'child-2', forename: 'Ben', sex: 'M', born: day('2015-05-01') }
const family: CityFamily = {
  id: 'family-1',
  from: day('2012-01-01'),
  until: null,
  adults: [],
  children: [child, brother],
  homes: [],
  need: 1,
}

const rules = (answers: Record<string, (scene: Scene) => void>): Rules => ({
  seed: 1,
  lastDay: day('2020-12-31'),
  dial: () => 0,
  worker: () => 'A worker',
  somebody: place => `Somebody of ${place}`,
  areas: [{ name: 'visits', simulates: { answers } }],
})
const begins = [{ on: day('2020-01-01'), what: 'begins', child, with: {} }]

describe('a family that is played', () => {
  it('is answered day by day, to the last day and no later', () => {
    const seen: string[] = []
    playFamily(
      family,
      begins,
      rules({
        begins: scene => {
          scene.later(addDays(scene.day, 10), 'visited')
          scene.later(day('2021-01-01'), 'visited')
        },
        visited: scene => {
          seen.push(isoDay(scene.day))
          if (seen.length < 3) scene.later(addDays(scene.day, 10), 'visited')
        },
      }),
    )
    expect(seen).toEqual(['2020-01-11', '2020-01-21', '2020-01-31'])
  })

  it('writes a record and its next version, which says again what did not change', () => {
    const { records } = playFamily(
      family,
      begins,
      rules({
        begins: scene => {
          const id = scene.write(Visit, { on: scene.day, by: scene.worker() })
          scene.later(addDays(scene.day, 3), 'mended', { id })
        },
        mended: scene => scene.change(Visit, String(scene.happening.with.id), { by: 'Another' }),
      }),
    )
    expect(records.map(({ versions }) => versions.map(({ values, on }) => [values, isoDay(on)]))).toEqual([
      [
        [{ on: day('2020-01-01'), by: 'A worker' }, '2020-01-01'],
        [{ on: day('2020-01-01'), by: 'Another' }, '2020-01-04'],
      ],
    ])
  })

  it('tells areas of one another’s spells, each child’s own', () => {
    const open: (string | undefined)[] = []
    const { spells } = playFamily(
      family,
      begins,
      rules({
        begins: scene => {
          scene.begin('case', 'case-1')
          open.push(scene.spell('case')?.id, scene.spell('case', brother)?.id)
          scene.later(addDays(scene.day, 5), 'ends')
        },
        ends: scene => {
          scene.end('case')
          open.push(scene.spell('case')?.id)
        },
      }),
    )
    expect(open).toEqual(['case-1', undefined, undefined])
    expect(spells.map(({ from, until, child }) => [child, isoDay(from), until && isoDay(until)])).toEqual([
      ['child-1', '2020-01-01', '2020-01-06'],
    ])
  })

  it('knows the brothers and sisters who are born, or expected', () => {
    const names: string[][] = []
    const on = (when: string) => [{ on: day(when), what: 'begins', child, with: {} }]
    const play = (when: string, weeks: number) =>
      playFamily(
        family,
        on(when),
        rules({ begins: scene => void names.push(scene.siblings(weeks).map(one => one.forename)) }),
      )
    play('2015-04-01', 0)
    play('2015-04-01', 20)
    play('2015-05-01', 0)
    expect(names).toEqual([[], ['Ben'], ['Ben']])
  })

  it('is refused where an area breaks the order of things', () => {
    const play = (begin: (scene: Scene) => void) => () => playFamily(family, begins, rules({ begins: begin }))
    expect(play(scene => scene.later(addDays(scene.day, -1), 'x'))).toThrow('before it can')
    expect(play(scene => scene.change(Visit, 'nobody', {}))).toThrow('not there')
    expect(
      play(scene => {
        scene.begin('case', 'a')
        scene.begin('case', 'b')
      }),
    ).toThrow('twice')
  })
})
