// A child's page with 1,000 records, opened by 20 people every 2 seconds.
import { loadDemonstration } from '../src/app/demonstration.ts'
import { addDays } from '../src/core/day.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import { pagesOpened } from './frame/pages-opened.ts'
import { report } from './frame/report.ts'
import { scratch } from './frame/scratch.ts'

const RECORDS = 1_000

const { records, found, close } = await scratch()
try {
  await loadDemonstration(records, found)
  const today = Math.floor(records.now() / 86_400_000) as Parameters<typeof castOn>[0]
  const child = castOn(today)['in-care'].id
  const kindOf = (table: string) =>
    found.flatMap(({ area }) => area.records).find(kind => kind.table === table)!
  const [visit, words] = [kindOf('care_visit'), kindOf('childs_words')]
  await transact(records, { who: 'bench', service: true }, async ctx => {
    for (let n = 0; n < RECORDS; n++) {
      const on = addDays(today, -1 - (n % 1_000))
      const made =
        n % 10 === 0
          ? await insert(ctx, words, child, { words: `What I said the ${n}th time.`, saidOn: on } as never)
          : await insert(ctx, visit, child, { visitedOn: on, seen: n % 3 ? 'alone' : 'seen' } as never)
      if (!made.ok) throw new Error(made.problems[0]?.message)
    }
  })
  const { figures, pages } = await pagesOpened(records, found, [child])
  report(`A child’s page, ${RECORDS.toLocaleString('en-GB')} records, 20 people (${pages} pages)`, figures)
} finally {
  await close()
}
