// A whole city, built through the command; then all that is measured on other records again on it, and its laws.
import { builtCity, measureCity } from './frame/city.ts'
import { report } from './frame/report.ts'

// Smaller, to look at one thing quickly.
const scale = Number(process.env.BENCH_SCALE ?? 1)
const city = await builtCity(scale)
try {
  report(`A city of scale ${scale}`, [
    { figure: 'simulated and loaded', goal: 90, measured: city.seconds, unit: 's' },
    { figure: '  most memory, node and postgres together', goal: 3000, measured: city.megabytes, unit: 'MB' },
  ])
  await measureCity(city, `City of scale ${scale}`)
} finally {
  city.remove()
}
