import type { Shared, Worker } from './workers.ts'

/** Somebody with an account who is one of the city's workers: any, or whoever has most children in care. */
export type Colleague = { account: string; name: string; works: 'with-any' | 'with-children-in-care' }

/** What tells which worker a colleague is. */
export type Choosing = {
  /** Children in care on the last day. */
  inCare: ReadonlySet<string>
  /** Children a worker holds then, as the service means it to be. */
  caseload: number
}

/**
 * Gives each colleague the place of somebody who works on the last day, with all that they ever did: among any, of
 * whoever holds about as many children as is meant.
 */
export function nameColleagues(
  { leads, workers }: Pick<Shared, 'leads' | 'workers'>,
  colleagues: readonly Colleague[],
  { inCare, caseload }: Choosing,
): void {
  const held = new Map<Worker, { children: number; inCare: number }>()
  for (const { worker, child, until } of leads) {
    if (until !== null || worker.until !== null) continue
    const sum = held.get(worker) ?? { children: 0, inCare: 0 }
    held.set(worker, { children: sum.children + 1, inCare: sum.inCare + (inCare.has(child) ? 1 : 0) })
  }
  const free = [...held].sort(([a], [b]) => a.from - b.from || (a.id < b.id ? -1 : 1))
  // Who works with children in care first: there are fewer to choose from.
  for (const one of colleagues.toSorted((a, b) => (a.works < b.works ? 1 : -1))) {
    const worth = ([, sum]: (typeof free)[number]) =>
      one.works === 'with-any' ? -Math.abs(sum.children - caseload) : sum.inCare
    const place = free.toSorted((a, b) => worth(b) - worth(a))[0]
    if (!place) return
    free.splice(free.indexOf(place), 1)
    // Who changed team stands there once for each.
    for (const worker of workers)
      if (worker.id === place[0].id) Object.assign(worker, { name: one.name, account: one.account })
  }
}
