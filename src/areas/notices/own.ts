import { isoDay } from '../../core/day.ts'
import { type Ctx, codes } from '../../engines/records/index.ts'

/** Who is told: one reader of every child, or of each child whoever reads for their own school or surgery. */
export const WHOM = codes({
  named: 'Somebody by name, of every child here',
  school: 'Each child’s own school',
  surgery: 'Each child’s own surgery',
})
export type Whom = keyof typeof WHOM
export type Own = Exclude<Whom, 'named'>

/** A reader of an agency, and where they are reached. */
export type Reader = { agency: string; reader: string; to: string }

/** Why nobody is told of a child: what is missing, and where it is put right. */
export type NobodyTold = { why: string }

// Today's place and how that school is reached today: the last of each that holds.
const READERS: Readonly<Record<Own, string>> = {
  school: `select c.id as child, p.name as agency, k.reader, k.sent_to as "sentTo" from unnest($1::uuid[]) c(id)
    left join lateral (select school, name from school_place_fact p where p.child_id = c.id and p.from_on <= $2::date
      and (p.to_on is null or p.to_on > $2::date) order by p.from_on desc, p.record_id limit 1) p on true
    left join lateral (select reader, sent_to from school_contact_fact k where k.school = p.school
      and k.from_on <= $2::date order by k.from_on desc, k.known_at desc, k.record_id limit 1) k on true`,
  surgery: `select c.id as child, p.name as agency, k.reader, k.sent_to as "sentTo" from unnest($1::uuid[]) c(id)
    left join lateral (select surgery, name from surgery_registration_fact p where p.child_id = c.id and p.from_on <= $2::date
      and (p.to_on is null or p.to_on > $2::date) order by p.from_on desc, p.record_id limit 1) p on true
    left join lateral (select reader, sent_to from surgery_contact_fact k where k.surgery = p.surgery
      and k.from_on <= $2::date order by k.from_on desc, k.known_at desc, k.record_id limit 1) k on true`,
}

/** For each child who reads for their own school or surgery today, or why nobody is told. */
export async function ownReaders(
  ctx: Ctx,
  own: Own,
  children: readonly string[],
): Promise<ReadonlyMap<string, Reader | NobodyTold>> {
  const rows = await ctx.db.rows<{
    child: string
    agency: string | null
    reader: string | null
    sentTo: string | null
  }>(READERS[own], [children, isoDay(ctx.today)])
  return new Map(
    rows.map(({ child, agency, reader, sentTo }): [string, Reader | NobodyTold] => {
      if (agency === null) return [child, { why: `no ${own} is known` }]
      if (reader === null || sentTo === null)
        return [child, { why: `no e-mail address of ${agency} is known; an administrator keeps it` }]
      return [child, { agency, reader, to: sentTo }]
    }),
  )
}
