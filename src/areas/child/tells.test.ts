import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Address, Identity, LocalId } from './records.ts'

describe('the child’s own story', () => {
  it('tells homes as spells, and never the lines of an address that someone must not learn', () =>
    withLives(async ({ ctx, child, put }) => {
      const a = await child('a')
      await put(Identity, a, { forename: 'Ines', born: '2015-02-03' })
      await put(Address, a, {
        lines: '1 First Street',
        postcode: 'ZZ1 1ZZ',
        fromOn: '2015-02-03',
        toOn: '2020-06-01',
      })
      await put(Address, a, { lines: '2 Hidden Lane', fromOn: '2020-06-01', keptFrom: 'her father' })
      const told = await ctx.db.rows(
        `select lane, shape, to_char(from_on, 'YYYY-MM-DD') as from, to_char(to_on, 'YYYY-MM-DD') as to, title, detail
         from telling where child_id = $1 order by from_on, kind`,
        [a],
      )
      expect(told).toEqual([
        {
          lane: 'home',
          shape: 'spell',
          from: '2015-02-03',
          to: '2020-06-01',
          title: 'At home',
          detail: '1 First Street, ZZ1 1ZZ',
        },
        { lane: 'people', shape: 'mark', from: '2015-02-03', to: '2015-02-03', title: 'Born', detail: '' },
        {
          lane: 'home',
          shape: 'spell',
          from: '2020-06-01',
          to: null,
          title: 'At an address kept from her father',
          detail: '',
        },
      ])
    }))

  it('names a child by what they like to be called, and by the local id where no name is known', () =>
    withLives(async ({ ctx, child, put }) => {
      await put(Identity, await child('named'), { forename: 'Alexander', knownAs: 'Sasha', surname: 'Reed' })
      await put(LocalId, await child('unnamed'), { localId: 'C0042' })
      const named = async (word: string) =>
        (
          await ctx.db.first<{ name: string }>('select name from person_profile where person_id = $1', [
            await child(word),
          ])
        )?.name
      expect([await named('named'), await named('unnamed'), await named('nobody')]).toEqual([
        'Sasha Reed',
        'C0042',
        'Name not known',
      ])
    }))
})
