import { keptCity } from '../../city/index.ts'
import { dayOf } from '../../core/instant.ts'
import { type Records, transact } from '../../engines/records/index.ts'
import { castOn } from '../../engines/simulation/index.ts'

/** What a database holds, as far as making a city or a demonstration in it goes. */
export type There = {
  people: boolean
  accounts: boolean
  /** Nobody in it is real: a city, or the dozen lives of the demonstration. */
  madeUp: boolean
  /** Nobody has put anything in: no return either. */
  empty: boolean
}

/** Looks at what a database holds that is not half a city. */
export const whatIsThere = (records: Records): Promise<There> =>
  transact(records, { who: 'city', service: true }, async ctx => {
    const city = (await keptCity(ctx)) !== undefined
    const found = await ctx.db.first<{ people: boolean; accounts: boolean; loads: boolean; dozen: boolean }>(
      `select exists (select from person) as people, exists (select from account) as accounts,
              exists (select from ${ctx.schemas.keep}.load) as loads,
              exists (select from person where id = $1) as dozen`,
      [castOn(dayOf(records.now())).newborn.id],
    )
    const { people, accounts, loads, dozen } = found!
    return { people, accounts, madeUp: city || dozen, empty: !(city || people || accounts || loads) }
  })
