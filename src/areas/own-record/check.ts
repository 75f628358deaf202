import type { Problem } from '../../core/outcome.ts'
import { isConfirmed, othersNamed, repeats, runTogether, withheldIn } from '../../engines/outbox/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { mustNotTell } from '../case-notes/facts.ts'

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
  const { withheld, marked, people } = await mustNotTell(ctx, child.id)
  // What reaches a home reaches whoever lives there: what is kept from anybody is refused.
  for (const { what, words } of withheldIn(text, withheld))
    problems.push({ field: 'leave', message: `It holds ${what} (“${words}”). Leave that part out.` })
  const together = runTogether(text)
  for (const passage of marked)
    if (repeats(together, passage))
      problems.push({ field: 'leave', message: `It holds ${passage.what}. Leave that part out.` })
  const author = await ctx.db.first<{ name: string }>('select name from account where id = viewer()')
  const named = othersNamed(text, people, [child.name, reader, author?.name ?? ''])
  for (const name of named)
    if (!isConfirmed(name, confirmed))
      problems.push({
        field: 'confirmed',
        message: `It names ${name}. Say that ${reader || 'they'} may read of them, or leave that part out.`,
      })
  return { problems, named }
}
