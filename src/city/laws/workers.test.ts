import { describe, expect, it } from 'vitest'
import { Assessment } from '../../areas/assessment/records.ts'
import { Allocation, Relationship } from '../../areas/child/records.ts'
import { Visit as InNeedVisit } from '../../areas/child-in-need/records.ts'
import { Referral } from '../../areas/front-door/records.ts'
import { under } from './lives-under.test-data.ts'

const lead = (worker: string, fromOn: string, toOn?: string) => ({
  worker,
  team: 'North team',
  role: 'social-worker',
  fromOn,
  toOn,
})

describe('workers', () => {
  it(
    'law 68: 46 children at once break it; 45, and one more as another leaves, do not',
    under(68, async ({ child, put, broken }) => {
      for (let i = 0; i < 46; i++) {
        const one = await child(`child ${i}`)
        await put(Allocation, one, lead('Ann', '2025-01-06', i === 0 ? '2025-02-01' : undefined))
        await put(
          Allocation,
          one,
          lead('Ben', i === 45 ? '2025-02-01' : '2025-01-06', i === 0 ? '2025-02-01' : undefined),
        )
      }
      expect(await broken()).toEqual(['allocation Ann, North team'])
    }),
  )

  it(
    'law 69: two leads at a time break it, handing over on a day does not',
    under(69, async ({ child, put, broken }) => {
      const one = await child('one')
      await put(Allocation, one, lead('Ann', '2025-01-06', '2025-03-01'))
      await put(Allocation, one, { ...lead('Cas', '2025-01-06'), role: 'reviewing-officer' })
      await put(Allocation, one, lead('Ben', '2025-03-01', '2025-06-01'))
      const second = await put(Allocation, one, lead('Dee', '2025-05-31'))
      expect(await broken()).toEqual([`allocation ${second}`])
    }),
  )

  it(
    'law 70: nine homes in a day break it, nine children in eight do not',
    under(70, async ({ child, put, broken }) => {
      const mother = await child('mother')
      for (let i = 0; i < 9; i++) {
        const one = await child(`child ${i}`)
        await put(Allocation, one, lead('Ann', '2025-01-06'))
        if (i < 2) await put(Relationship, one, { other: mother, relation: 'mother' })
        await put(InNeedVisit, one, { visitedOn: '2025-02-03', seen: 'seen' })
        const other = await child(`other ${i}`)
        await put(Allocation, other, lead('Ben', '2025-01-06'))
        await put(InNeedVisit, other, { visitedOn: '2025-02-03', seen: 'seen' })
      }
      expect(await broken()).toEqual(['allocation Ben, North team 2025-02-03'])
    }),
  )

  it(
    'law 92: 101 children at once, in two teams, break it; a reviewing officer’s do not',
    under(92, async ({ child, put, broken }) => {
      for (let i = 0; i < 101; i++) {
        const one = await child(`child ${i}`)
        await put(Allocation, one, {
          ...lead('Ann', '2025-01-06'),
          team: i % 2 ? 'North team' : 'South team',
        })
        await put(Allocation, one, { ...lead('Cas', '2025-01-06'), role: 'reviewing-officer' })
      }
      expect(await broken()).toEqual(['allocation Ann'])
    }),
  )

  it(
    'law 93: a lead who stays after the case closed breaks it, one who goes that day does not',
    under(93, async ({ child, put, broken }) => {
      const one = await child('one')
      await put(Referral, one, { referredOn: '2025-01-06', closedOn: '2025-06-01' })
      await put(Allocation, one, lead('Ann', '2025-01-06', '2025-06-01'))
      const stays = await put(Allocation, one, lead('Ben', '2025-01-06'))
      expect(await broken()).toEqual([`allocation ${stays}`])
    }),
  )

  it(
    'law 95: a visit after the case closed breaks it',
    under(95, async ({ child, put, broken }) => {
      const one = await child('one')
      await put(Referral, one, { referredOn: '2025-01-06', closedOn: '2025-06-01' })
      await put(InNeedVisit, one, { visitedOn: '2025-06-01', seen: 'seen' })
      const after = await put(InNeedVisit, one, { visitedOn: '2025-06-02', seen: 'seen' })
      expect(await broken()).toEqual([`in_need_visit ${after}`])
    }),
  )

  it(
    'law 99: a case open for more than a year with nothing since breaks it, one visited meanwhile does not',
    under(99, async ({ child, put, broken }) => {
      const open = async (word: string, referredOn: string) => {
        const one = await child(word)
        return { one, id: await put(Referral, one, { referredOn }) }
      }
      await open('365 days', '2025-01-15')
      const visited = await open('visited', '2024-01-14')
      await put(InNeedVisit, visited.one, { visitedOn: '2025-06-01', seen: 'seen' })
      const forgotten = await open('forgotten', '2024-01-14')
      await put(Assessment, forgotten.one, { startedOn: '2024-01-15', authorisedOn: '2024-03-01' })
      expect(await broken()).toEqual([`referral ${forgotten.id}`])
    }),
  )
})
