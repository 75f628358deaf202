// From `npm start` to answering and to open, once installed: on an empty machine, then on what the first start made.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secondsToOpen } from './frame/program.ts'
import { report } from './frame/report.ts'

const folder = () => {
  const data = mkdtempSync(join(tmpdir(), 'goldthread-start-'))
  chmodSync(data, 0o755)
  return { GOLDTHREAD_DATA: data, DATABASE_URL: '' }
}
const city = folder()
const dozen = folder()
try {
  const first = await secondsToOpen(city)
  const again = await secondsToOpen(city)
  const small = await secondsToOpen({ ...dozen, GOLDTHREAD_CITY: 'none' })
  report('Starting', [
    { figure: 'on an empty machine, to the first answer', goal: 15, measured: first.answered, unit: 's' },
    { figure: 'on an empty machine, to the city open', goal: 90, measured: first.open, unit: 's' },
    { figure: 'on the city, to open', goal: 15, measured: again.open, unit: 's' },
    { figure: 'with a dozen lives instead, to open', goal: 15, measured: small.open, unit: 's' },
  ])
} finally {
  for (const { GOLDTHREAD_DATA } of [city, dozen]) rmSync(GOLDTHREAD_DATA, { recursive: true, force: true })
}
