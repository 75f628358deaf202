import {
  beginCity,
  buildCity,
  type CityAsked,
  finishCity,
  keepAmiss,
  type Progress,
  sealAdoptedOfCity,
} from '../../city/index.ts'
import { londonInstant } from '../../core/instant.ts'
import { openOwner, transact } from '../../engines/records/index.ts'
import type { Goldthread } from '../open.ts'
import { allKinds } from '../preparing/kinds.ts'
import { COLLEAGUES, COLLEAGUES_IN_PLACES, makeCityAccounts } from './colleagues.ts'
import { openHands } from './hands.ts'

const SERVICE = { who: 'city', service: true }

/** What a city came to. */
export type Made = Awaited<ReturnType<typeof buildCity>>

/** The empty record in which a city is made, and the address by which its tables' owner comes. */
export type Empty = Pick<Goldthread, 'records' | 'found' | 'schemas' | 'ownerUrl'>

/**
 * Makes a city in an empty database, its colleagues' accounts included. `progress` hears how far it is, as a share from
 * 0 to 1 that grows evenly with time, and what is done next. A city that is cut short stays marked as not whole.
 */
export async function makeCity(
  { records, found, schemas, ownerUrl }: Empty,
  asked: CityAsked,
  progress: Progress = () => {},
): Promise<Made> {
  const areas = found.map(({ area }) => area)
  await transact(records, SERVICE, ctx => beginCity(ctx, asked))
  const owners = [await openOwner(ownerUrl, schemas), await openOwner(ownerUrl, schemas)] as const
  const inPlaces = COLLEAGUES_IN_PLACES
  const hands = await openHands({ ownerUrl, schemas, asked: { ...asked, inPlaces }, areas })
  try {
    const ground = { schemas, areas, kinds: allKinds(found), owners, hands }
    const made = await buildCity(ground, asked, progress, COLLEAGUES)
    const evening = { ...SERVICE, now: londonInstant(asked.to, '18:00') }
    await transact({ ...records, derivers: [] }, evening, async ctx => {
      await sealAdoptedOfCity(ctx, areas, asked.seed)
      await keepAmiss(ctx, asked, made, made.amiss)
      await makeCityAccounts(ctx)
      await finishCity(ctx)
    })
    progress(1, 'Ready')
    return made
  } finally {
    await Promise.all([...hands, ...owners].map(one => one.close()))
  }
}
