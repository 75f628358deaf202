import { describe, expect, it } from 'vitest'
import { Adoption } from '../../areas/adoption/records.ts'
import { Episode, Visit } from '../../areas/care/records.ts'
import { LeaverService, LeaverYear } from '../../areas/care-leavers/records.ts'
import { Address } from '../../areas/child/records.ts'
import { Contact, Referral } from '../../areas/front-door/records.ts'
import { PlacementEpisode } from '../../areas/placements/records.ts'
import { noon, type Under, under } from './lives-under.test-data.ts'

type Steps = Partial<Record<'decided' | 'ordered' | 'matched' | 'placed' | 'adopted' | 'home', string>> & {
  byFosterCarers?: string
}

/** A child adopted from care that began on 1 January 2023, by steps that are lawful unless told. */
const adopted = async ({ born, put }: Under, word: string, steps: Steps = {}) => {
  const child = await born(word, '2022-12-01')
  const { decided = '2023-03-01', ordered = '2023-06-01', matched = '2023-09-01' } = steps
  const { placed = '2023-10-01', adopted = '2024-01-10', home = 'A6', byFosterCarers = '0' } = steps
  const episodes = [
    ['2023-01-01', ordered, 'S', 'C2', 'U6'],
    [ordered, placed, 'L', 'E1', 'U6'],
    [placed, adopted, 'P', 'E1', home],
  ] as const
  for (const [startedOn, endedOn, reasonBegan, legalStatus, type] of episodes) {
    const reasonEnded = endedOn === adopted ? 'E11' : 'X1'
    const id = await put(Episode, child, { startedOn, endedOn, reasonBegan, legalStatus, reasonEnded })
    await put(PlacementEpisode, child, { startedOn, endedOn, reasonBegan, type }, id)
  }
  const adoption = await put(Adoption, child, { decidedOn: decided, matchedOn: matched, byFosterCarers })
  return { child, adoption }
}

describe('adoption and leaving care', () => {
  it(
    'law 61: matched before the decision, placed 69 days, or ordered before the decision, breaks it',
    under(61, async lives => {
      await adopted(lives, 'lawful', { adopted: '2023-12-10' })
      const early = await adopted(lives, 'matched early', { matched: '2023-02-28' })
      const soon = await adopted(lives, 'adopted soon', { adopted: '2023-12-09' })
      const first = await adopted(lives, 'ordered first', { decided: '2023-06-02' })
      expect(await lives.broken()).toEqual([early, soon, first].map(one => `adoption ${one.adoption}`).sort())
    }),
  )

  it(
    'law 62: a visit after adoption breaks it, closing the case does not',
    under(62, async lives => {
      const { child } = await adopted(lives, 'one')
      await lives.put(Visit, child, { visitedOn: '2024-01-10', seen: 'seen' })
      await lives.put(Referral, child, {
        referredOn: '2022-12-20',
        closedOn: '2024-01-20',
        closureReason: 'RC1',
      })
      await lives.put(Contact, child, { receivedAt: noon('2022-12-20'), source: '6', worry: 'A worry' })
      const visit = await lives.put(Visit, child, { visitedOn: '2024-01-11', seen: 'seen' })
      const told = { receivedAt: noon('2024-01-11'), source: '6', worry: 'A worry' }
      const contact = await lives.put(Contact, child, told)
      const home = await lives.put(Address, child, { lines: '2 Larkrise Walk', fromOn: '2024-01-11' })
      expect(await lives.broken()).toEqual([`address ${home}`, `care_visit ${visit}`, `contact ${contact}`])
    }),
  )

  it(
    'law 63: adopted by foster carers from a new home breaks it',
    under(63, async lives => {
      await adopted(lives, 'stayed', { byFosterCarers: '1', home: 'A5' })
      await adopted(lives, 'moved')
      const other = await adopted(lives, 'said to have stayed', { byFosterCarers: '1', home: 'A6' })
      expect(await lives.broken()).toEqual([`adoption ${other.adoption}`])
    }),
  )

  it(
    'law 65: a service at fifteen, past the 25th birthday, or after 90 days in care, breaks it',
    under(65, async lives => {
      const { put } = lives
      const service = async (
        word: string,
        birth: string,
        careEnded: string,
        service: Record<string, unknown>,
      ) => {
        const child = await lives.born(word, birth)
        await put(Episode, child, {
          startedOn: '2019-01-01',
          endedOn: careEnded,
          reasonBegan: 'S',
          legalStatus: 'C2',
          reasonEnded: 'E4A',
        })
        return put(LeaverService, child, service)
      }
      await service('91 days', '2003-01-01', '2019-04-02', { startedOn: '2019-04-02', endedOn: '2024-01-01' })
      const short = await service('90 days', '2003-01-01', '2019-04-01', {
        startedOn: '2019-04-02',
        endedOn: '2024-01-01',
      })
      const young = await service('fifteen', '2004-01-01', '2019-12-31', {
        startedOn: '2019-12-31',
        endedOn: '2024-01-01',
      })
      const old = await service('twenty-five', '2001-01-01', '2019-04-02', { startedOn: '2019-04-02' })
      expect(await lives.broken()).toEqual([short, young, old].map(id => `care_leaver_service ${id}`).sort())
    }),
  )

  it(
    'law 66: staying with foster carers one never had breaks it',
    under(66, async ({ child, put, broken }) => {
      const stayed = { year: '2024-25', inTouch: 'YES', activity: 'F2', accommodation: 'Z1' }
      const lawful = await child('fostered')
      await put(PlacementEpisode, lawful, { startedOn: '2020-01-01', type: 'U4' })
      await put(LeaverYear, lawful, stayed)
      const never = await child('in a children’s home')
      await put(PlacementEpisode, never, { startedOn: '2020-01-01', type: 'K2' })
      const id = await put(LeaverYear, never, stayed)
      expect(await broken()).toEqual([`care_leaver_year ${id}`])
    }),
  )

  it(
    'law 67: work recorded of someone who went home, or the year after a death, breaks it',
    under(67, async ({ born, put, broken }) => {
      const at = { activity: 'F2', accommodation: 'U1' }
      const died = await born('died', '2004-01-01', { diedOn: '2024-03-01' })
      await put(LeaverYear, died, { year: '2023-24', inTouch: 'YES', ...at })
      await put(LeaverYear, died, { year: '2024-25', inTouch: 'DIED' })
      const after = await put(LeaverYear, died, { year: '2024-25', inTouch: 'YES', ...at })
      const home = await born('went home', '2004-01-01')
      await put(LeaverYear, home, { year: '2024-25', inTouch: 'RHOM', activity: '0', accommodation: '0' })
      const work = await put(LeaverYear, home, { year: '2024-25', inTouch: 'RHOM', ...at })
      expect(await broken()).toEqual([after, work].map(id => `care_leaver_year ${id}`).sort())
    }),
  )

  it(
    'law 91: a placement that goes on after adoption breaks it',
    under(91, async lives => {
      await adopted(lives, 'lawful')
      const one = await adopted(lives, 'still placed')
      const home = await lives.put(PlacementEpisode, one.child, { startedOn: '2023-10-01', type: 'A6' })
      expect(await lives.broken()).toEqual([`placement_episode ${home}`])
    }),
  )
})
