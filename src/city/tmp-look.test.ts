import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { openGoldthread } from '../app/open.ts'
import { inSet, transact } from '../engines/records/index.ts'

it('looks', async () => {
  const g = await openGoldthread({ ...process.env, GOLDTHREAD_DATA: process.env.LOOK })
  try {
    for (const q of readFileSync('/tmp/life/q.sql', 'utf8')
      .split(';')
      .map(s => s.trim())
      .filter(Boolean)) {
      await transact(g.records, { who: 'look', service: true }, async ctx => {
        const rows = await ctx.db.rows(inSet(q as never, ctx.schemas))
        console.log(q.slice(0, 100).replace(/\n/g, ' '))
        console.table(rows.slice(0, 40))
      })
    }
  } finally {
    await g.close()
  }
}, 300000)
