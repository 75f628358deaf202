import type { Owner, SetAside } from '../engines/records/index.ts'

/**
 * Makes again what was set aside, on both connections at once: keys and indexes first, then the references, which
 * take the same locks and so go one after another. Throws when a row breaks a key or refers to nobody.
 */
export async function makeAgain(owners: readonly [Owner, Owner], aside: readonly SetAside[]): Promise<void> {
  const waiting = aside.filter(one => one.what !== 'reference')
  await Promise.all(
    owners.map(async ({ db }) => {
      // Two are made at a time already: helpers of either would only wait for a core.
      await db.run('set max_parallel_maintenance_workers = 0')
      for (let one = waiting.shift(); one; one = waiting.shift()) await db.run(one.sql)
    }),
  )
  for (const one of aside) if (one.what === 'reference') await owners[0].db.run(one.sql)
}
