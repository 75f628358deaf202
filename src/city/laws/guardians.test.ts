import { describe, expect, it } from 'vitest'
import { Episode } from '../../areas/care/records.ts'
import { Relationship } from '../../areas/child/records.ts'
import { under } from './lives-under.test-data.ts'

describe('special guardians', () => {
  it(
    'law 64: a guardian of 17, and one who is the father, break it; a grandmother does not',
    under(64, async ({ born, put, broken }) => {
      const left = async (word: string, guardianBorn: string, isFather = false) => {
        const child = await born(word, '2015-01-01')
        const guardian = await born(`${word}’s guardian`, guardianBorn)
        await put(Episode, child, {
          startedOn: '2024-01-01',
          reasonBegan: 'S',
          legalStatus: 'C2',
          endedOn: '2025-02-03',
          reasonEnded: 'E45',
        })
        if (isFather) await put(Relationship, child, { other: guardian, relation: 'father' })
        return put(Relationship, child, {
          other: guardian,
          relation: 'carer',
          parentalResponsibility: true,
          fromOn: '2025-02-03',
        })
      }
      await left('with gran', '1960-01-01')
      await left('of age that day', '2007-02-03')
      const young = await left('with a cousin', '2007-02-04')
      const father = await left('with dad', '1985-01-01', true)
      expect(await broken()).toEqual([young, father].map(id => `relationship ${id}`).sort())
    }),
  )
})
