import { statfsSync } from 'node:fs'
import { totalmem } from 'node:os'

/** `durable` never loses what it acknowledged; `test` may, and is faster for it. */
export type Tuning = 'durable' | 'test'

const MEGABYTE = 1024 * 1024

/** The settings a server is started with, as `name=value`. */
export function serverSettings(tuning: Tuning, port: number): string[] {
  const memory = totalmem() / MEGABYTE
  const megabytes = (least: number, wanted: number, most: number): string =>
    `${Math.round(Math.min(most, Math.max(least, wanted)))}MB`
  const everywhere = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    // Loopback only: no socket, so no folder whose name can be too long.
    'unix_socket_directories=',
    'timezone=Europe/London',
    'log_timezone=UTC',
    'max_connections=80',
    'jit=off',
    'random_page_cost=1.1',
    'work_mem=32MB',
    'maintenance_work_mem=256MB',
    'max_wal_size=4GB',
    // Nobody follows this server: an index that is made need not be written twice.
    'wal_level=minimal',
    'max_wal_senders=0',
    'checkpoint_timeout=15min',
    `effective_cache_size=${megabytes(512, memory / 2, 16384)}`,
    `dynamic_shared_memory_type=${sharedMemoryIsSmall() ? 'mmap' : 'posix'}`,
  ]
  const safe = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on']
  const quick = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'shared_buffers=256MB',
    // A run leaves hundreds of databases behind that nobody asks again: each is not looked through every minute.
    'autovacuum_naptime=10min',
  ]
  if (tuning === 'test') return [...everywhere, ...quick]
  return [...everywhere, ...safe, `shared_buffers=${megabytes(256, memory / 16, 1024)}`]
}

// A container often gives /dev/shm only 64 MB, in which a parallel query fails part way.
function sharedMemoryIsSmall(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize < 512 * MEGABYTE
  } catch {
    return true
  }
}
