import { createHash } from 'node:crypto'
import { type Ctx, newId } from '../records/index.ts'

/** What a file's row says of where its bytes are. */
export type Place = { bytes: Buffer | null; storeKey: string | null; digest: Buffer }

/** By what a file is known again: SHA-256 of its bytes. */
export const digestOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

/**
 * Puts a file's bytes where they are kept: in the store, where one is configured, and else in the row itself. Undefined
 * where the store cannot take them. What was put is taken away again when the row does not stay.
 */
export async function putAway(
  ctx: Ctx,
  { id, bytes, type }: { id: string; bytes: Buffer; type: string },
): Promise<Place | undefined> {
  const digest = digestOf(bytes)
  const { store } = ctx
  if (!store) return { bytes, storeKey: null, digest }
  // Not the file's id, which stands in addresses.
  const key = newId()
  ctx.outside.push({
    isKept: async () => (await ctx.db.first('select 1 from file where id = $1', [id])) !== undefined,
    undo: () => store.remove(key),
  })
  try {
    await store.put(key, bytes, type)
  } catch (error) {
    process.stderr.write(`The store of files could not keep one: ${reasonOf(error)}\n`)
    return undefined
  }
  return { bytes: null, storeKey: key, digest }
}

/** A file's bytes, as they were brought; undefined where the store cannot give them, or gives others. */
export async function fetched(
  ctx: Ctx,
  { bytes, storeKey, digest }: { bytes: Buffer | null; storeKey: string | null; digest: Buffer | null },
): Promise<Buffer | undefined> {
  if (bytes !== null || storeKey === null) return bytes ?? undefined
  try {
    if (!ctx.store) throw new Error('it is kept in a store, and none is configured (FILES_URL)')
    const found = await ctx.store.get(storeKey)
    if (digest && !digestOf(found).equals(digest)) throw new Error('it is not what was kept')
    return found
  } catch (error) {
    process.stderr.write(`A file could not be fetched from its store: ${reasonOf(error)}\n`)
    return undefined
  }
}

/** Why a store could not, for the error stream. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'it failed')
