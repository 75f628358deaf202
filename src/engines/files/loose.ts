import { type Ctx, newId, type Records, transact } from '../records/index.ts'
import { digestOf, type Place, reasonOf } from './places.ts'

/** A file that is put and not yet in a row is given so long to come into one: a store is waited for half a minute. */
const ON_ITS_WAY = '1 hour'
/** How many are taken out of the store in one go: the transaction waits for the store meanwhile. */
const MOST_AT_ONCE = 100

const asService = <T>(records: Records, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  transact(records, { who: 'files', service: true }, work)

/**
 * Puts bytes where they are kept before there is a transaction that keeps their row, so that none waits for the store: in
 * the store, where one is configured, and else nowhere yet. Its key is named as loose first; whoever writes the row takes
 * that away in the same transaction (`file_loose`), so that however it ends, a killed program too, either a row holds the
 * file or it is taken out again. Undefined where the store cannot take it.
 */
export async function putLoose(records: Records, bytes: Buffer, type: string): Promise<Place | undefined> {
  const digest = digestOf(bytes)
  const { store } = records
  if (!store) return { bytes, storeKey: null, digest }
  const key = newId()
  await asService(records, ctx =>
    ctx.db.run('insert into file_loose (store_key, due_at) values ($1, clock_timestamp() + $2::interval)', [
      key,
      ON_ITS_WAY,
    ]),
  )
  try {
    await store.put(key, bytes, type)
  } catch (error) {
    // It may arrive yet: it is looked for when its hour is over.
    process.stderr.write(`The store of files could not keep one: ${reasonOf(error)}\n`)
    return undefined
  }
  return { bytes: null, storeKey: key, digest }
}

/** Takes a file out of the store at once, if no row holds it. What the store cannot do now is tried again. */
export async function dropLoose(records: Records, { storeKey }: Place): Promise<void> {
  if (storeKey === null) return
  await asService(records, async ctx => {
    await ctx.db.run('update file_loose set due_at = clock_timestamp() where store_key = $1', [storeKey])
    await letGo(ctx)
  })
}

/** What rows have let go of is taken out of the store. To be called after a row went. */
export async function takeOutLoose(records: Records): Promise<void> {
  if (records.store) await asService(records, letGo)
}

/** How many files were taken out of the store, and why the others that are due were not. */
export type LetGo = { gone: number; why: string | undefined }

/**
 * Takes out of the store what is due. With the service's rights. The store is asked while the keys are held, so that none
 * of them can come into a row meanwhile.
 */
export async function letGo(ctx: Ctx): Promise<LetGo> {
  const due = await ctx.db.rows<{ key: string }>(
    `select store_key as key from file_loose where due_at <= clock_timestamp()
     order by due_at limit $1 for update skip locked`,
    [MOST_AT_ONCE],
  )
  if (due.length > 0 && !ctx.store)
    return { gone: 0, why: 'they are kept in a store, and none is configured (FILES_URL)' }
  const gone: string[] = []
  let why: string | undefined
  for (const { key } of due) {
    try {
      await ctx.store!.remove(key)
      gone.push(key)
    } catch (error) {
      why = reasonOf(error)
      process.stderr.write(`The store of files could not let go of one: ${why}\n`)
      // A store that is away is not asked a hundred times.
      break
    }
  }
  await ctx.db.run('delete from file_loose where store_key = any($1::uuid[])', [gone])
  return { gone: gone.length, why }
}
