import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, statSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

const NAME = 'goldthread-run-'
const MEMORY = '/dev/shm'
const GIGABYTE = 1024 ** 3
/** What a run keeps at once is some hundreds of megabytes, a city of it more. */
const ROOM = 4 * GIGABYTE
const DAY = 24 * 3_600_000

/**
 * Makes the folder in which a run keeps everything that it throws away, and makes it the place of all temporary files of
 * this process and those that it starts. In memory where there is room: a database is 2,400 files, and a run makes
 * hundreds. Returns what removes it.
 */
export function scratchFolder(): () => void {
  const before = process.env.TMPDIR
  const place = memoryHasRoom() ? MEMORY : tmpdir()
  sweep(place)
  const folder = mkdtempSync(join(place, NAME))
  // As a folder of temporary files is: databases run as nobody, and no file of one may be removed by another.
  chmodSync(folder, 0o1777)
  process.env.TMPDIR = folder
  // Again where a server that is just ending has written once more.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  // A run that is interrupted is not asked to tidy up.
  process.once('exit', remove)
  return () => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
    remove()
  }
}

/** Whether a folder in memory is there from which programs may be started, with room in it and beside it. */
function memoryHasRoom(): boolean {
  try {
    const mounted = readFileSync('/proc/mounts', 'utf8')
      .split('\n')
      .map(line => line.split(' '))
      .find(([, at]) => at === MEMORY)
    const { bavail, bsize } = statfsSync(MEMORY)
    const programsStart = mounted !== undefined && !mounted[3]!.split(',').includes('noexec')
    return programsStart && bavail * bsize > ROOM && freemem() > 2 * ROOM
  } catch {
    return false
  }
}

/** Removes what runs left that were killed: no run takes a day. */
function sweep(place: string): void {
  for (const name of readdirSync(place).filter(one => one.startsWith(NAME))) {
    const left = join(place, name)
    const made = statSync(left, { throwIfNoEntry: false })?.birthtimeMs ?? Date.now()
    if (Date.now() - made > DAY) rmSync(left, { recursive: true, force: true })
  }
}
