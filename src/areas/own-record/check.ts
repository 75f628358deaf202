import { marksIn } from '../../core/marks.ts'
import type { Problem } from '../../core/outcome.ts'
import { isConfirmed, markedAbout, markedIn, othersNamed, withheldIn } from '../../engines/outbox/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { withheldAbout } from '../child/facts.ts'

export type Checked = {
  problems: Problem[]
  /** Other people whom the text names: the maker confirms each by name, or leaves the passage out. */
  named: string[]
}

/** What must not stand in what is made for this reader: what is kept from somebody, what was marked, and names nobody confirmed. */
export async function checkWords(
  ctx: Ctx,
  child: { id: string; name: string },
  text: string,
  reader: string,
  confirmed: readonly string[],
): Promise<Checked> {
  const problems: Problem[] = []
  // What reaches a home reaches whoever lives there: what is kept from anybody is refused.
  for (const { what, words } of withheldIn(text, await withheldAbout(ctx, child.id)))
    problems.push({ field: 'leave', message: `It holds ${what} (“${words}”). Leave that part out.` })
  if (marksIn(text).length > 0)
    problems.push({
      field: 'opening',
      message: 'A passage of it is kept apart, between (( and )). Take it out.',
    })
  for (const what of markedIn(text, await markedAbout(ctx, child.id)))
    problems.push({ field: 'leave', message: `It holds ${what}. Leave that part out.` })
  const people = await ctx.db.rows<{ name: string }>(
    `select distinct p.name from person_family f join person_profile p on p.person_id = f.other_id where f.person_id = $1`,
    [child.id],
  )
  const author = await ctx.db.first<{ name: string }>('select name from account where id = viewer()')
  // Who worked with them is theirs to know: whoever the record gives as their worker, by the whole name.
  const workers = await ctx.db.rows<{ worker: string }>(
    'select distinct worker from worker_allocation where child_id = $1 and worker is not null',
    [child.id],
  )
  const theirs = new Set(workers.map(({ worker }) => worker))
  const named = othersNamed(
    text,
    people.map(({ name }) => name),
    [child.name, reader, author?.name ?? ''],
  ).filter(name => !theirs.has(name))
  for (const name of named)
    if (!isConfirmed(name, confirmed))
      problems.push({
        field: 'confirmed',
        message: `It names ${name}. Say that ${reader || 'they'} may read of them, or leave that part out.`,
      })
  return { problems, named }
}
