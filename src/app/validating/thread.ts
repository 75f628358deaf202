import { parentPort, workerData } from 'node:worker_threads'
import type { Held } from '../../returns/checking/index.ts'
import { UnreadableReturn } from '../../returns/reading/index.ts'
import { checkPart, holdFiles } from '../../returns/ssda903/validating/check-part.ts'
import { type Ready, readyToCheck, shareOfFiles, type ValidateAsked } from './asked.ts'

/** Which share of the files and of the children is a thread’s: the `nth` of `of`. */
export type Share = { nth: number; of: number }

/** What a thread is asked to do. */
export type ThreadAsked = { what: 'read' } | { what: 'check'; held: readonly Held[] }

/** What it answers: what it was asked for, or why not. */
export type ThreadAnswer = { done: unknown } | { failed: string }

const port = parentPort!
const say = (answer: ThreadAnswer): void => port.postMessage(answer)
const { asked: whatIsAsked, share } = workerData as { asked: ValidateAsked; share: Share }
const whole = readyToCheck(whatIsAsked)

port.on('message', async (asked: ThreadAsked) => {
  try {
    const ready = await whole
    if (typeof ready === 'string') say({ failed: ready })
    else say({ done: await answer(asked, ready) })
  } catch (error) {
    say({ failed: error instanceof UnreadableReturn ? error.problem.message : (error as Error).message })
  }
})

async function answer(asked: ThreadAsked, ready: Ready): Promise<unknown> {
  const { rules, collection, lots } = ready
  if (asked.what === 'read') return holdFiles(shareOfFiles(ready, share.nth, share.of), lots)
  return checkPart(asked.held, rules, collection, { ...share, lots })
}
