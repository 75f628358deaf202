import { expect, it } from 'vitest'
import { addDays, day } from '../../core/day.ts'
import { overdueWords } from './overdue-words.ts'

it('says by how long: 8 and 1 days overdue, today, tomorrow, in 6 days', () => {
  const today = day('2026-11-24')
  expect([-8, -1, 0, 1, 6].map(n => overdueWords(addDays(today, n), today))).toEqual([
    '8 days overdue',
    '1 day overdue',
    'due today',
    'due tomorrow',
    'due in 6 days',
  ])
})
