import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isUnclosed, withoutMarks } from '../../core/marks.ts'
import { markSelected } from './mark-text.ts'

/** A text with what is selected between | and |. */
function pressed(shown: string) {
  const [before = '', selected = '', after = ''] = shown.split('|')
  const done = markSelected({
    text: before + selected + after,
    from: before.length,
    to: before.length + selected.length,
  })
  return [
    done.did,
    `${done.text.slice(0, done.from)}|${done.text.slice(done.from, done.to)}|${done.text.slice(done.to)}`,
  ]
}

it('what is selected is kept apart, white space at its ends outside', () => {
  expect(pressed('Mum was at home. |A neighbour drinks. |We ate.')).toEqual([
    'marked',
    'Mum was at home. |((A neighbour drinks.))| We ate.',
  ])
})

it('pressed again, or within a passage, frees it; a bracket that closed within stays', () => {
  expect(pressed('Home. |((A neighbour drinks.))| We ate.')).toEqual([
    'freed',
    'Home. |A neighbour drinks.| We ate.',
  ])
  expect(pressed('Home. ((A |neighbour| (at 9)))')).toEqual(['freed', 'Home. |A neighbour (at 9)|'])
})

it('takes in the passages that it touches, as one: no mark stands within another', () => {
  expect(pressed('|Home. ((A neighb|our)) drinks.')).toEqual(['marked', '|((Home. A neighbour))| drinks.'])
})

it('with nothing selected it opens a passage to write in', () => {
  expect(pressed('Home. || We ate.')).toEqual(['opened', 'Home. ((||)) We ate.'])
})

it('never lets anything of what was selected leave, whatever brackets stand around it, and loses no letter', () => {
  const sign = fc.constantFrom('(', '(', ')', ')', 'a', 'b', ' ')
  const parts = fc.tuple(fc.array(sign), fc.array(sign, { minLength: 1 }), fc.array(sign))
  fc.assert(
    fc.property(parts, ([before, selected, after]) => {
      // Letters that are selected are told from those that are not.
      const middle = selected.join('').toUpperCase()
      const text = before.join('') + middle + after.join('')
      const done = markSelected({ text, from: before.length, to: before.length + middle.length })
      const letters = (words: string) => words.replace(/[()\s]/g, '')
      expect(letters(done.text)).toBe(letters(text))
      if (done.did === 'marked') {
        expect(withoutMarks(done.text, '')).not.toMatch(/[AB]/)
        expect(isUnclosed(done.text) && !isUnclosed(text)).toBe(false)
      }
    }),
    { numRuns: 5000 },
  )
})
