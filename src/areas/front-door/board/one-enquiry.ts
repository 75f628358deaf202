import type { Ctx, Row } from '../../../engines/records/index.ts'
import type { Contact } from '../records.ts'

/** The other contacts of a contact's enquiry, as far as the viewer may see them, by the children's names. */
export async function othersOf(
  ctx: Ctx,
  { id, enquiry }: Pick<Row<typeof Contact>, 'id' | 'enquiry'>,
): Promise<string[]> {
  const rows = await ctx.db.rows<{ id: string }>(
    `select c.id from contact c join person_profile p on p.person_id = c.child_id
     where c.id <> $1 and ($2::text is not null and c.enquiry = $2
       or $2::text is null and c.enquiry is null and (c.received_at, c.source) =
         (select received_at, source from contact where id = $1)) order by p.name, c.id`,
    [id, enquiry],
  )
  return rows.map(one => one.id)
}
