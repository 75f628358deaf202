import { expect, it } from 'vitest'
import { SaidOnce } from './said-once.ts'

const doubt = (message: string, file = 'a.csv') => ({ file, message, severity: 'doubt' as const })

it('what is out of place in every row is said once with how often, and of too many things the rest is counted', () => {
  const once = new SaidOnce()
  for (const problem of [doubt('A stray word.'), doubt('Another.'), doubt('A stray word.')]) once.add(problem)
  once.add(doubt('A stray word.', 'b.csv'))
  expect(once.all().map(({ file, message }) => [file, message])).toEqual([
    ['a.csv', 'A stray word. (2 times)'],
    ['a.csv', 'Another.'],
    ['b.csv', 'A stray word.'],
  ])
  for (let n = 0; n < 1000; n++) once.add(doubt(`Row ${n}.`))
  expect(once.all()).toHaveLength(201)
  expect(once.all().at(-1)!.message).toBe(
    '803 more things are out of place in the files: put these right first.',
  )
})
