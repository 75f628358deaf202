// Writes src/core/bank-holidays.ts: the bank holidays of England from the `date-holidays` package, with the
// proclaimed ones it may not know. Run by hand when a new one is announced: node scripts/bank-holidays.mjs
import { writeFileSync } from 'node:fs'
import Holidays from 'date-holidays'

// Proclaimed under the Banking and Financial Dealings Act 1971: days added, and days moved away from.
const ADDED = [
  '2002-06-03',
  '2002-06-04',
  '2011-04-29',
  '2012-06-04',
  '2012-06-05',
  '2020-05-08',
  '2022-06-02',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
]
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
const byYear = new Map()
for (const day of [...days].sort())
  byYear.set(day.slice(0, 4), [...(byYear.get(day.slice(0, 4)) ?? []), day.slice(5)])
const lines = [...byYear].map(([year, list]) => `  ${year}: '${list.join(' ')}',`)
writeFileSync(
  'src/core/bank-holidays.ts',
  `// Written by scripts/bank-holidays.mjs.
const BY_YEAR: Readonly<Record<number, string>> = {
${lines.join('\n')}
}

/**
 * Bank holidays of England on weekdays, 2000 to 2035, proclaimed ones included; future ones are the customary
 * days, which a proclamation may change.
 */
export const BANK_HOLIDAYS: readonly string[] = Object.entries(BY_YEAR).flatMap(([year, days]) =>
  days.split(' ').map(monthAndDate => \`\${year}-\${monthAndDate}\`),
)
`,
)
