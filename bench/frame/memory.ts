import { readdirSync, readFileSync } from 'node:fs'

const EVERY_MS = 400

/**
 * Watches how much memory a process and all that it started hold together: `most` in megabytes. What several of them
 * share, such as PostgreSQL's buffers, counts once.
 */
export function watchMemory(root: number): { most(): number; stop(): void } {
  let most = 0
  const look = () => {
    most = Math.max(most, megabytesOf(familyOf(root)))
  }
  const timer = setInterval(look, EVERY_MS)
  return { most: () => most, stop: () => clearInterval(timer) }
}

/** A process and all that descend from it. */
function familyOf(root: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    // After the program's name, which may hold spaces and brackets: its state, then its parent.
    const told = read(`/proc/${name}/stat`)
    const parent = told.slice(told.lastIndexOf(')') + 2).split(' ')[1]
    if (parent) parents.set(Number(name), Number(parent))
  }
  const isOurs = (pid: number): boolean => pid === root || (parents.has(pid) && isOurs(parents.get(pid)!))
  return [...parents.keys()].filter(isOurs)
}

function megabytesOf(pids: readonly number[]): number {
  const kilobytes = pids.map(pid =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  )
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

// One that has just ended has nothing to read.
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
