import { expect, it } from 'vitest'
import { START_CITY } from '../city/asked.ts'
import { pace } from './pace.ts'

it('first guesses by the size of the city, then goes by its own pace', () => {
  let at = 0
  const paced = pace({ ...START_CITY, scale: 0.5 }, () => at)
  at = 5_000
  expect(paced.now()).toMatchObject({ share: 0, words: 'getting ready', seconds: expect.closeTo(41.2, 1) })
  at = 20_000
  paced.tell(0.4, 'Work shared out')
  at = 24_000
  expect(paced.now()).toEqual({ share: 0.4, words: 'work shared out', seconds: 26 })
})
