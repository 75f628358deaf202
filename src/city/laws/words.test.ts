import { describe, expect, it } from 'vitest'
import { Address, Allocation, ChildsWords, Relationship } from '../../areas/child/records.ts'
import { Visit } from '../../areas/child-in-need/records.ts'
import { under } from './lives-under.test-data.ts'

const visited = (more: object) => ({ visitedOn: '2025-02-03', seen: 'seen', ...more })
/** An id among the one in sixteen whose text is looked through for names. */
const looked = (n: number) => `0000000${n}-0000-4000-8000-000000000000`

describe('words', () => {
  it(
    'law 78: words of a child who was not seen break it, and another family’s name',
    under(78, async ({ born, put, broken }) => {
      const mia = await born('mia', '2015-01-01', { forename: 'Mia', surname: 'Dunmore' })
      const noah = await born('noah', '2017-01-01', { forename: 'Noah' })
      await born('other', '2016-01-01', { forename: 'Zofia' })
      await put(Relationship, mia, { other: noah, relation: 'sibling' })
      await put(Allocation, mia, { worker: 'Zofia Reed', role: 'social-worker', fromOn: '2025-01-01' })
      await put(Visit, mia, visited({ happened: 'I saw Mia and her brother, Noah, with Zofia.' }), looked(1))
      const other = await put(
        Visit,
        noah,
        visited({ happened: 'Mia told me of Zofia next door, and of May.' }),
        looked(2),
      )
      await put(Visit, mia, visited({ seen: 'not-seen', happened: 'Nobody was in.' }))
      const unseen = await put(Visit, mia, visited({ seen: 'not-seen', words: 'She likes school.' }))
      expect(await broken()).toEqual([other, unseen].map(id => `in_need_visit ${id}`).sort())
    }),
  )

  it(
    'law 79: a quotation of a child of one breaks it, what a baby showed does not',
    under(79, async ({ born, put, broken }) => {
      const baby = await born('baby', '2023-02-04')
      const quoted = await put(Visit, baby, visited({ words: '“I like it here.”' }))
      await put(Visit, baby, visited({ words: 'She smiled at her mother.' }))
      await put(Visit, await born('two', '2023-02-03'), visited({ words: '“I like it here.”' }))
      const said = await put(ChildsWords, baby, { words: 'Home', saidOn: '2025-02-03' })
      expect(await broken()).toEqual([`childs_words ${said}`, `in_need_visit ${quoted}`])
    }),
  )

  it(
    'law 80: a telephone number breaks it, and an address kept from someone in a brother’s note',
    under(80, async ({ born, put, broken }) => {
      const mother = await born('mother', '1990-01-01')
      const [one, brother] = [await born('one', '2015-01-01'), await born('brother', '2017-01-01')]
      for (const child of [one, brother])
        await put(Relationship, child, { other: mother, relation: 'mother' })
      await put(Address, one, { lines: '41 Orchard Fold', postcode: 'WQ1 9GT', keptFrom: 'Their father' })
      await put(Address, one, { lines: '2 Larkrise Walk', postcode: 'WQ2 9GT' })
      const number = await put(Visit, one, visited({ happened: 'Her number is 07700 900 146.' }))
      const where = await put(Visit, brother, visited({ happened: 'They are now at 41 Orchard Fold.' }))
      await put(Visit, one, visited({ happened: 'They were at 2 Larkrise Walk, on 3 February 2025.' }))
      expect(await broken()).toEqual([number, where].map(id => `in_need_visit ${id}`).sort())
    }),
  )

  it(
    'law 81: a sentence in three of 400 notes breaks it, in two it does not; a label breaks it',
    under(81, async ({ child, put, broken }) => {
      const one = await child('one')
      for (let i = 0; i < 399; i++) {
        const same = i < 3 ? 'We played. ' : i < 5 ? 'We drew. ' : ''
        await put(Visit, one, visited({ happened: `${same}This is the visit of ${i}.` }))
      }
      const label = await put(Visit, one, visited({ happened: 'He is manipulative.' }))
      expect(await broken()).toEqual([`in_need_visit ${label}`, 'note we played'])
    }),
  )
})
