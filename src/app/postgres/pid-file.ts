import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The server that a cluster's postmaster.pid names. */
export type Running = { pid: number; port: number }

/**
 * The live server of this cluster, or undefined. A lock file left by a killed machine, whose number now belongs
 * to some other process, is removed: PostgreSQL would refuse to start over it.
 */
export function runningServer(cluster: string): Running | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!(pid > 0)) return undefined
  if (isAlive(pid) && servesCluster(pid, cluster)) return { pid, port: Number(lines[3]) }
  rmSync(file, { force: true })
  return undefined
}

/** Whether a process of this number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

// The server's working folder is its cluster: a process that merely took over its number has another.
function servesCluster(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return isAlive(pid)
  }
}
