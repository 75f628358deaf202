// A city ten times the size of a whole one: whether time grows with it, and what its memory is. Only when it is named.
import { builtCity, measureCity } from './frame/city.ts'
import { report } from './frame/report.ts'

// Smaller, to look at one thing quickly.
const scale = Number(process.env.BENCH_SCALE ?? 1)
const one = await builtCity(scale)
one.remove()
const ten = await builtCity(10 * scale)
try {
  report(`A city of scale ${10 * scale}`, [
    {
      figure: 'time, in times ten times that of a tenth of it',
      goal: 1.2,
      measured: ten.seconds / (10 * one.seconds),
      unit: '',
    },
  ])
  console.log(
    `${Math.round(ten.seconds)} s, and at most ${Math.round(ten.megabytes)} MB of memory, node and postgres together.\n`,
  )
  await measureCity(ten, `City of scale ${10 * scale}`)
} finally {
  ten.remove()
}
