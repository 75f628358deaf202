import { describe, expect, it } from 'vitest'
import { School, SchoolPlace } from '../../areas/education/records.ts'
import { type Under, under } from './lives-under.test-data.ts'

const school = ({ put }: Under) => put(School, '', { name: 'Larchgate Primary School', phase: 'primary' })

describe('schools', () => {
  it(
    'law 110: a place before the fourth birthday or after the eighteenth breaks it, on the day does not',
    under(110, async lives => {
      const one = await lives.born('one', '2000-06-01')
      const at = await school(lives)
      const place = (fromOn: string, toOn?: string) =>
        lives.put(SchoolPlace, one, { school: at, fromOn, toOn })
      await place('2004-06-01', '2011-08-31')
      await place('2018-05-31', '2018-06-01')
      const early = await place('2004-05-31', '2004-06-01')
      const stays = await place('2012-09-03', '2018-06-02')
      expect(await lives.broken()).toEqual([early, stays].map(id => `school_place ${id}`).sort())
    }),
  )

  it(
    'law 111: a second school while the first goes on breaks it, one that begins as it ends does not',
    under(111, async lives => {
      const one = await lives.born('one', '2000-06-01')
      const at = await school(lives)
      const place = (fromOn: string, toOn: string) =>
        lives.put(SchoolPlace, one, { school: at, fromOn, toOn })
      await place('2004-09-03', '2010-03-01')
      await place('2010-03-01', '2011-08-31')
      const both = await place('2011-08-30', '2016-08-31')
      expect(await lives.broken()).toEqual([`school_place ${both}`])
    }),
  )
})
