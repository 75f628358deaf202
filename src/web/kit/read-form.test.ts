import { describe, expect, it } from 'vitest'
import type { FieldDescription } from './field-description.ts'
import { readForm } from './read-form.ts'

const field = (type: FieldDescription['type']): FieldDescription => ({
  name: 'at',
  type,
  label: 'When was it?',
})
const read = (type: FieldDescription['type'], form: Record<string, string>) => readForm([field(type)], form)

describe('a date typed as 3 numbers', () => {
  it('5, 3 and 2024 is 2024-03-05', () => {
    expect(read('date', { 'at-day': '5', 'at-month': '3', 'at-year': '2024' })).toEqual({
      values: { at: '2024-03-05' },
      problems: [],
    })
  })
  it.each([
    ['30', '2', '2024'],
    ['1', '13', '2024'],
    ['', '3', '2024'],
    ['5', '3', '24'],
    ['x', '3', '2024'],
  ])('%s, %s and %s is no date, and says so at its field', (day, month, year) => {
    const { values, problems } = read('date', { 'at-day': day, 'at-month': month, 'at-year': year })
    expect(values.at).toBe('')
    expect(problems).toEqual([{ field: 'at', message: 'When was it?: enter a real date, like 27 3 2024' }])
  })
  it('left empty is no problem here', () => {
    expect(read('date', { 'at-day': ' ' })).toEqual({ values: { at: '' }, problems: [] })
  })
})

describe('a date and time', () => {
  const on = { 'at-day': '5', 'at-month': '3', 'at-year': '2024' }
  it.each([
    ['9:05', '2024-03-05T09:05'],
    ['1430', '2024-03-05T14:30'],
    ['23.59', '2024-03-05T23:59'],
  ])('at %s is %s', (time, value) => {
    expect(read('datetime', { ...on, 'at-time': time }).values.at).toBe(value)
  })
  it.each(['24:00', '9:60', 'noon', ''])('at "%s" asks for a time like 14:05', time => {
    expect(read('datetime', { ...on, 'at-time': time }).problems[0]?.message).toContain('like 14:05')
  })
  it('a time without its date asks for the date', () => {
    expect(read('datetime', { 'at-time': '9:05' }).problems).toHaveLength(1)
  })
})

describe('an inexact date', () => {
  const part = (which: string, day: string) => ({
    [`at-${which}-day`]: day,
    [`at-${which}-month`]: '3',
    [`at-${which}-year`]: '2010',
  })
  it('from 1 to 31 March 2010 keeps both days', () => {
    expect(read('inexact', { ...part('earliest', '1'), ...part('latest', '31') }).values.at).toBe(
      '2010-03-01/2010-03-31',
    )
  })
  it('with one day is that day twice', () => {
    expect(read('inexact', part('earliest', '9')).values.at).toBe('2010-03-09/2010-03-09')
  })
  it('that ends before it begins is refused', () => {
    expect(read('inexact', { ...part('earliest', '9'), ...part('latest', '2') }).problems).toHaveLength(1)
  })
})
