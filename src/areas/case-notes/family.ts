import { logList } from '../../engines/access/index.ts'
import type { Asked } from '../../engines/area.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { Family, FamilyChild } from '../../web/family-form/index.ts'
import { familyChildren } from '../child/facts.ts'

/** Where a child's notes are shown. */
export const notesHref = (child: string): string => `/areas/case-notes/children/${child}`

/** A child of the family; `note` is their part of a writing that goes on. */
export type Noted = FamilyChild & { note?: string }

/** The children whom one writing is about, the child first; told by the writing or by one of its notes. */
async function ofWriting(ctx: Ctx, child: string, writing: string): Promise<Noted[]> {
  const rows = await ctx.db.rows<Noted>(
    `select n.child_id as child, p.name, n.id as note from case_note n join person_profile p on p.person_id = n.child_id
     where n.writing = $2 or n.writing = (select writing from case_note where id::text = $2)
     order by n.child_id <> $1, p.born_on nulls last, p.name`,
    [child, writing],
  )
  const others = rows.flatMap(row => (row.child === child ? [] : [row.child]))
  if (others.length > 0) await logList(ctx, 'list', 'Children of one family, for a note', others)
  return rows
}

const home = { href: notesHref, text: 'Notes' }

/** Whom a new note can be about. */
export const inFamily: Family<Noted> = {
  area: 'case-notes',
  childrenOf: ({ ctx }: Asked, child) => familyChildren(ctx, child, 'a note'),
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
