import type { Payload } from '../../returns/dfe-feed/index.ts'
import type { Pace } from './pace.ts'
import type { Post } from './post.ts'

/** The specification takes so many children in one post. */
export const MOST_CHILDREN = 100

/** Something to send about one child, and whatever else its sender wants to know of it again. */
export type ToSend = { send: Payload }

/** What is told as it happens. What was taken is kept before the next batch goes: a cut line goes on from there. */
export type Told<T> = {
  taken(children: readonly T[], receipts: readonly (string | null)[]): Promise<void>
  refused(child: T, words: string): Promise<void>
}

/**
 * Sends them in batches, in order. One bad record has a whole batch refused: then those whom the refusal names go alone and
 * the rest together, and where it names none the batch is halved, until whoever is at fault stands alone and all others have
 * gone. Throws Cut as `post` does.
 */
export async function sendAll<T extends ToSend>(
  children: readonly T[],
  post: Post,
  pace: Pace,
  told: Told<T>,
): Promise<void> {
  let first = true
  /** Gives whether a batch was taken whole. `heeds` names: see below. */
  const send = async (batch: readonly T[], heeds: boolean): Promise<boolean> => {
    if (batch.length === 0) return true
    if (!first) await pace.wait(pace.between)
    first = false
    const answer = await post(batch.map(one => one.send))
    if (answer.taken === 'nothing') return false
    if (answer.taken) {
      await told.taken(batch, answer.receipts)
      return true
    }
    const [only] = batch
    if (batch.length === 1 && only) {
      await told.refused(only, answer.words)
      return false
    }
    const { named } = answer
    if (!heeds || named.length === 0 || named.length > batch.length / 2) {
      const half = Math.ceil(batch.length / 2)
      await send(batch.slice(0, half), heeds)
      await send(batch.slice(half), heeds)
      return false
    }
    // Whether places are counted from 0 or 1 the specification does not say: one who is named is not held back for that, and
    // where one of them is taken, names are heeded no more.
    let isRight = true
    for (const nth of named) if (await send([batch[nth]!], true)) isRight = false
    await send(
      batch.filter((_, nth) => !named.includes(nth)),
      isRight,
    )
    return false
  }
  for (let at = 0; at < children.length; at += MOST_CHILDREN)
    await send(children.slice(at, at + MOST_CHILDREN), true)
}
