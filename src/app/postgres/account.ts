import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The account `nobody`, under which PostgreSQL runs when we are root: it refuses to run as root itself. */
const NOBODY = 65534

/** How PostgreSQL's programs are started: words before the program, and the account that is to run them. */
export type Account = { prefix: string[]; uid?: number; gid?: number }

/** As ourselves: what any ordinary user does. */
const OURSELVES: Account = { prefix: [] }

/** Really as nobody: every folder on the way must be open to nobody. */
const AS_NOBODY: Account = { prefix: [], uid: NOBODY, gid: NOBODY }

// Root outside, nobody inside: the files stay root's, so a private home needs no opening.
const IN_PLACE: Account = {
  prefix: ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'],
}

/**
 * The account that can run the programs in `native` on the cluster in `cluster` (which may not exist yet).
 * `copyNative` says that nobody cannot reach the programs where they are, so they must be copied.
 */
export function chooseAccount(native: string, cluster: string): { account: Account; copyNative: boolean } {
  if (process.getuid?.() !== 0) {
    return { account: hasName() || !inPlaceWorks() ? OURSELVES : IN_PLACE, copyNative: false }
  }
  const owner = existsSync(cluster) ? statSync(cluster).uid : undefined
  const open = owner === undefined ? openToAll(dirname(cluster)) : owner === NOBODY
  const programs = openToAll(join(native, 'bin'))
  if (open && programs) return { account: AS_NOBODY, copyNative: false }
  if (owner !== NOBODY && inPlaceWorks()) return { account: IN_PLACE, copyNative: false }
  if (open) return { account: AS_NOBODY, copyNative: true }
  throw new Error(
    `PostgreSQL cannot run as root, and no other account may reach ${dirname(cluster)}. Set GOLDTHREAD_DATA to a folder that every account may pass through, or start Goldthread as an ordinary user.`,
  )
}

/** Whether every folder from the root down to this one may be passed through by any account. */
export function openToAll(folder: string): boolean {
  const path = resolve(folder)
  if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false
  return path === dirname(path) || openToAll(dirname(path))
}

// Some containers run as a number that is in no list of users, and initdb asks for the name.
function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

const inPlaceWorks = (): boolean =>
  spawnSync(IN_PLACE.prefix[0]!, [...IN_PLACE.prefix.slice(1), 'true'], { stdio: 'ignore' }).status === 0

let canDie: boolean | undefined

/** Words that make the kernel stop a process we start when we are killed outright; none where the system has none. */
export function diesWithUs(signal: 'INT' | 'KILL'): string[] {
  const words = ['setpriv', '--pdeathsig', signal, '--']
  canDie ??= spawnSync(words[0]!, [...words.slice(1), 'true'], { stdio: 'ignore' }).status === 0
  return canDie ? words : []
}
