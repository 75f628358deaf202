import { expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import type { Said } from '../../engines/own-record/index.ts'
import { partsOf, wordsFor } from './words.ts'

const said = (more: Partial<Said>): Said => ({
  kind: 'case_note',
  recordId: 'a',
  on: day('2026-03-02'),
  title: 'We came to see you',
  words: null,
  says: null,
  why: null,
  leftOut: null,
  notFor: null,
  ...more,
})

it('begins with what the child said, then says 2 things in order, each with why and what is left out', () => {
  const text = wordsFor([
    said({ says: 'We talked\nfor an hour.', leftOut: 'Something is left out.' }),
    said({ on: day('2026-03-09'), title: 'A manager decided', says: 'To go on.', why: 'It helps.' }),
    said({ on: day('2026-03-10'), title: 'You said', words: 'I like\nit here.' }),
  ])
  expect(text.split('\n')).toEqual([
    '# What you said',
    '> I like it here.',
    '10 March 2026',
    '# 2 March 2026: We came to see you',
    'We talked for an hour.',
    'Something is left out.',
    '# 9 March 2026: A manager decided',
    'To go on.',
    'Why: It helps.',
  ])
  expect(
    partsOf(text)
      .map(({ kind }) => kind)
      .join(' '),
  ).toBe('heading words text heading text text heading text text')
})

it('never tells whom something is kept from', () => {
  expect(wordsFor([said({ says: 'We met.', notFor: 'Lee' })])).not.toContain('Lee')
})
