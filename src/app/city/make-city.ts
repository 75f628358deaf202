import {
  beginCity,
  buildCity,
  type CityAsked,
  finishCity,
  type Progress,
  sealAdoptedOfCity,
} from '../../city/index.ts'
import { londonInstant } from '../../core/instant.ts'
import { openOwner, transact } from '../../engines/records/index.ts'
import type { Goldthread } from '../open.ts'
import { allKinds } from '../preparing/kinds.ts'
import { COLLEAGUES, makeCityAccounts } from './colleagues.ts'
import { openHands } from './hands.ts'

const SERVICE = { who: 'city', service: true }

/** What was made of a city. */
export type MadeCity = { people: number; records: number; versions: number; seconds: number }

/**
 * Makes a city in an empty database, its colleagues' accounts included, and tells how far it is. A city that is cut
 * short stays marked as not whole.
 */
export async function makeCity(
  { records, found, schemas, ownerUrl }: Pick<Goldthread, 'records' | 'found' | 'schemas' | 'ownerUrl'>,
  asked: CityAsked,
  progress: Progress = () => {},
): Promise<MadeCity> {
  const began = performance.now()
  const areas = found.map(({ area }) => area)
  await transact(records, SERVICE, ctx => beginCity(ctx, asked))
  const owners = [await openOwner(ownerUrl, schemas), await openOwner(ownerUrl, schemas)] as const
  const hands = await openHands({ ownerUrl, schemas, asked, areas })
  try {
    const kinds = allKinds(found)
    const wrote = await buildCity(
      { schemas, areas, kinds, owners, hands, colleagues: COLLEAGUES },
      asked,
      progress,
    )
    const evening = { ...SERVICE, now: londonInstant(asked.to, '18:00') }
    await transact({ ...records, derivers: [] }, evening, async ctx => {
      await sealAdoptedOfCity(ctx, areas, asked.seed)
      await makeCityAccounts(ctx)
      await finishCity(ctx)
    })
    progress(1, 'Done')
    return { ...wrote, seconds: Math.round((performance.now() - began) / 1000) }
  } finally {
    await Promise.all([...hands, ...owners].map(one => one.close()))
  }
}
