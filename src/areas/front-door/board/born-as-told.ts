import { type Day, dayFrom } from '../../../core/day.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day of birth in somebody's own words, where they are nothing but one day: '27 3 2019', '27/03/2019', 'born on 27 March
 * 2019'. An age, a year or a guess gives none: their words stand as they were told.
 */
export function bornAsTold(words: string, today: Day): Day | undefined {
  const [, date = '', month = '', year = ''] =
    /^(?:born(?: on)?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./,-]+(\d{4})\.?$/i.exec(
      words.trim(),
    ) ?? []
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const born = dayFrom(Number(year), /^\d/.test(month) ? Number(month) : named, Number(date))
  return born !== undefined && born <= today ? born : undefined
}
