import { expect, it } from 'vitest'
import { CHILDS_PART, levelOf, OF_THE_FAMILY, scoreOf } from './tool.ts'

const scores = (childsPart: number, harm: number, pattern: number, exposed: number, protects: number) => ({
  childsPart,
  harm,
  pattern,
  exposed,
  protects,
})

it.each([
  [scores(0, 0, 0, 0, 0), 0, 1],
  [scores(1, 1, 1, 0, 0), 3, 1],
  [scores(1, 1, 1, 1, 0), 4, 2],
  [scores(1, 2, 2, 1, 1), 7, 3],
  [scores(2, 2, 3, 2, 2), 11, 4],
  // Hands at the throat, and nothing else known.
  [scores(0, 3, 0, 0, 0), 3, 4],
  // A child who stepped between.
  [scores(3, 0, 0, 0, 0), 3, 4],
])('%j scores %i: level %i', (given, score, level) => {
  expect([scoreOf(given), levelOf(given)]).toEqual([score, level])
})

it('asks five things, each with four answers that are not the same', () => {
  for (const { answers } of [CHILDS_PART, ...OF_THE_FAMILY]) expect(new Set(answers).size).toBe(4)
  expect(OF_THE_FAMILY).toHaveLength(4)
})
