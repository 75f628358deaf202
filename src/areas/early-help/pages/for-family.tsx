import { openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { whyNotGiven } from '../../../engines/outbox/index.ts'
import { wordsOfPaper } from '../../../engines/papers/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { ForFamily, familyPaper } from '../../../web/plans/index.ts'
import { withheldAbout } from '../../child/facts.ts'
import { helpHref } from '../actions/doing.ts'
import { GIVING } from '../actions/who.ts'
import { smartActions } from './plan-part.tsx'
import { readHelp } from './read-help.ts'

/** The early help plan as the family is given it, on paper; never while it holds what is kept from somebody. */
export const familyPlanPage: PageOf = {
  path: 'children/:child/for-family',
  title: 'The plan for the family',
  may: GIVING,
  async show({ ctx, path, council }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const help = await readHelp(ctx, line.personId)
    if (!help.plan) return 'not-found'
    const actions = smartActions(help)
    const paper = familyPaper({
      child: { id: line.personId, name: line.name },
      plan: 'Early help plan',
      actions,
      otherwise: help.plan.otherwise,
      council,
      on: ctx.today,
    })
    const withheld = await withheldAbout(ctx, line.personId)
    const held = await whyNotGiven(ctx, line.personId, wordsOfPaper(paper), withheld)
    return {
      title: `Early help plan: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, line.personId) },
        { text: 'Early help', href: helpHref(line.personId) },
        { text: 'For the family' },
      ],
      body: (
        <ForFamily
          paper={paper}
          refused={held.map(why => `This cannot be given to the family: it ${why}.`)}
        />
      ),
      // What may not be given is no file, either.
      ...(held.length === 0 ? { paper } : {}),
    }
  },
}
