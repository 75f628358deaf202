import { expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { gaps } from './gaps.ts'
import { tellingsOf } from './lives.test-data.ts'

const today = day('2026-11-24')

it('91 days without a record while help is open are a gap of 90 empty days; 90 days are none', () => {
  const { made, spell, mark } = tellingsOf(today)
  spell('help', '2024-01-01', '2024-06-29', 'Child in need')
  mark('visit', '2024-04-01', 'Visit')
  expect(gaps(made, today)).toEqual([{ fromOn: day('2024-01-02'), toOn: day('2024-03-31') }])
  const { made: closer, spell: open, mark: visit } = tellingsOf(today)
  open('help', '2024-01-01', '2024-06-28', 'Child in need')
  visit('visit', '2024-03-31', 'Visit')
  expect(gaps(closer, today)).toEqual([])
})

it('a visit due and not done does not fill a gap', () => {
  const { made, spell, mark } = tellingsOf(today)
  spell('help', '2024-01-01', '2024-06-01', 'Child in need')
  mark('visit', '2024-03-20', 'Visit', { tone: 'missed' })
  expect(gaps(made, today)).toHaveLength(1)
})

it('the time since the last record of open help is a gap up to today', () => {
  const { made, spell } = tellingsOf(today)
  spell('help', '2026-01-01', null, 'In care')
  expect(gaps(made, today)).toEqual([{ fromOn: day('2026-01-02'), toOn: today }])
})

it('nothing recorded for a year without help is no gap', () => {
  const { made, mark } = tellingsOf(today)
  mark('school', '2024-01-01', 'Started school')
  mark('school', '2025-01-01', 'Changed school')
  expect(gaps(made, today)).toEqual([])
})
