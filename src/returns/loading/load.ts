import type { Instant } from '../../core/instant.ts'
import { at, type Ctx } from '../../engines/records/index.ts'
import { NAMES_ANOTHER } from '../keys.ts'
import { groupsOf } from './groups.ts'
import { ingest } from './ingest.ts'
import { keepDoubts, keepReaderDoubts, keepRows } from './keep-rows.ts'
import { refuseKeysTwice, refuseOthersIds } from './keys-held.ts'
import { readersOf, say } from './make.ts'
import { rowsAboutNobody } from './nobodys.ts'
import { offerMatches } from './offer-matches.ts'
import { doubtVanished, keepLaterWord, withdrawMissing } from './other-loads.ts'
import { problemsOf } from './problems.ts'
import { sayWhatNothingReads } from './read-by-nothing.ts'
import { replayLate } from './replay-late.ts'
import { LISTED, type Loaded, type LoadOptions } from './return.ts'
import { ownInstant, placeInTime, type Standing } from './scope.ts'
import { openStages } from './stages.ts'
import { tellKeepersOfLoad } from './tell-keepers.ts'

/**
 * Loads a return inside an open transaction that has the service's rights: all of it, or (when this throws, or
 * the caller rolls back, as a preview does) nothing. Loading the same return twice changes nothing.
 * Throws UnreadableReturn when a file cannot be read to its end.
 */
export async function loadReturn(ctx: Ctx, options: LoadOptions): Promise<Loaded> {
  const { incoming, readings, progress = () => {} } = options
  const { kind, year } = incoming
  // One load at a time: each must see what the one before it knew.
  await ctx.db.run("select pg_advisory_xact_lock(hashtext('goldthread load'))")
  const again = await sameBefore(ctx, options)
  if (again) return again
  const knownAt = options.received === null ? ctx.now : await ownInstant(ctx, options.received)
  const loadId = await openLoad(ctx, options, knownAt)
  const standing: Standing = { loadId, kind, year, knownAt, received: options.received !== null }

  progress(0, 'Reading the files')
  await ingest(ctx, incoming)
  await refuseKeysTwice(ctx, kind)
  progress(0.2, 'Placing what was known in time')
  await placeInTime(ctx, standing, options.kinds)
  await ctx.db.run(
    'insert into load_from_now select distinct $1::integer, person_id from pg_temp.incoming_person where known_at > $2',
    [loadId, at(knownAt)],
  )
  await ctx.db.run(`update person p set known_at = i.known_at from (select person_id, min(known_at) as known_at from pg_temp.incoming_person where local_id is not null group by 1) i
    where i.person_id = p.id and i.known_at < p.known_at`)

  const [{ n: total } = { n: 0 }] = await ctx.db.rows<{ n: number }>(
    'select count(*)::int as n from pg_temp.incoming',
  )
  const [{ first } = { first: 0 }] = await ctx.db.rows<{ first: number }>(
    'select coalesce(max(id), 0) + 1 as first from source_row',
  )
  const readers = readersOf(kind, readings)
  const personOf = await personsByLocalId(ctx, kind)
  const nobodys = await rowsAboutNobody(ctx, kind, 'pg_temp.incoming')
  const stands = await options.whatStands?.(ctx)
  const inYear = await options.standingYear?.(ctx)
  const stages = openStages(ctx)
  const stated = new Set<string>()
  let rows = 0
  let children = 0
  let ignored = 0
  let asItStands = 0
  for await (const groups of groupsOf(ctx, first, kind, year, inYear)) {
    await keepRows(ctx, loadId, groups)
    const doubts = []
    for (const group of groups) {
      const said = say(group, kind, year, readers, personOf, nobodys, stands, inYear)
      ignored += said.ignored
      asItStands += said.asItStands
      rows += group.rows.length
      doubts.push(...said.doubts)
      if (group.person === null) continue
      children += 1
      ctx.touched.add(group.person)
      for (const statement of group.late ? [] : said.statements) {
        // Somebody named in another's row (a relation in the people file) may have a row of their own.
        const key = kind in NAMES_ANOTHER ? `${statement.kind.table} ${statement.id}` : ''
        if (key !== '' && stated.has(key)) continue
        stated.add(key)
        stages.add(statement, group.knownAt)
      }
    }
    await stages.flush()
    await keepDoubts(ctx, loadId, doubts)
    progress(0.2 + (0.4 * rows) / Math.max(total, 1), 'Making records')
  }
  await ctx.db.run(`analyze ${ctx.schemas.keep}.source_row`)
  await keepReaderDoubts(ctx, loadId)
  await sayWhatNothingReads(ctx, standing, readings)
  await refuseOthersIds(ctx, standing, stages.all())
  const keptLater = await keepLaterWord(ctx, standing, stages.all())
  const merged = await stages.merge(share => progress(0.6 + 0.2 * share, 'Bringing them into the record'))
  const gives = [...new Set(readings.flatMap(reading => reading.gives))]
  const withdrawn = await withdrawMissing(ctx, standing, gives, inYear)
  const late = (
    await ctx.db.rows<{ person_id: string }>(
      'select distinct person_id from pg_temp.incoming_person where late',
    )
  ).map(row => row.person_id)
  for (const person of late) ctx.touched.add(person)
  const replayed = await replayLate(ctx, late, readings)
  await doubtVanished(ctx, standing)
  await offerMatches(ctx, kind)
  await tellKeepersOfLoad(ctx, standing)
  progress(0.8, 'Working out deadlines and what can be found')

  const records = {
    new: merged.made + replayed.made,
    changed: merged.changed + replayed.changed,
    unchanged: merged.unchanged + replayed.unchanged + keptLater + asItStands,
    ignored,
    withdrawn: withdrawn + replayed.withdrawn,
  }
  const doubted = await problemsOf(ctx, loadId, options.list ?? LISTED)
  await ctx.db.run('update load set counts = $2 where id = $1', [
    loadId,
    JSON.stringify({ children, records, doubts: doubted.doubts }),
  ])
  return { loadId, children, records, ...doubted }
}

