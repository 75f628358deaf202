import { type CityAsked, keptCity } from '../../city/index.ts'
import { dayOf } from '../../core/instant.ts'
import { type Records, transact } from '../../engines/records/index.ts'
import { castOn } from '../../engines/simulation/index.ts'

/** What a database holds, as far as making a city or a demonstration in it goes. */
export type There = {
  city: (CityAsked & { whole: boolean }) | undefined
  people: boolean
  accounts: boolean
  /** Somebody has brought in a return. */
  loads: boolean
  /** Nobody in it is real: a city, or the dozen lives of the demonstration. */
  madeUp: boolean
}

/** Looks at what a database holds. */
export const whatIsThere = (records: Records): Promise<There> =>
  transact(records, { who: 'city', service: true }, async ctx => {
    const city = await keptCity(ctx)
    const found = await ctx.db.first<Omit<There, 'city'>>(
      `select exists (select from person) as people, exists (select from account) as accounts,
              exists (select from ${ctx.schemas.keep}.load) as loads,
              $2 or exists (select from person where id = $1) as "madeUp"`,
      [castOn(dayOf(records.now())).newborn.id, city !== undefined],
    )
    return { city, ...found! }
  })

/** Whether a city was begun here and cut short, by a stop, a crash or a power cut. */
export const isHalf = ({ city }: There): boolean => city !== undefined && !city.whole

/** Whether nobody has put anything in. */
export const isEmpty = ({ city, people, accounts, loads }: There): boolean =>
  city === undefined && !people && !accounts && !loads
