import { expect, it } from 'vitest'
import { day, isoDay } from '../../../core/day.ts'
import { bornAsTold } from './born-as-told.ts'

const TODAY = day('2026-11-24')
const told = (words: string): string | undefined => {
  const born = bornAsTold(words, TODAY)
  return born === undefined ? undefined : isoDay(born)
}

it('a day of birth is read from words that are one day and nothing else, in eight ways of writing it', () => {
  for (const words of [
    '27 3 2019',
    '27/03/2019',
    '27.3.2019',
    '27-03-2019',
    '27 March 2019',
    '27th mar 2019',
    'born on 27 March 2019',
    ' Born 27 March, 2019. ',
  ])
    expect([words, told(words)]).toEqual([words, '2019-03-27'])
})

it('an age, a guess, a year of two figures, no day of the calendar and a day to come are no day of birth', () => {
  for (const words of [
    'about 7',
    '2019',
    'March 2019',
    '27 3 19',
    '31 2 2019',
    '27 3 2027',
    'maybe 27 3 2019',
  ])
    expect([words, told(words)]).toEqual([words, undefined])
})
