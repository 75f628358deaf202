// Writes src/core/bank-holidays.ts: the bank holidays of England from the `date-holidays` package, with the
// proclaimed ones it may not know. Run by hand when a new one is announced: node scripts/bank-holidays.mjs
import { writeFileSync } from 'node:fs'
import Holidays from 'date-holidays'

// Proclaimed under the Banking and Financial Dealings Act 1971: days added, and days moved away from.
const ADDED = ['2002-06-03', '2002-06-04', '2011-04-29', '2012-06-04', '2012-06-05', '2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08']
const MOVED = ['2002-05-27', '2012-05-28', '2020-05-04', '2022-05-30']

const calendar = new Holidays('GB', 'ENG')
const days = new Set(ADDED)
for (let year = 2000; year <= 2035; year++) {
  for (const holiday of calendar.getHolidays(year)) {
    const day = holiday.date.slice(0, 10)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (['public', 'bank'].includes(holiday.type) && weekday !== 0 && weekday !== 6) days.add(day)
  }
}
for (const day of MOVED) days.delete(day)
const byYear = Map.groupBy ? Map.groupBy([...days].sort(), d => d.slice(0, 4)) : group([...days].sort())
function group(list) {
  const map = new Map()
  for (const d of list) map.set(d.slice(0, 4), [...(map.get(d.slice(0, 4)) ?? []), d])
  return map
}
const lines = [...byYear.values()].map(list => `  ${list.map(d => `'${d}'`).join(', ')},`)
writeFileSync('src/core/bank-holidays.ts', `/**
 * Bank holidays of England on weekdays, 2000 to 2035, proclaimed ones included. Written by
 * scripts/bank-holidays.mjs; future ones are the customary days, which a proclamation may change.
 */
export const BANK_HOLIDAYS: readonly string[] = [
${lines.join('\n')}
]
`)
