import { type Day, daysBetween, partsOf } from './day.ts'

/** Whole years of age on a day; someone born on 29 February has their birthday on 1 March in other years. */
export function ageOn(born: Day, on: Day): number {
  const [b, o] = [partsOf(born), partsOf(on)]
  const had = o.month > b.month || (o.month === b.month && o.date >= b.date)
  return o.year - b.year - (had ? 0 : 1)
}

/** '9 years', '4 months', '12 days' or 'not yet born', as people say it. */
export function formatAge(born: Day, on: Day): string {
  if (on < born) return 'not yet born'
  const years = ageOn(born, on)
  if (years >= 2) return `${years} years`
  const [b, o] = [partsOf(born), partsOf(on)]
  const months = (o.year - b.year) * 12 + o.month - b.month - (o.date < b.date ? 1 : 0)
  if (months >= 2) return `${months} months`
  const days = daysBetween(born, on)
  return days === 1 ? '1 day' : `${days} days`
}
