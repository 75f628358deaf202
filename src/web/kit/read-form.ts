import { dayFrom, isoDay } from '../../core/day.ts'
import type { Problem } from '../../core/outcome.ts'
import type { FieldDescription, FieldValues } from './field-description.ts'

type Read = { value: string; problem?: string }

function readDate(name: string, label: string, form: FieldValues): Read {
  const parts = ['year', 'month', 'day'].map(part => (form[`${name}-${part}`] ?? '').trim())
  if (parts.every(part => part === '')) return { value: '' }
  const [year = NaN, month = NaN, date = NaN] = parts.map(part => (/^\d+$/.test(part) ? Number(part) : NaN))
  const day = year >= 1000 && year <= 9999 ? dayFrom(year, month, date) : undefined
  return day === undefined
    ? { value: '', problem: `${label}: enter a real date, like 27 3 2024` }
    : { value: isoDay(day) }
}

function readMoment(name: string, label: string, form: FieldValues): Read {
  const date = readDate(name, label, form)
  const typed = (form[`${name}-time`] ?? '').trim()
  if (date.problem || (date.value === '' && typed === '')) return date
  const [, hours, minutes] = /^(\d{1,2})[:.]?(\d\d)$/.exec(typed) ?? []
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59)
    return { value: '', problem: `${label}: enter a time, like 14:05` }
  if (date.value === '') return { value: '', problem: `${label}: enter the date too` }
  return { value: `${date.value}T${hours.padStart(2, '0')}:${minutes}` }
}

function readInexact(name: string, label: string, form: FieldValues): Read {
  const earliest = readDate(`${name}-earliest`, label, form)
  const latest = readDate(`${name}-latest`, label, form)
  const problem = earliest.problem ?? latest.problem
  if (problem) return { value: '', problem }
  if (earliest.value === '' && latest.value === '') return { value: '' }
  if (earliest.value === '') return { value: '', problem: `${label}: enter the earliest date too` }
  const until = latest.value || earliest.value
  return until < earliest.value
    ? { value: '', problem: `${label}: the latest date must not be before the earliest` }
    : { value: `${earliest.value}/${until}` }
}

function readOne(field: FieldDescription, form: FieldValues): Read {
  if (field.type === 'date') return readDate(field.name, field.label, form)
  if (field.type === 'datetime') return readMoment(field.name, field.label, form)
  if (field.type === 'inexact') return readInexact(field.name, field.label, form)
  return { value: (form[field.name] ?? '').trim() }
}

/**
 * Reads a submitted form back into one value a field, in the shapes of `FieldValues` ('' where left empty), and says
 * which dates and times cannot be. Whether an answer may be left out is for the record's own rules.
 */
export function readForm(
  fields: readonly FieldDescription[],
  form: FieldValues,
): { values: Record<string, string>; problems: Problem[] } {
  const values: Record<string, string> = {}
  const problems: Problem[] = []
  for (const field of fields) {
    const read = readOne(field, form)
    values[field.name] = read.value
    if (read.problem) problems.push({ field: field.name, message: read.problem })
  }
  return { values, problems }
}
