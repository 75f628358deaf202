import { BANK_HOLIDAYS } from '../../core/bank-holidays.ts'
import { isoDay } from '../../core/day.ts'
import { type Ctx, inSet } from '../../engines/records/index.ts'
import type { Law } from './law.ts'

/** A fault that the city planted, and the law that it breaks. Whoever plants one keeps this key to it. */
export type Planted = { law: number; kind: string; id: string }

/** A row that breaks a law. `child` is null where the row is about no one child. */
export type Broken = { kind: string; id: string; child: string | null; says: string }

/** A part of the city as the laws know it: the beginning of its postcodes, and its share (0 to 1) of the households. */
export type SmallAreaTold = { sector: string; deprivation: number; share: number }

/** What came of asking a law: `broken` holds at most MOST rows, `count` says how many broke it. */
export type Checked = {
  n: number
  words: string
  /** What of it was not asked. */
  leaves: string | null
  broken: Broken[]
  /** How many rows that nobody planted break it. */
  count: number
  found: Planted[]
  missed: Planted[]
  ms: number
}

/** Whether a law was kept: nothing but what was planted breaks it, and everything planted against it was seen. */
export const isKept = ({ count, missed }: Checked): boolean => count === 0 && missed.length === 0

/** What the city tells those who check it. */
export type Told = { planted?: readonly Planted[]; smallAreas?: readonly SmallAreaTold[] }

/** Rows of a broken law that are shown, beside all that were planted. */
const MOST = 1000

const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind} ${id}`

/**
 * Asks laws of the record on `ctx.today`, one after another. A row that breaks a law and was not planted is `broken`;
 * a planted fault that its law does not see is `missed`: a city is lawful when both are empty everywhere. Needs the
 * service's rights, for a law is about every child. Throws when a planted fault names a law that is not asked.
 */
export async function checkLaws(ctx: Ctx, laws: readonly Law[], told: Told = {}): Promise<Checked[]> {
  const planted = told.planted ?? []
  const unasked = planted.find(fault => !laws.some(law => law.n === fault.law))
  if (unasked) throw new Error(`A fault was planted against law ${unasked.law}, which is not asked`)
  // Some sort all that the record holds.
  await ctx.db.rows("select set_config('work_mem', '128MB', true)")
  const checked: Checked[] = []
  for (const law of laws) checked.push(await check(ctx, law, planted, told.smallAreas ?? []))
  return checked
}

type Answer = {
  kind: string
  id: string
  child: string | null
  says: string
  planted: boolean
  count: number
}

async function check(
  ctx: Ctx,
  { n, words, rows, leaves }: Law,
  planted: readonly Planted[],
  areas: readonly SmallAreaTold[],
): Promise<Checked> {
  const faults = planted.filter(fault => fault.law === n)
  const began = performance.now()
  const answers = await ctx.db.rows<Answer>(
    `with today as (select $1::date as on_day),
       bank_holiday as (select unnest($2::date[]) as on_day),
       small_area as (select * from unnest($3::text[], $4::integer[], $5::float8[]) as a (sector, deprivation, share)),
       answer as (select distinct record_kind as kind, record_id::text as id, child_id::text as child, says
         from (${inSet(rows, ctx.schemas)}) broken),
       known as (select *, (kind || ' ' || id) = any ($6::text[]) as planted from answer),
       counted as (select *, (count(*) filter (where not planted) over ())::integer as count,
           row_number() over (partition by planted order by kind, id, says) as nth
         from known)
     select kind, id, child, says, planted, count from counted where planted or nth <= ${MOST}
     order by planted desc, kind, id, says`,
    [
      isoDay(ctx.today),
      BANK_HOLIDAYS,
      areas.map(area => area.sector),
      areas.map(area => area.deprivation),
      areas.map(area => area.share),
      faults.map(keyOf),
    ],
  )
  const seen = new Set(answers.filter(row => row.planted).map(keyOf))
  return {
    n,
    words,
    leaves,
    broken: answers
      .filter(row => !row.planted)
      .map(({ kind, id, child, says }) => ({ kind, id, child, says })),
    count: answers[0]?.count ?? 0,
    found: faults.filter(fault => seen.has(keyOf(fault))),
    missed: faults.filter(fault => !seen.has(keyOf(fault))),
    ms: Math.round(performance.now() - began),
  }
}
