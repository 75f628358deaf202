import type { Day } from '../../../core/day.ts'
import { asService, type Ctx } from '../../../engines/records/index.ts'
import type { ELIGIBLE, GROUP_RESULT, GROUP_SOURCE, PROGRAMME } from '../group.ts'

/** One run of a programme, with how many places it has. */
export type Run = { programme: keyof typeof PROGRAMME; run: string; places: number }

/** Somebody with a place on a run: how often they came, of how many sessions that were marked. */
export type Place = {
  id: string
  person: string
  name: string
  source: keyof typeof GROUP_SOURCE
  eligible: keyof typeof ELIGIBLE | null
  eligibleWords: string | null
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
    `select g.id, g.person_id as person, p.name, g.source, g.eligible, g.eligible_words as "eligibleWords",
        g.referred_on as "referredOn", g.result,
        count(s.id) filter (where s.came = 'came')::int as came, count(s.id)::int as sessions
     from group_place g join person_profile p on p.person_id = g.person_id
     left join group_session s on s.place = g.id
     where g.programme = $1 and g.run = $2 group by 1, 2, 3, 4, 5, 6, 7, 8 order by p.name, g.id`,
    [programme, run],
  )

/** How one programme goes at one hub: places, those still open, who came to how much, and what came of those that ended. */
export type Total = {
  programme: keyof typeof PROGRAMME
  hub: string | null
  socialCare: number
  earlyHelp: number
  places: number
  open: number
  came: number
  sessions: number
  finished: number
  didNotCome: number
}

/**
 * By programme and hub, counted over every place, whoever asks: numbers alone, as every total is (docs/decisions, totals and
 * lists). Finished is having come to every session or completed it.
 */
export const totals = (ctx: Ctx): Promise<Total[]> =>
  asService(ctx, () =>
    ctx.db.rows<Total>(
      `select g.programme, g.hub, count(*) filter (where g.source = 'social-care')::int as "socialCare",
          count(*) filter (where g.source = 'early-help')::int as "earlyHelp", count(*)::int as places,
          count(*) filter (where g.result is null)::int as open,
          coalesce(sum(s.came), 0)::int as came, coalesce(sum(s.sessions), 0)::int as sessions,
          count(*) filter (where g.result in ('all-sessions', 'completed'))::int as finished,
          count(*) filter (where g.result = 'did-not-attend')::int as "didNotCome"
       from group_place g
       left join lateral (select count(*) as sessions, count(*) filter (where came = 'came') as came
         from group_session where place = g.id) s on true
       group by 1, 2 order by 1, 2 nulls last`,
    ),
  )
