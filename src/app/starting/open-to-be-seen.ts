import { setTimeout as pause } from 'node:timers/promises'
import type { CityAsked } from '../../city/index.ts'
import { NO_CITY } from '../city/asked.ts'
import { beginFromNothing, whyNotAgain } from '../city/beginning-again.ts'
import { halfCity } from '../city/half.ts'
import { isBeingBuilt } from '../city/holding.ts'
import { type There, whatIsThere } from '../city/there.ts'
import { BUILT_BY_ANOTHER } from '../commands/city.ts'
import { loadDemonstration } from '../demonstration.ts'
import { type Database, type Environment, type Goldthread, openOn } from '../open.ts'
import type { Front } from '../server/front.tsx'
import { type Building, buildCityApart } from './build-city.ts'
import { type Fitting, fitting, LAST_FIVE_YEARS } from './fitting.ts'
import { pace } from './pace.ts'

/** The open program and whether nobody in it is real; or that it was told to stop first, or said why it cannot start. */
export type Opened = { goldthread: Goldthread; demonstration: boolean } | 'stopped' | 'refused'

/** How often a start looks whether another has finished. */
const LOOK_MS = 1000

/**
 * Opens a database so that there is something to see: an embedded one that is empty gets a made-up city first, or
 * begins again one that was cut short: the whole one, or its last five years where that opens sooner. A database of the
 * council's own gets a city only when it is asked for, and one that already holds people gets no account that all the
 * world knows the password of (docs/decisions/2026-11-27-a-start-builds-a-city.md).
 */
export async function openToBeSeen(
  database: Database,
  env: Environment,
  asked: CityAsked | typeof NO_CITY | undefined,
  front: Front,
  told: Promise<void>,
): Promise<Opened> {
  const isTold = whether(told)
  let free = asked === undefined && database.embedded ? fitting(sinceBegun()) : undefined
  let city = asked ?? free?.city ?? NO_CITY
  while (!isTold()) {
    if (await isBeingBuilt(database).catch(() => false)) {
      await waitForAnother(database, front, told)
      continue
    }
    front.show({})
    const half = await halfCity(database.url)
    const notAgain = half && whyNotAgain(database, half)
    if (notAgain) return refused(notAgain)
    if (half && city === NO_CITY) await beginFromNothing(database)
    if (!half || city === NO_CITY) {
      const opened = await openUnlessCity(database, env, city)
      if (opened === 'being-built') continue
      if (opened !== 'wants-city') return opened
    }
    const built = city === NO_CITY ? 'done' : await build(env, city, front, told, free)
    if (built === 'failed') return 'refused'
    if (built === 'too-slow') {
      free = undefined
      city = LAST_FIVE_YEARS
      await beginFromNothing(database)
    }
  }
  return 'stopped'
}

/** Opens a database that holds no half city, unless it is to be filled with one first, or another has begun to. */
async function openUnlessCity(
  database: Database,
  env: Environment,
  city: CityAsked | typeof NO_CITY,
): Promise<Opened | 'wants-city' | 'being-built'> {
  const goldthread = await openOn(database, env).catch(async error => {
    if (await isBeingBuilt(database).catch(() => false)) return undefined
    throw error
  })
  if (!goldthread) return 'being-built'
  const there = await whatIsThere(goldthread.records)
  if (!there.empty || city === NO_CITY)
    return { goldthread, demonstration: await withLives(database, goldthread, there) }
  await goldthread.close()
  return 'wants-city'
}

/** Seconds since the program began: it installs what it needs, where that is missing, as its first step. */
const sinceBegun = (): number => performance.now() / 1000

/** Asks, at any time, whether something has happened by then. */
function whether(happens: Promise<void>): () => boolean {
  let has = false
  void happens.then(() => {
    has = true
  })
  return () => has
}

function refused(words: string): 'refused' {
  process.stderr.write(`${words}\n`)
  return 'refused'
}

/** Builds a city until it is there, this start is told to stop, or `free` says that a smaller one opens sooner. */
async function build(
  env: Environment,
  city: CityAsked,
  front: Front,
  told: Promise<void>,
  free: Fitting | undefined,
): Promise<'done' | 'failed' | 'too-slow'> {
  process.stdout.write(
    `A made-up city is being built, in which nobody is real. ${front.address} shows how far it is, and opens when it is finished.\n`,
  )
  if (city === LAST_FIVE_YEARS)
    process.stdout.write(
      'It gets its last five years, as all twelve take longer here than anybody wants to wait: GOLDTHREAD_CITY=1 builds them all.\n',
    )
  const paced = pace(city)
  front.show({ city: paced.now })
  const began = sinceBegun()
  const { building, tooSlow } = watched(env, city, (share, words) => {
    paced.tell(share, words)
    return free?.isTooSlow(share, sinceBegun() - began) ?? false
  })
  const code = await Promise.race([building.ended, told.then(() => 'told' as const), tooSlow])
  if (typeof code === 'string') {
    building.stop()
    await building.ended
  }
  if (code === 'too-slow') return code
  return code === 0 || code === 'told' || code === BUILT_BY_ANOTHER ? 'done' : 'failed'
}

/** Begins to build a city; `tooSlow` settles the first time that `tell` says it is. */
function watched(env: Environment, city: CityAsked, tell: (share: number, words: string) => boolean) {
  let building: Building | undefined
  const tooSlow = new Promise<'too-slow'>(done => {
    building = buildCityApart(env, city, (share, words) => {
      if (tell(share, words)) done('too-slow')
    })
  })
  return { building: building!, tooSlow }
}

/** Shows that another process builds the city here until it has finished, or is gone. */
async function waitForAnother(database: Database, front: Front, told: Promise<void>): Promise<void> {
  process.stdout.write(
    `Another process is building a city in this database. ${front.address} opens when it is finished.\n`,
  )
  front.show({ city: null })
  const isTold = whether(told)
  // The server may be gone with the process that started it: ours is there within a second.
  do await Promise.race([pause(LOOK_MS), told])
  while (!isTold() && (await isBeingBuilt(database).catch(() => true)))
}

/** Makes the dozen lives of the demonstration where nobody has an account yet; whether nobody here is real. */
async function withLives(database: Database, { records, found }: Goldthread, there: There): Promise<boolean> {
  if (there.accounts) return there.madeUp
  if (there.people && !database.embedded) {
    process.stdout.write(
      'Nobody can sign in yet. Make the first account with: npx goldthread administrator --help\n',
    )
    return false
  }
  process.stdout.write('Making a demonstration authority, in which nobody is real.\n')
  await loadDemonstration(records, found)
  return true
}
