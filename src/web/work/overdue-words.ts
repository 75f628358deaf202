import { type Day, daysBetween } from '../../core/day.ts'
import { formatNumber } from '../../core/number.ts'

const days = (n: number): string => (n === 1 ? '1 day' : `${formatNumber(n)} days`)

/** By how long: '3 days overdue', 'due today', 'due tomorrow', 'due in 4 days'. */
export function overdueWords(due: Day, today: Day): string {
  const left = daysBetween(today, due)
  if (left < 0) return `${days(-left)} overdue`
  if (left === 0) return 'due today'
  return left === 1 ? 'due tomorrow' : `due in ${days(left)}`
}
