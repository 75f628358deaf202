import { logList } from '../../engines/access/index.ts'
import type { Family, FamilyChild } from '../../web/family-form/index.ts'
import { familyHref } from './who.ts'

/** A child of a family in the programme; `programme` is the child's own record of it. */
export type Supported = FamilyChild & { programme: string }

/** Whom the programme's writings are about: the children of one family that is in it now. */
export const inProgramme: Family<Supported> = {
  area: 'supporting-families',
  async childrenOf({ ctx }, child) {
    const rows = await ctx.db.rows<Supported>(
      `select p.child_id as child, f.name, p.id as programme from supported_family p
       join person_profile f on f.person_id = p.child_id
       where p.ended_on is null and p.family in
         (select o.family from supported_family o where o.child_id = $1 and o.ended_on is null)
       order by p.child_id <> $1, f.born_on nulls last, f.name`,
      [child],
    )
    const others = rows.flatMap(row => (row.child === child ? [] : [row.child]))
    if (others.length > 0) await logList(ctx, 'list', 'Children of one family in the programme', others)
    return rows
  },
  nobody: 'This child’s family is not in the programme at the moment.',
  home: { href: familyHref, text: 'Supporting Families' },
}
