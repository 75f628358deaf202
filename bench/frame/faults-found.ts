import type { Found } from '../../src/app/discover.ts'
import { askRulesAgain, runRules } from '../../src/app/validating/keep-found.ts'
import { LIVE_KINDS, LIVE_NAMES } from '../../src/app/validating/live-kinds.ts'
import { openYears } from '../../src/app/validating/open-years.ts'
import { formatNumber } from '../../src/core/number.ts'
import { type Records, transact } from '../../src/engines/records/index.ts'
import { type Figure, percentile } from './report.ts'

const SERVICE = { who: 'bench', service: true }

/** Children whose faults are found again, and how often each. */
const CHILDREN = 60
const TIMES = 3

/**
 * How long it takes to hold each return of the open year to its rules as the record stands, and to find again all faults of
 * one child in care, as every save does: by itself, on one connection, which has planned its statements.
 */
export async function faultsFound(records: Records, found: readonly Found[]): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const name of LIVE_NAMES) {
    const began = performance.now()
    const { year, children } = await transact(records, SERVICE, async ctx => {
      const [year] = openYears(ctx.today)
      return { year, ...(await runRules(ctx, found, name, year!)) }
    })
    const figure = `all faults of ${LIVE_KINDS[name].called}, ${year} (${formatNumber(children)} children), found and kept`
    figures.push({ figure, goal: 5, measured: (performance.now() - began) / 1000, unit: 's' })
  }
  const took = await transact(records, SERVICE, async ctx => {
    const inCare = await ctx.db.rows<{ id: string }>(
      `select child_id as id from return_child where source = 'ssda903' order by md5(child_id::text) limit $1`,
      [CHILDREN],
    )
    const again: number[] = []
    for (let nth = 0; nth <= TIMES; nth++)
      for (const { id } of inCare) {
        const began = performance.now()
        await askRulesAgain(ctx, found, new Set([id]))
        if (nth > 0) again.push(performance.now() - began)
      }
    return again
  })
  for (const [words, share] of [
    ['median', 0.5],
    ['95th percentile', 0.95],
  ] as const)
    figures.push({
      figure: `all faults of one child in care after a save, both returns, ${words}`,
      goal: 20,
      measured: percentile(took, share),
      unit: 'ms',
    })
  return figures
}
