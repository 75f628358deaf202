import { expect, it } from 'vitest'
import { hintsFor } from './hints.ts'

it('asks nothing of an action that says what, who and how we will know', () => {
  const what = 'Take Rohan to breakfast club at 8am on 4 days a week'
  expect(hintsFor({ what, who: 'Harleen', knownBy: 'The register shows 4 days a week' })).toEqual([])
})

it('asks 3 things of “Support family, all”, and 1 where only how we will know is missing', () => {
  expect(hintsFor({ what: 'Support family', who: 'All', knownBy: null })).toHaveLength(3)
  expect(hintsFor({ what: 'Read together every evening at bedtime', who: 'Harleen', knownBy: null })).toEqual(
    ['How will we know that it helped?'],
  )
})

it('asks what will be done of a vague word, unless a number says how much', () => {
  const rest = { who: 'Tomasz', knownBy: 'She goes' }
  expect(hintsFor({ what: 'Encourage her to go to school', ...rest })).toHaveLength(1)
  expect(hintsFor({ what: 'Encourage her to go on 3 days a week', ...rest })).toEqual([])
})
