import { beginCity, buildCity, type CityAsked, finishCity, finishLives } from '../../city/index.ts'
import { londonInstant } from '../../core/instant.ts'
import { type Records, transact } from '../../engines/records/index.ts'
import type { Found } from '../discover.ts'
import { COLLEAGUES, makeCityAccounts } from './colleagues.ts'

const SERVICE = { who: 'city', service: true }

/** What a city came to. */
export type Made = Awaited<ReturnType<typeof buildCity>>

/**
 * Makes a city in an empty database, its colleagues' accounts included. `progress` hears how far it is, as a share from
 * 0 to 1 that grows evenly with time, and what was done last.
 */
export async function makeCity(
  records: Records,
  found: readonly Found[],
  asked: CityAsked,
  progress: (share: number, words: string) => void = () => {},
): Promise<Made> {
  const areas = found.map(({ area }) => area)
  await transact(records, SERVICE, ctx => beginCity(ctx, asked))
  const made = await buildCity(
    records,
    areas,
    asked,
    (share, words) => progress(share * 0.9, words),
    COLLEAGUES,
  )
  progress(0.9, 'Making everyone findable')
  const quiet = { ...records, derivers: [] }
  await transact(quiet, { ...SERVICE, now: londonInstant(asked.to, '18:00') }, async ctx => {
    await finishLives(ctx, areas, asked.seed)
    await makeCityAccounts(ctx)
    await finishCity(ctx)
  })
  await transact(records, SERVICE, ctx => ctx.db.run('analyze'))
  progress(1, 'Ready')
  return made
}