/** The answer when the very same return is the newest of its year already: nothing is done. */
async function sameBefore(ctx: Ctx, { incoming, received, list }: LoadOptions): Promise<Loaded | undefined> {
  const newest = await ctx.db.first<{ id: number; digest: string; received_at: Instant; counts: Loaded }>(
    `select id, digest, received_at, counts  from load where kind = $1 and year is not distinct from $2
     order by known_at desc, id desc limit 1`,
    [incoming.kind, incoming.year],
  )
  if (newest?.digest !== incoming.digest) return undefined
  if (received !== null && received !== newest.received_at) return undefined
  const { children, records } = newest.counts
  const unchanged = records.new + records.changed + records.unchanged
  return {
    loadId: null,
    children,
    records: { new: 0, changed: 0, unchanged, ignored: records.ignored, withdrawn: 0 },
    ...(await problemsOf(ctx, newest.id, list ?? LISTED)),
  }
}

async function openLoad(
  ctx: Ctx,
  { incoming, received, loadedBy }: LoadOptions,
  knownAt: Instant,
): Promise<number> {
  const row = await ctx.db.first<{ id: number }>(
    `insert into load (kind, form, year, authority, received_at, known_at, loaded_from, loaded_by, files, digest, header)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [
      incoming.kind,
      incoming.form,
      incoming.year,
      incoming.authority,
      at(received ?? ctx.now),
      at(knownAt),
      at(ctx.now),
      loadedBy,
      JSON.stringify(incoming.files),
      incoming.digest,
      incoming.header === null ? null : JSON.stringify(incoming.header),
    ],
  )
  return row!.id
}

/** Who is behind a local id, where one person's row may name another. */
async function personsByLocalId(ctx: Ctx, kind: string): Promise<(localId: string) => string> {
  const known =
    kind in NAMES_ANOTHER
      ? await ctx.db.rows<{ local_id: string; person_id: string }>(
          'select local_id, person_id from pg_temp.incoming_person where local_id is not null',
        )
      : []
  const byId = new Map(known.map(row => [row.local_id, row.person_id]))
  return localId => {
    const person = byId.get(localId)
    if (!person) throw new Error(`nobody was made known for the local id ${localId}`)
    return person
  }
}
