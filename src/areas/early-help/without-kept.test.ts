import { expect, it } from 'vitest'
import { wordsOfAddress, wordsOfNumber } from '../../engines/outbox/index.ts'
import { KEPT_BACK, withoutKept } from './without-kept.ts'

it('a passage that holds a kept address or number is kept back whole, and everything else is as it was', () => {
  const withheld = [
    { what: 'an address', words: wordsOfAddress('12 Hidden Lane', 'ZZ1 1ZZ') },
    { what: 'a number', words: wordsOfNumber('01632 960144') },
  ]
  const row = {
    what: 'Ring her on 01632 960 144 at ten.',
    who: 'Sandra',
    where: 'At 12 hidden lane on Mondays',
    byOn: 20_000,
    says: null,
  }
  expect(withoutKept(row, withheld)).toEqual({ ...row, what: KEPT_BACK, where: KEPT_BACK })
})
