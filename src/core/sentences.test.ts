import { expect, it } from 'vitest'
import { sentences } from './sentences.ts'

it('has one full stop between two pieces, whether or not the first was typed with one', () => {
  expect(sentences(['Referral', 'They were asked first.', 'The case closed on 15 March'])).toBe(
    'Referral. They were asked first. The case closed on 15 March',
  )
  expect(sentences(['Is she safe?', '“I am fine.”', 'Closed'])).toBe('Is she safe? “I am fine.” Closed')
})

it('leaves out what says nothing', () => {
  expect(sentences([null, ' ', 'Not decided', false, undefined])).toBe('Not decided')
  expect(sentences([])).toBe('')
})
