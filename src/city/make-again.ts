import type { Owner, SetAside } from '../engines/records/index.ts'

/**
 * Makes again what was set aside, on both connections at once: keys and indexes first, then the references, which
 * take the same locks and so go one after another. Each index is sorted with so many helpers: none where as many are
 * made at a time as there are cores. Throws when a row breaks a key or refers to nobody.
 */
export async function makeAgain(
  owners: readonly [Owner, Owner],
  aside: readonly SetAside[],
  helpers = 0,
): Promise<void> {
  const waiting = aside.filter(one => one.what !== 'reference')
  await Promise.all(
    owners.map(async ({ db }) => {
      await db.run(`set max_parallel_maintenance_workers = ${helpers}`)
      for (let one = waiting.shift(); one; one = waiting.shift()) await db.run(one.sql)
    }),
  )
  for (const one of aside) if (one.what === 'reference') await owners[0].db.run(one.sql)
}
