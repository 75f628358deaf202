import type { Owner, SetAside } from '../engines/records/index.ts'

/**
 * Makes again what was set aside, on both connections at once: keys and indexes first, with `meanwhile` for whichever
 * connection is done before the other; then the references, which are declared one after another, as that takes the
 * same locks, and checked side by side. Throws when a row breaks a key or refers to nobody.
 */
export async function makeAgain(
  owners: readonly [Owner, Owner],
  aside: readonly SetAside[],
  meanwhile: readonly string[] = [],
): Promise<void> {
  const references = aside.filter(one => one.what === 'reference')
  const others = aside.filter(one => one.what !== 'reference')
  await runAll(owners, [...others.map(one => one.sql), ...meanwhile])
  for (const { sql } of references) await owners[0].db.run(`${sql} not valid`)
  await runAll(
    owners,
    references.map(one => one.check),
  )
}

/** The statements that count in each table what the planner must know. */
export const counting = (tables: readonly string[]): string[] => tables.map(table => `analyze ${table}`)

/**
 * Of how many rows the planner's statistics are made, in three hundreds: a third of what is usual tells a city's evenly
 * spread columns as well, in half the time.
 */
const TARGET = 30

/** Runs each, in order, on whichever connection is free. */
export async function runAll(owners: readonly [Owner, Owner], statements: readonly string[]): Promise<void> {
  const waiting = [...statements]
  await Promise.all(
    owners.map(async ({ db }) => {
      // Each index by one process: as many are made at a time as there are cores.
      await db.run('set max_parallel_maintenance_workers = 0')
      await db.run(`set default_statistics_target = ${TARGET}`)
      for (let one = waiting.shift(); one; one = waiting.shift()) await db.run(one)
    }),
  )
}
