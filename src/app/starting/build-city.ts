import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { CityAsked } from '../../city/index.ts'
import { isoDay } from '../../core/day.ts'
import type { Environment } from '../open.ts'
import { diesWithUs } from '../postgres/account.ts'

/** A city that is being built by a process of its own: its exit code, and a stop that does not wait. */
export type Building = { ended: Promise<number | null>; stop(): void }

/**
 * Builds a city with `goldthread city`, as a process of its own: what plays lives for a minute answers no page
 * meanwhile, and the memory it took goes back when it ends. `tell` hears how far it is. It ends when we do.
 */
export function buildCityApart(
  env: Environment,
  { seed, scale, from, to }: CityAsked,
  tell: (share: number, words: string) => void,
): Building {
  const program = join(import.meta.dirname, 'goldthread.js')
  const options = Object.entries({ seed, scale, from: isoDay(from), to: isoDay(to) })
  const asked = options.flatMap(([name, value]) => [`--${name}`, String(value)])
  const [first, ...words] = [...diesWithUs('KILL'), process.execPath, program, 'city', ...asked]
  const child = spawn(first!, words, {
    env: env as NodeJS.ProcessEnv,
    // A session of its own: Ctrl-C in the terminal reaches us alone, and we stop it.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  child.on('message', message => {
    const { share, words } = message as { share: number; words: string }
    tell(share, words)
  })
  const ended = new Promise<number | null>((done, fail) => {
    child.once('error', fail)
    child.once('exit', done)
  })
  return { ended, stop: () => void child.kill('SIGKILL') }
}
