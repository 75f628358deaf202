import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PracticeDesk, practiceDesk } from '../../../tests/setup/practice-desk.ts'
import { Identity } from '../../areas/child/records.ts'
import { type CollectionYear, endOf, startOf } from '../../core/collection-year.ts'
import { day } from '../../core/day.ts'
import { runDue } from '../../engines/jobs/index.ts'
import { transact } from '../../engines/records/index.ts'
import { castOn } from '../../engines/simulation/index.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { knownOf } from '../../returns/ssda903/beside/known.ts'
import { checkLive, type LiveReturn, liveReturn, withEarlierCare } from '../../returns/ssda903/live/index.ts'
import { collectionOf } from '../../returns/ssda903/rules/collection.ts'
import { rulesOfYear } from '../../returns/ssda903/rules/index.ts'
import { dailyRules } from './daily.ts'
import { askRulesAgain } from './keep-found.ts'
import { checkRecord } from './live.ts'

const YEAR = '2026-27' as CollectionYear
const cared = castOn(day('2026-11-24'))['in-care'].id
const COUNCIL = { name: 'Demonstration Council', address: 'https://goldthread.example' }
let desk: PracticeDesk
beforeAll(async () => {
  desk = await practiceDesk()
}, 120_000)
afterAll(() => desk.stop())
const run = async (iso: string) => {
  desk.setTime(iso)
  const { records, found } = desk.demonstration.site
  const [one] = await runDue(records, [dailyRules(found)], COUNCIL)
  return one!.turn
}

describe('x', () => {
  it('times', async () => {
    console.log(await run('2026-11-24T06:00:00Z'))
    console.log(await desk.rows('select * from job_run'))
    console.log(
      await desk.rows('select rule, at_year_end, count(*) from return_fault group by 1, 2 order by 1'),
    )
    console.log(await desk.rows('select * from return_count order by rule limit 10'))
    const { records, found } = desk.demonstration.site
    const least: Record<string, number> = {}
    const time = async (what: string, f: () => unknown) => {
      const a = performance.now()
      const got = await f()
      least[what] = Math.min(least[what] ?? 1e9, performance.now() - a)
      return got as never
    }
    const c = contributedBy(found.map(({ area }) => area))
    for (let n = 0; n < 40; n++)
      await transact(records, { who: 'x', service: true }, async ctx => {
        const made: LiveReturn = await time('live', () => liveReturn(ctx, c, YEAR, [cared]))
        const last: LiveReturn = await time('live before', () =>
          liveReturn(ctx, c, '2025-26' as CollectionYear, [cared]),
        )
        await time('earlier', () => withEarlierCare(ctx, c, last, made))
        const rules = rulesOfYear(YEAR)
        const coll = { ...collectionOf(YEAR, startOf(YEAR), endOf(YEAR), { form: 'csv' }), ...knownOf({}) }
        await time('check', () => checkLive(made, last, rules, coll))
        await time('all', () => askRulesAgain(ctx, found, new Set([cared])))
      })
    console.log('LEAST', JSON.stringify(least))
    void Identity
  })
})
