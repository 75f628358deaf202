import { parentPort, workerData } from 'node:worker_threads'
import type { Held, Part } from '../../returns/checking/index.ts'
import { type FileOfReturn, openAgain, UnreadableReturn } from '../../returns/reading/index.ts'
import type { PartOfChildren } from '../../returns/reading/plain-children.ts'
import type { ThreadAnswer } from '../ask-thread.ts'
import type { YearAsked } from './kind.ts'
import { type KindName, kindOf } from './kind-of.ts'

/** A thread's share: the files that it reads, which the path finds again, and the lots of children that it checks. */
export type Share = {
  kind: KindName
  files: readonly (Omit<FileOfReturn, 'source'> & { path: string })[]
  year: YearAsked
  part: Part
}

/** What a thread is asked to do. */
export type ThreadAsked = { share: Share } & (
  | { what: 'read' }
  | { what: 'read-half'; half: PartOfChildren }
  | { what: 'check'; held: readonly Held[] }
)

/** Answers what this thread is asked, from now on; it was begun for returns of one kind. */
export function answerAll(): void {
  const port = parentPort!
  // Its rules are loaded while the files are still looked for.
  void kindOf(workerData as KindName)
  const say = (answer: ThreadAnswer): void => port.postMessage(answer)
  port.on('message', async (asked: ThreadAsked) => {
    try {
      say({ done: await answer(asked) })
    } catch (error) {
      say({ failed: error instanceof UnreadableReturn ? error.problem.message : (error as Error).message })
    }
  })
}

async function answer(asked: ThreadAsked): Promise<unknown> {
  const { kind, files, year, part } = asked.share
  const { hold, halves, check } = await kindOf(kind)
  if (asked.what === 'read-half') {
    const [file] = await opened(files)
    return file && halves?.hold(file.source, asked.half, part.lots)
  }
  return asked.what === 'read' ? hold(await opened(files), part.lots) : check(asked.held, year, part)
}

async function opened(files: Share['files']): Promise<FileOfReturn[]> {
  const found: FileOfReturn[] = []
  for (const { path, form, suffix } of files)
    for (const source of await openAgain(path)) found.push({ form, suffix, source })
  return found
}
