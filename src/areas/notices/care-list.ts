import { addDays, type Day, isoDay } from '../../core/day.ts'
import { asService, type Ctx, list, type Row } from '../../engines/records/index.ts'
import { CARE_LIST } from './events.ts'
import { ListGiven, NoticeRule } from './records.ts'

/** Days after which a list is due again: weekly (inspection of 2011, paragraph 75). */
const EVERY = 7

/** A child in our care, and where they live. */
export type InCare = {
  child: string
  name: string
  born: Day | null
  type: string | null
  postcode: string | null
  since: Day | null
  /** Where they live is kept from somebody. */
  isKept: boolean
}

const IN_CARE = `select distinct child_id from care_period where not short_breaks
    and (from_on is null or from_on <= $1::date) and (to_on is null or to_on > $1::date)`

/** Every child in our care today whom the viewer may see, with their home; and how many more there are. */
export async function inCareNow(ctx: Ctx): Promise<{ children: InCare[]; hidden: number }> {
  const today = isoDay(ctx.today)
  const children = await ctx.db.rows<InCare>(
    `select c.child_id as child, coalesce(p.name, 'Name not known') as name, p.born_on as born, h.type, h.postcode,
        h.from_on as since, exists (select from kept_from_fact k where k.person_id = c.child_id) as "isKept"
     from (${IN_CARE}) c
     left join person_profile p on p.person_id = c.child_id
     left join lateral (select * from placement_fact h where h.child_id = c.child_id
       and (h.to_on is null or h.to_on > $1::date) order by h.from_on desc nulls last limit 1) h on true
     order by p.name, c.child_id`,
    [today],
  )
  const all = await asService(ctx, () =>
    ctx.db.first<{ n: number }>(`select count(*)::int as n from (${IN_CARE}) c`, [today]),
  )
  return { children, hidden: (all?.n ?? 0) - children.length }
}

/** A reader of the list, and when they were given it last. */
export type ListFor = {
  /** Its reader is somebody by name. */
  rule: Row<typeof NoticeRule> & { agency: string; reader: string }
  last: Row<typeof ListGiven> | undefined
  isDue: boolean
}

/** Everybody who is given the list now. */
export async function listsNow(ctx: Ctx): Promise<ListFor[]> {
  const given = await list(ctx, ListGiven, '')
  return (await list(ctx, NoticeRule, ''))
    .filter(
      ({ event, fromOn, endedOn }) =>
        event === CARE_LIST && fromOn <= ctx.today && (endedOn === null || endedOn > ctx.today),
    )
    .map(({ agency, reader, ...one }) => {
      const rule = { ...one, agency: agency ?? '', reader: reader ?? '' }
      const last = given.filter(one => one.rule === rule.id).sort((a, b) => b.givenOn - a.givenOn)[0]
      return { rule, last, isDue: last === undefined || last.givenOn <= addDays(ctx.today, -EVERY) }
    })
}
