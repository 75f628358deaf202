import type { Day } from '../../../core/day.ts'
import { logList } from '../../../engines/access/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import type { Family } from '../../../web/family-form/index.ts'
import { helpHref } from '../actions/doing.ts'
import { oneAtATime, openEpisode } from '../current.ts'

/** A child of the family with early help open now. */
export type OpenChild = { child: string; name: string; episode: string; startedOn: Day }

/**
 * The child and those of the same family whose early help is open now, the child first: whom one writing can be about.
 * Family is who is related to the child, or to somebody whom both are related to. Logged as a list.
 */
async function openInFamily(ctx: Ctx, child: string): Promise<OpenChild[]> {
  const rows = await ctx.db.rows<OpenChild>(
    `select e.child_id as child, p.name, e.id as episode, e.started_on as "startedOn"
     from early_help_episode e join person_profile p on p.person_id = e.child_id
     where e.ended_on is null and (e.child_id = $1
       or exists (select from person_family f where f.person_id = $1 and f.other_id = e.child_id)
       or exists (select from person_family f join person_family g on g.other_id = f.other_id
         where f.person_id = $1 and g.person_id = e.child_id))
     order by e.child_id <> $1, p.born_on nulls last, p.name`,
    [child],
  )
  const others = rows.filter(row => row.child !== child).map(row => row.child)
  if (others.length > 0) await logList(ctx, 'list', 'Children of one family in early help', others)
  return rows
}

/** Whom early help writes about: the children of a family who have it open. */
export const inHelp: Family<OpenChild> = {
  area: 'early-help',
  childrenOf: ({ ctx }, child) => openInFamily(ctx, child),
  nobody: 'This child has no early help at the moment. Start it first.',
  oneAtATime,
  whyNot: async (ctx, one) =>
    (await openEpisode(ctx, one.child))?.id === one.episode
      ? undefined
      : `Early help for ${one.name} has ended meanwhile.`,
  home: { href: helpHref, text: 'Early help' },
}
