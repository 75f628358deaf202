import type { Payload } from '../../returns/dfe-feed/index.ts'
import type { Pace } from './pace.ts'
import { type Answer, Cut, type Post } from './post.ts'

/** The specification takes so many children in one post. */
export const MOST_CHILDREN = 100

/** Something to send about one child, and whatever else its sender wants to know of it again. */
export type ToSend = { send: Payload }

/** What is told as it happens. What was taken is kept before the next batch goes: a cut line goes on from there. */
export type Told<T> = {
  taken(children: readonly T[], receipts: readonly (string | null)[]): Promise<void>
  refused(child: T, words: string): Promise<void>
}

/** Said of whoever the Department's service fails on while it takes others. */
const FAILS = 'The Department’s service fails on this record each time (500).'

/**
 * Sends them in batches, in order. One bad record has a whole batch refused: then those whom the refusal names go alone and
 * the rest together, and where it names none the batch is halved, until whoever is at fault stands alone and all others have
 * gone. A batch on which the service fails (500) is left to the end and then halved, too, if it took others. Throws Cut as
 * `post` does, and where the service fails on two batches in a row.
 */
export async function sendAll<T extends ToSend>(
  children: readonly T[],
  post: Post,
  pace: Pace,
  told: Told<T>,
): Promise<void> {
  let first = true
  let inARow = 0
  let anyTaken = false
  const failed: { batch: readonly T[]; words: string }[] = []

  const ask = async (batch: readonly T[]): Promise<Answer> => {
    if (!first) await pace.wait(pace.between)
    first = false
    const answer = await post(batch.map(one => one.send))
    inARow = answer.taken === 'trouble' ? inARow + 1 : 0
    if (answer.taken === 'trouble' && inARow > 1) throw new Cut(answer.words)
    if (answer.taken === true) {
      anyTaken = true
      await told.taken(batch, answer.receipts)
    }
    return answer
  }

  /** Gives whether a batch was taken whole. `heeds` names: see below. */
  const send = async (batch: readonly T[], heeds: boolean): Promise<boolean> => {
    if (batch.length === 0) return true
    const answer = await ask(batch)
    if (answer.taken === 'trouble') failed.push({ batch, words: answer.words })
    if (answer.taken !== false) return answer.taken === true
    await takeApart(batch, answer, heeds)
    return false
  }

  const takeApart = async (
    batch: readonly T[],
    { named, words }: Extract<Answer, { taken: false }>,
    heeds: boolean,
  ): Promise<void> => {
    const [only] = batch
    if (batch.length === 1 && only) return told.refused(only, words)
    if (!heeds || named.length === 0 || named.length > batch.length / 2) {
      for (const half of halvesOf(batch)) await send(half, heeds)
      return
    }
    // Whether places are counted from 0 or 1 the specification does not say: one who is named is not held back for that, and
    // where one of them is taken, names are heeded no more.
    let isRight = true
    for (const nth of named) if (await send([batch[nth]!], true)) isRight = false
    await send(
      batch.filter((_, nth) => !named.includes(nth)),
      isRight,
    )
  }

  const findFailing = async (batch: readonly T[]): Promise<void> => {
    const [only] = batch
    if (batch.length === 1 && only) return told.refused(only, FAILS)
    // Both halves first: where the service fails on both, it is in trouble itself, and `ask` cuts the run.
    inARow = 0
    const answers: [readonly T[], Answer][] = []
    for (const half of halvesOf(batch)) answers.push([half, await ask(half)])
    for (const [half, answer] of answers) {
      if (answer.taken === 'trouble') await findFailing(half)
      if (answer.taken === false) await takeApart(half, answer, true)
    }
  }

  for (let at = 0; at < children.length; at += MOST_CHILDREN)
    await send(children.slice(at, at + MOST_CHILDREN), true)
  for (const { batch, words } of failed) {
    // With nobody taken there is no telling whose trouble it is.
    if (!anyTaken) throw new Cut(words)
    await findFailing(batch)
  }
}

function halvesOf<T>(batch: readonly T[]): (readonly T[])[] {
  const half = Math.ceil(batch.length / 2)
  return [batch.slice(0, half), batch.slice(half)]
}
