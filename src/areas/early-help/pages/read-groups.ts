import type { Day } from '../../../core/day.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import type { GROUP_RESULT, GROUP_SOURCE, PROGRAMME } from '../group.ts'

/** One run of a programme, with how many places it has. */
export type Run = { programme: keyof typeof PROGRAMME; run: string; places: number }

/** Somebody with a place on a run: how often they came, of how many sessions that were marked. */
export type Place = {
  id: string
  person: string
  name: string
  source: keyof typeof GROUP_SOURCE
  referredOn: Day
  result: keyof typeof GROUP_RESULT | null
  came: number
  sessions: number
}

/** The runs of all programmes, those asked for last in front. */
export const runs = (ctx: Ctx): Promise<Run[]> =>
  ctx.db.rows<Run>(
    `select programme, run, count(*)::int as places from group_place group by 1, 2
     order by max(referred_on) desc, programme, run`,
  )

/** Everybody with a place on one run, by name. */
export const placesOn = (ctx: Ctx, { programme, run }: Pick<Run, 'programme' | 'run'>): Promise<Place[]> =>
  ctx.db.rows<Place>(
    `select g.id, g.person_id as person, p.name, g.source, g.referred_on as "referredOn", g.result,
        count(s.id) filter (where s.came = 'came')::int as came, count(s.id)::int as sessions
     from group_place g join person_profile p on p.person_id = g.person_id
     left join group_session s on s.place = g.id
     where g.programme = $1 and g.run = $2 group by 1, 2, 3, 4, 5, 6 order by p.name, g.id`,
    [programme, run],
  )
