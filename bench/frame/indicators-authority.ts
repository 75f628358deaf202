import type pg from 'pg'
import type { Found } from '../../src/app/discover.ts'
import { keepDerived } from '../../src/engines/derived/index.ts'
import { type Records, transact } from '../../src/engines/records/index.ts'

export const CHILDREN = 100_000

const KEPT = "'2019-01-01Z'::timestamptz, 'bench', '2019-01-01Z'::timestamptz"

/**
 * Writes an authority of so many children straight into the tables, as the owner: for each as many episodes and
 * reviews as the shared sample has (1.9 and 4.7), and a share of every other record that an indicator counts. Days
 * come from the child's number, so that every run is the same.
 */
export async function fillAuthority(owner: pg.Client, children: number): Promise<void> {
  const run = (text: string) => owner.query(text)
  const into = (table: string, columns: string, select: string) =>
    run(
      `insert into local.${table} (id, ${columns}, known_at, recorded_by, recorded_at) select gen_random_uuid(), ${select}`,
    )
  await run('set search_path = local, local_keep, public')
  // Every reference is right by making: checking each takes most of the time.
  await run('set session_replication_role = replica')
  await run(`create temp table c as select n, gen_random_uuid() as id, date '2012-04-01' + (n * 7919) % 2190 as on_day
    from generate_series(1, ${children}) n`)
  await run("insert into local.person (id, known_at) select id, '2019-01-01Z' from c")
  await run(`insert into local.identity (id, person_id, born_earliest, born_latest, sex, ethnicity, known_at, recorded_by, recorded_at)
    select id, id, on_day - 365 * (n % 16), on_day - 365 * (n % 16), case n % 2 when 0 then '1' else '2' end, (array['WBRI','ABAN','MWBC','BCRB'])[1 + n % 4], ${KEPT} from c`)
  await into('local_identifier', 'person_id, local_id', `id, n::text, ${KEPT} from c`)
  const episodes = `from c cross join generate_series(0, case when n % 10 = 0 then 0 else 1 end) e`
  const begins = 'on_day + e * 200'
  const ends = 'case when n % 3 = 0 and e = 1 then null else on_day + (e + 1) * 200 end'
  await into(
    'care_episode',
    'child_id, started_on, ended_on, reason_began, reason_ended, legal_status, category_of_need',
    `id, ${begins}, ${ends}, case when e = 0 then case when n % 5 = 0 then 'S' else 'P' end else 'L' end,
     case when e = 0 and n % 10 > 0 then 'X1' when n % 20 = 0 then 'E11' when n % 17 = 0 then 'E45' when n % 3 > 0 then 'E4A' end,
     (array['C2','V2','C1','E1'])[1 + (n + e) % 4], 'N1', ${KEPT} ${episodes}`,
  )
  // As a loaded row makes them: an episode of care and its home share their id.
  await run(`insert into local.placement_episode (id, child_id, started_on, ended_on, reason_began, type, provider, known_at, recorded_by, recorded_at)
    select e.id, child_id, started_on, ended_on, case when reason_began = 'L' then (array['P','L'])[1 + n % 2] else 'S' end,
      (array['U1','U4','K2','A3','P1'])[1 + n % 5], 'PR1', ${KEPT} from local.care_episode e join c on c.id = e.child_id`)
  await into(
    'care_review',
    'child_id, reviewed_on, participation',
    `id, on_day + 20 + e * 90, (array['PN1','PN4','PN2'])[1 + (n + e) % 3], ${KEPT} from c cross join generate_series(0, 3 + n % 3) e`,
  )
  await into(
    'referral',
    'child_id, referred_on, source, primary_need',
    `id, on_day + e * 300, '1A', 'N1', ${KEPT} from c cross join generate_series(0, n % 2) e`,
  )
  await into(
    'assessment',
    'child_id, started_on, authorised_on',
    `id, on_day + e * 300, on_day + e * 300 + 40 + n % 20, ${KEPT} from c cross join generate_series(0, n % 2) e`,
  )
  await into(
    'section_47',
    'child_id, started_on, conference_on',
    `id, on_day + 5, case when n % 4 = 0 then on_day + 20 end, ${KEPT} from c where n % 2 = 0`,
  )
  await into(
    'protection_plan',
    'child_id, started_on, ended_on, initial_category',
    `id, on_day + 20, case when n % 8 = 0 then on_day + 300 end, 'NEG', ${KEPT} from c where n % 4 = 0`,
  )
  await into(
    'in_need_plan',
    'child_id, started_on, ended_on',
    `id, on_day + 50, case when n % 3 > 0 then on_day + 400 end, ${KEPT} from c where n % 2 = 1`,
  )
  await into(
    'contact',
    'child_id, received_at, source, worry, outcome',
    `id, (on_day - 1)::timestamp at time zone 'Europe/London', '1A', 'Worry', null, ${KEPT} from c`,
  )
  await into(
    'missing_episode',
    'child_id, kind, went_on',
    `id, 'M', on_day + 60, ${KEPT} from c where n % 4 = 0`,
  )
  await into(
    'health_year',
    'child_id, year, teeth_checked, immunised, sdq_score',
    `id, '2017-18', '1', '0', n % 40, ${KEPT} from c where n % 2 = 0`,
  )
  await into(
    'care_leaver_year',
    'child_id, year, in_touch, activity, accommodation',
    `id, '2017-18', 'YES', 'F1', 'B1', ${KEPT} from c where n % 5 = 0`,
  )
  const runs = (
    clock: string,
    kind: string,
    table: string,
    from: string,
    due: string,
    met: string,
    where = 'true',
  ) =>
    into(
      'clock_run',
      'child_id, clock, state, about_kind, about_id, part, from_on, due_on, met_on',
      `child_id, ${clock}, case when ${met} is null then 'running' when ${met} <= ${due} then 'met' else 'late' end, '${kind}', id, 0, ${from}, ${due}, ${met}, ${KEPT}
       from local.${table} t where ${where}`,
    )
  await runs(
    "(array['cla-review-first', 'cla-review-second', 'cla-review-later', 'cla-review-later'])[1 + reviewed_on % 4]".replace(
      'reviewed_on % 4',
      'extract(day from reviewed_on)::int % 4',
    ),
    'care_review',
    'care_review',
    'reviewed_on - 80',
    'reviewed_on - extract(day from reviewed_on)::int % 3 + 1',
    'reviewed_on',
  )
  await runs("'cla-visit-6w'", 'care_review', 'care_review', 'reviewed_on - 42', 'reviewed_on', 'reviewed_on')
  await runs("'assessment-45'", 'assessment', 'assessment', 'started_on', 'started_on + 63', 'authorised_on')
  await runs("'icpc-15'", 'section_47', 'section_47', 'started_on', 'started_on + 21', 'conference_on')
  await runs("'iha-20'", 'care_episode', 'care_episode', 'started_on', 'started_on + 28', 'started_on + 25')
  await runs(
    "'rcpc-first'",
    'protection_plan',
    'protection_plan',
    'started_on',
    'started_on + 90',
    'started_on + 85',
  )
  await runs(
    "'cp-visit'",
    'protection_plan',
    'protection_plan',
    'started_on',
    'started_on + 10',
    'started_on + 9',
  )
  await runs(
    "'cin-visit'",
    'in_need_plan',
    'in_need_plan',
    'started_on',
    'started_on + 20',
    'started_on + 25',
  )
  await run('drop table c')
}

/** Writes what areas keep that follows from those records, and takes statistics of everything. */
export async function followAuthority(
  owner: pg.Client,
  records: Records,
  found: readonly Found[],
): Promise<void> {
  const people = await owner.query<{ id: string }>('select id from local.person')
  const derivations = found.flatMap(({ area }) => area.derives ?? [])
  await transact(records, { who: 'bench', service: true }, ctx =>
    keepDerived(ctx, derivations, new Set(people.rows.map(({ id }) => id))),
  )
  await owner.query('analyze')
}
