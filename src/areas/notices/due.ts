import { type Day, isoDay, parseDay } from '../../core/day.ts'
import { type Ctx, list } from '../../engines/records/index.ts'
import { CARE_LIST, type Event, isFlag } from './events.ts'
import { flagsDue } from './flags.ts'
import { type NobodyTold, ownReaders, type Reader, type Whom } from './own.ts'
import { NoticeRule } from './records.ts'

/** Days back that events are looked for: what is written down later than that is told by hand. */
const LOOKS_BACK = 28

/** A child of whom an agency is to be told something. */
export type Due = {
  child: string
  name: string
  born: Day | null
  event: Event
  /** The record that tells of it. */
  about: string
  on: Day
}

/** Who is told of what, about whom they are to be told now, and of whom nobody can be told, with the reason. */
export type DueTo = {
  rule: string
  whom: Whom
  /** Of a rule by name: who that is. */
  named: Reader | null
  event: Event
  due: (Due & { reader: Reader })[]
  leftOut: (Due & NobodyTold)[]
}

type Row = Omit<Due, 'born' | 'on'> & { born: string | null; on: string }

/**
 * Everything that is to be told, by who is told: about children whose record the viewer may see. Of a child who has died
 * nothing goes out by itself: whoever must hear of it is told by a person.
 */
export async function dueNow(ctx: Ctx): Promise<DueTo[]> {
  const rules = (await list(ctx, NoticeRule, ''))
    // Of a flag they are told after the rule ended, too: to take it off.
    .filter(
      ({ event, fromOn, endedOn }) =>
        fromOn <= ctx.today && (endedOn === null || endedOn > ctx.today || isFlag(event)),
    )
    .sort((a, b) => (a.agency ?? '').localeCompare(b.agency ?? '') || a.event.localeCompare(b.event))
  const found: DueTo[] = []
  for (const { id, event, fromOn, endedOn, ...told } of rules) {
    if (event === CARE_LIST) continue
    const whom = told.whom ?? 'named'
    const agency = told.agency ?? ''
    const since = isoDay(Math.max(fromOn, ctx.today - LOOKS_BACK) as Day)
    const rows = isFlag(event)
      ? await flagsDue(ctx, { event, agency, until: endedOn })
      : await ctx.db.rows<Row>(
          `select e.child_id as child, coalesce(p.name, 'Name not known') as name, to_char(p.born_on, 'YYYY-MM-DD') as born,
         e.event, e.record_id as about, to_char(e.on_date, 'YYYY-MM-DD') as on
       from (${HAPPENED}) e left join person_profile p on p.person_id = e.child_id
       where not exists (select from birth_fact b where b.person_id = e.child_id
           and (b.died_on is not null or b.pregnancy_ended_on is not null))
         and e.event = $1 and e.on_date between $2 and $3 and not exists (
         select from notice_out n where n.about = e.record_id::text and n.event = $1
           and coalesce(n.whom, 'named') = $5 and ($5 <> 'named' or n.agency = $4))
       order by e.on_date, p.name, e.record_id`,
          [event, since, isoDay(ctx.today), agency, whom],
        )
    const all = rows.map(row => ({ ...row, born: parseDay(row.born ?? '') ?? null, on: parseDay(row.on)! }))
    const named = whom === 'named' ? { agency, reader: told.reader ?? '', to: told.sentTo ?? '' } : null
    const own =
      whom === 'named' ? null : await ownReaders(ctx, whom, [...new Set(all.map(({ child }) => child))])
    const to: DueTo = { rule: id, whom, named, event, due: [], leftOut: [] }
    for (const one of all) {
      const reader = named ?? own?.get(one.child) ?? { why: 'nobody is known' }
      if ('why' in reader) to.leftOut.push({ ...one, why: reader.why })
      else to.due.push({ ...one, reader })
    }
    found.push(to)
  }
  return found
}

// A home that a child came into care with is no move.
const HAPPENED = `select 'protection-began' as event, child_id, record_id, from_on as on_date from protection_plan_fact
  union all select 'protection-ended', child_id, record_id, to_on from protection_plan_fact where to_on is not null
  union all select 'care-began', child_id, record_id, from_on from care_period where not short_breaks
  union all select 'care-ended', child_id, record_id, to_on from care_period where to_on is not null and not short_breaks
  union all select 'home-moved', h.child_id, h.record_id, h.from_on from placement_fact h where exists (
    select from placement_fact b where b.child_id = h.child_id and b.from_on < h.from_on and b.to_on = h.from_on)
  union all select 'missing', child_id, record_id, on_date from missing_fact`

/** What was told in the last weeks and nobody has said yet that they have it, newest first. */
export async function unanswered(
  ctx: Ctx,
): Promise<{ id: string; child: string; name: string; line: Told }[]> {
  const rows = await ctx.db.rows<Told & { id: string; child: string; name: string }>(
    `select n.id, n.child_id as child, coalesce(p.name, 'Name not known') as name, n.event, n.agency, n.reader,
       to_char(n.written_on, 'YYYY-MM-DD') as "writtenOn", coalesce(o.state, 'stopped') as state
     from notice_out n left join person_profile p on p.person_id = n.child_id left join outbox o on o.id = n.id
     where n.received_on is null and n.written_on > $1 order by n.written_on desc, p.name, n.id limit 200`,
    [isoDay((ctx.today - LOOKS_BACK) as Day)],
  )
  return rows.map(({ id, child, name, ...line }) => ({ id, child, name, line }))
}

/** One notice as its list shows it. */
export type Told = {
  event: Event
  agency: string
  reader: string
  writtenOn: string
  state: string
}
