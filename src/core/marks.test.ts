import { expect, it } from 'vitest'
import { isUnclosed, keptApart, marksIn, withoutMarks } from './marks.ts'

const VISIT =
  'Mum was at home. ((She says that Mrs Green (number 9) drinks.)) ((In confidence: her sister rings us.)) We ate. ((court: the father’s conviction))'

it('finds 3 passages, each with what it is', () => {
  expect(marksIn(VISIT)).toEqual([
    { mark: 'others', words: 'She says that Mrs Green (number 9) drinks.' },
    { mark: 'confidence', words: 'her sister rings us.' },
    { mark: 'court', words: 'the father’s conviction' },
  ])
  expect(marksIn('A (plain) bracket.')).toEqual([])
})

it('leaves a sign where they stood, and nothing of them', () => {
  expect(withoutMarks(VISIT)).toBe('Mum was at home. … … We ate. …')
  expect(keptApart('((One.)) Two.')).toBe('[kept apart] Two.')
  expect(withoutMarks('She said (a (b)) c')).toBe('She said (a (b)) c')
})

it('reads a bracket that closes within the passage as part of it', () => {
  expect(withoutMarks('Before ((he (again))) after')).toBe('Before … after')
  expect(marksIn('((he (again)))')[0]?.words).toBe('he (again)')
})

it('keeps apart to the end what was never closed, and knows that it was not', () => {
  expect(withoutMarks('Before ((never closed. And more.')).toBe('Before …')
  expect(isUnclosed('Before ((never closed. And more.')).toBe(true)
  expect(isUnclosed('((One)) and ((two')).toBe(true)
  expect(isUnclosed(VISIT)).toBe(false)
  expect(isUnclosed('She said (a (b))')).toBe(false)
})
