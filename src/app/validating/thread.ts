import { parentPort, workerData } from 'node:worker_threads'
import { checkPart, type Part, type PartChecked } from '../../returns/ssda903/validating/check-part.ts'
import { readyToCheck, type ValidateAsked } from './asked.ts'

/** What a thread that checks one part of a return answers. */
export type ThreadAnswer = { done: PartChecked } | { failed: string }

const { asked, part } = workerData as { asked: ValidateAsked; part: Part }
const say = (answer: ThreadAnswer): void => parentPort!.postMessage(answer)

try {
  const ready = await readyToCheck(asked)
  if (typeof ready === 'string') say({ failed: ready })
  else say({ done: await checkPart(ready.years, ready.rules, ready.collection, part) })
} catch (error) {
  say({ failed: (error as Error).message })
}
