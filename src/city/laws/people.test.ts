import { describe, expect, it } from 'vitest'
import { Episode } from '../../areas/care/records.ts'
import { Address, Identity, Relationship, Telephone } from '../../areas/child/records.ts'
import { Visit as InNeedVisit } from '../../areas/child-in-need/records.ts'
import { Contact, Referral } from '../../areas/front-door/records.ts'
import { PlacementEpisode } from '../../areas/placements/records.ts'
import { day } from '../../core/day.ts'
import { change } from '../../engines/records/index.ts'
import { noon, under } from './lives-under.test-data.ts'

const visited = (visitedOn: string) => ({ visitedOn, seen: 'seen' })

describe('people and families', () => {
  it(
    'law 1: a visit the day before birth breaks it, as does one to the unborn; one on the day of birth does not',
    under(1, async ({ born, child, put, broken }) => {
      const baby = await born('baby', '2025-03-10')
      const before = await put(InNeedVisit, baby, visited('2025-03-09'))
      await put(InNeedVisit, baby, visited('2025-03-10'))
      await put(Contact, baby, { receivedAt: noon('2025-01-01'), source: '3B', worry: 'A worry' })
      const unborn = await child('unborn')
      await put(Identity, unborn, { expectedOn: '2026-04-01' })
      const placed = await put(PlacementEpisode, unborn, { startedOn: '2026-01-05' })
      expect(await broken()).toEqual([`in_need_visit ${before}`, `placement_episode ${placed}`])
    }),
  )

  it(
    'law 2: a referral 281 days before the birth breaks it, one 280 days before does not',
    under(2, async ({ born, put, broken }) => {
      const early = await born('early', '2025-10-09')
      const id = await put(Referral, early, { referredOn: '2025-01-01' })
      await put(Referral, await born('in time', '2025-10-08'), { referredOn: '2025-01-01' })
      await put(Referral, await born('expected later', '2025-09-01', { expectedOn: '2025-10-20' }), {
        referredOn: '2025-01-01',
      })
      expect(await broken()).toEqual([`referral ${id}`])
    }),
  )

  it(
    'law 3: an open case of a child expected six weeks ago and not born breaks it; a closed one, or a birth, does not',
    under(3, async ({ child, put, broken }) => {
      const of = async (word: string, identity: object, closedOn?: string) => {
        const unborn = await child(word)
        await put(Identity, unborn, { expectedOn: '2025-12-01', ...identity })
        await put(Referral, unborn, { referredOn: '2025-09-01', closedOn })
        return unborn
      }
      const lost = await of('forgotten', {})
      await of('closed', {}, '2025-12-20')
      await of('born', { born: '2025-12-03' })
      await of('died', { diedOn: '2025-11-03' })
      await of('expected lately', { expectedOn: '2025-12-20' })
      expect(await broken()).toEqual([`identity ${lost}`])
    }),
  )

  const motherOf = async (
    { put, born }: Parameters<Parameters<typeof under>[1]>[0],
    mother: string,
    ...births: string[]
  ) => {
    const mum = await born(mother, '1995-06-01')
    const children: string[] = []
    for (const on of births) {
      const one = await born(`${mother} ${on} ${children.length}`, on)
      await put(Relationship, one, { other: mum, relation: 'mother' })
      children.push(one)
    }
    return children
  }

  it(
    'law 4: children 181 days apart break it, and a mother of eleven or fifty-six; twins and 182 days do not',
    under(4, async lives => {
      const [, second] = await motherOf(lives, 'two births', '2020-01-01', '2020-06-30')
      await motherOf(lives, 'half a year', '2020-01-01', '2020-07-01')
      await motherOf(lives, 'twins', '2020-01-01', '2020-01-02')
      const [young] = await motherOf(lives, 'eleven', '2007-05-31')
      const [old] = await motherOf(lives, 'fifty-six', '2051-06-01')
      await motherOf(lives, 'twelve', '2007-06-01')
      expect(await lives.broken()).toEqual([second, young, old].map(id => `identity ${id}`).sort())
    }),
  )

  it(
    'law 5: twins expected on two days break it, twins expected on one do not',
    under(5, async lives => {
      const [a, b] = await motherOf(lives, 'different', '2020-01-01', '2020-01-01')
      await lives.put(Relationship, a!, { other: b!, relation: 'sibling' })
      await change(lives.ctx, Identity, a!, { expectedOn: day('2020-01-10') })
      const twins = await motherOf(lives, 'alike', '2020-01-01', '2020-01-02')
      for (const one of twins) await change(lives.ctx, Identity, one, { expectedOn: day('2020-01-10') })
      expect(await lives.broken()).toHaveLength(1)
    }),
  )

  it(
    'law 6: a visit after a death breaks it, and care that goes on; care that ended that day does not',
    under(6, async ({ born, put, broken }) => {
      const died = await born('died', '2015-01-01', { diedOn: '2025-03-01' })
      const visit = await put(InNeedVisit, died, visited('2025-03-02'))
      const cared = await born('cared for', '2015-01-01', { diedOn: '2025-03-01' })
      const care = await put(Episode, cared, { startedOn: '2025-01-01', reasonBegan: 'S', legalStatus: 'C2' })
      const lawful = await born('lawful', '2015-01-01', { diedOn: '2025-03-01' })
      await put(Episode, lawful, {
        startedOn: '2025-01-01',
        reasonBegan: 'S',
        legalStatus: 'C2',
        endedOn: '2025-03-01',
        reasonEnded: 'E2',
      })
      await put(Referral, lawful, { referredOn: '2024-12-01', closedOn: '2025-03-20', closureReason: 'RC2' })
      expect(await broken()).toEqual([`in-care ${care}`, `in_need_visit ${visit}`])
    }),
  )

  it(
    'law 7: a parent younger than the child, one’s own parent, and a brother who is a father break it',
    under(7, async ({ born, put, broken }) => {
      const one = await born('one', '2000-01-01')
      const other = await born('other', '1999-01-01')
      const young = await put(Relationship, other, { other: one, relation: 'father' })
      const own = await put(Relationship, one, { other: one, relation: 'carer' })
      const brother = await put(Relationship, one, { other, relation: 'sibling' })
      const son = await born('son', '2020-01-01')
      await put(Relationship, son, { other: one, relation: 'father' })
      await put(Relationship, one, { other: son, relation: 'child' })
      expect(await broken()).toEqual([young, own, brother].map(id => `relationship ${id}`).sort())
    }),
  )

  it(
    'law 8: a mother without parental responsibility breaks it, unless her child was adopted',
    under(8, async lives => {
      const { born, put, broken } = lives
      const mother = { other: await born('mother', '1990-01-01'), relation: 'mother' }
      const without = await put(Relationship, await born('without', '2015-01-01'), {
        ...mother,
        parentalResponsibility: false,
      })
      await put(Relationship, await born('with', '2017-01-01'), { ...mother, parentalResponsibility: true })
      const adopted = await born('adopted', '2019-01-01')
      await put(Relationship, adopted, { ...mother, parentalResponsibility: false })
      await put(Episode, adopted, {
        startedOn: '2020-01-01',
        reasonBegan: 'S',
        endedOn: '2021-01-01',
        reasonEnded: 'E11',
      })
      expect(await broken()).toEqual([`relationship ${without}`])
    }),
  )

  it(
    'law 9: two homes at a time break it, moving on the day does not',
    under(9, async ({ born, put, broken }) => {
      const moved = await born('moved', '2015-01-01')
      await put(Address, moved, { lines: '1 A Street', fromOn: '2020-01-01', toOn: '2021-01-01' })
      await put(Address, moved, { lines: '2 B Street', fromOn: '2021-01-01' })
      const two = await born('in two places', '2015-01-01')
      await put(Address, two, { lines: '1 A Street', fromOn: '2020-01-01' })
      const second = await put(Address, two, { lines: '2 B Street', fromOn: '2021-01-01' })
      expect(await broken()).toEqual([`address ${second}`])
    }),
  )

  it(
    'law 10: full brothers at two addresses break it; half-brothers, and one who was in care, do not',
    under(10, async lives => {
      const { put, broken } = lives
      const live = async (children: string[], fathers: (string | undefined)[] = []) => {
        for (const [i, one] of children.entries()) {
          await put(Address, one, { lines: `${i} A Street`, fromOn: '2020-01-01' })
          if (fathers[i]) await put(Relationship, one, { other: fathers[i], relation: 'father' })
        }
      }
      const apart = await motherOf(lives, 'apart', '2015-01-01', '2017-01-01')
      await live(apart)
      const half = await motherOf(lives, 'half', '2015-01-01', '2017-01-01')
      await live(half, [await lives.child('a father'), await lives.child('another')])
      const cared = await motherOf(lives, 'cared', '2015-01-01', '2017-01-01')
      await live(cared)
      await put(Episode, cared[0]!, { startedOn: '2020-01-01', reasonBegan: 'S' })
      const rows = await lives.rows()
      expect(rows).toHaveLength(1)
      expect(apart).toContain(rows[0]!.child)
      expect(await broken()).toHaveLength(1)
    }),
  )

  it(
    'law 11: numbers that are no numbers, real ones, someone else’s and changed ones break it',
    under(11, async ({ ctx, child, putOn, born, broken }) => {
      await born('lawful', '2015-01-01', { nhsNumber: '999 000 0018', upn: 'A123456789012' })
      const wrong = await born('wrong check digit', '2015-01-01', { nhsNumber: '9990000019' })
      const real = await born('of a range in use', '2015-01-01', { nhsNumber: '4010232137' })
      const letter = await born('wrong letter', '2015-01-01', { upn: 'B123456789012' })
      const twins = [
        await born('one', '2015-01-01', { nhsNumber: '9990000107' }),
        await born('the same', '2015-01-01', { nhsNumber: '9990000107' }),
      ]
      const changed = await child('changed')
      await putOn('2020-01-01', Identity, changed, { upn: 'A123456789012' })
      await change(ctx, Identity, changed, { upn: null })
      const told = await child('changed and told')
      await putOn('2020-01-01', Identity, told, { upn: 'H000000000001' })
      await change(ctx, Identity, told, { upn: null, formerUpn: 'H000000000001' })
      expect(await broken()).toEqual(
        [wrong, real, letter, ...twins, changed].map(id => `identity ${id}`).sort(),
      )
    }),
  )

  it(
    'law 12: a number that could ring and a postcode that is somewhere break it, those of nowhere do not',
    under(12, async ({ born, put, broken }) => {
      const one = await born('one', '2015-01-01')
      await put(Telephone, one, { number: '07700 900 146' })
      const rings = await put(Telephone, one, { number: '07911 123456' })
      await put(Address, one, { lines: '1 A Street', postcode: 'WQ3 4AB' })
      await put(Address, one, { lines: '1 A Street', postcode: 'ZZ1 1AA' })
      const real = await put(Address, one, { lines: '1 A Street', postcode: 'WV1 1SH' })
      const home = await put(PlacementEpisode, one, { placementPostcode: 'b1 1aa' })
      expect(await broken()).toEqual(
        [`telephone ${rings}`, `address ${real}`, `placement_episode ${home}`].sort(),
      )
    }),
  )

  it(
    'law 13: one known ethnicity that becomes another breaks it; one that was not known does not',
    under(13, async ({ ctx, child, putOn, broken }) => {
      const changed = await child('changed')
      await putOn('2020-01-01', Identity, changed, { ethnicity: 'WBRI' })
      const learnt = await child('learnt')
      await putOn('2020-01-01', Identity, learnt, { ethnicity: 'NOBT' })
      const same = await child('same')
      await putOn('2020-01-01', Identity, same, { ethnicity: 'WBRI' })
      for (const one of [changed, learnt]) await change(ctx, Identity, one, { ethnicity: 'BCRB' })
      await change(ctx, Identity, same, { sex: 'F' })
      expect(await broken()).toEqual([`identity ${changed}`])
    }),
  )

  for (const [missing, breaks] of [
    [30, true],
    [5, false],
  ] as const)
    it(
      `law 13: ${missing}% missing of those long known, 20% of those newly known, ${breaks ? 'breaks it' : 'does not'}`,
      under(13, async ({ born, put, broken }) => {
        for (let i = 0; i < 200; i++) {
          const long = i < 100
          const share = long ? missing : 20
          const one = await born(`known ${i}`, '2015-01-01', { ethnicity: i % 100 < share ? 'NOBT' : 'WBRI' })
          await put(Referral, one, { referredOn: long ? '2022-01-10' : '2025-12-10' })
        }
        expect(await broken()).toEqual(breaks ? ['ethnicity missing'] : [])
      }),
    )
})
