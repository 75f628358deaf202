import { isoDay } from '../../core/day.ts'
import { logList } from '../../engines/access/index.ts'
import type { Asked } from '../../engines/area.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { Family, FamilyChild } from '../../web/family-form/index.ts'

/** Where a child's notes are shown. */
export const notesHref = (child: string): string => `/areas/case-notes/children/${child}`

/** A child of the family; `note` is their part of a writing that goes on. */
export type Noted = FamilyChild & { note?: string }

/**
 * The child, then the other children of the family whom the viewer may see: whoever is under 18 or expected, or has work
 * open. Family is who is related to the child, or to somebody whom both are related to. Logged as a list.
 */
async function ofFamily(ctx: Ctx, child: string): Promise<Noted[]> {
  const rows = await ctx.db.rows<Noted>(
    `select p.person_id as child, p.name from person_profile p
     where p.person_id = $1
       or (p.person_id in (select f.other_id from person_family f where f.person_id = $1
           union select g.person_id from person_family f join person_family g on g.other_id = f.other_id where f.person_id = $1)
         and (p.born_on > $2::date - interval '18 years' or p.expected_on is not null and p.born_on is null))
     order by p.person_id <> $1, p.born_on nulls last, p.name`,
    [child, isoDay(ctx.today)],
  )
  return logged(ctx, child, rows)
}

/** The children whom one writing is about, the child first; told by the writing or by one of its notes. */
async function ofWriting(ctx: Ctx, child: string, writing: string): Promise<Noted[]> {
  const rows = await ctx.db.rows<Noted>(
    `select n.child_id as child, p.name, n.id as note from case_note n join person_profile p on p.person_id = n.child_id
     where n.writing = $2 or n.writing = (select writing from case_note where id::text = $2)
     order by n.child_id <> $1, p.born_on nulls last, p.name`,
    [child, writing],
  )
  return logged(ctx, child, rows)
}

async function logged(ctx: Ctx, child: string, rows: Noted[]): Promise<Noted[]> {
  const others = rows.flatMap(row => (row.child === child ? [] : [row.child]))
  if (others.length > 0) await logList(ctx, 'list', 'Children of one family, for a note', others)
  return rows
}

const home = { href: notesHref, text: 'Notes' }

/** Whom a new note can be about. */
export const inFamily: Family<Noted> = {
  area: 'case-notes',
  childrenOf: ({ ctx }: Asked, child) => ofFamily(ctx, child),
  nobody: 'There is nobody here to write about.',
  home,
}

/** Whom a note that was begun is about. */
export const inWriting: Family<Noted> = {
  area: 'case-notes',
  childrenOf: ({ ctx, path }: Asked, child) => ofWriting(ctx, child, path.writing ?? ''),
  nobody: 'There is no such note, or you may not see it.',
  home,
}
