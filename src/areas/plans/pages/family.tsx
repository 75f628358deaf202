import { openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { whyNotGiven } from '../../../engines/outbox/index.ts'
import { wordsOfPaper } from '../../../engines/papers/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { ForFamily, familyPaper } from '../../../web/plans/index.ts'
import { withheldAbout } from '../../child/facts.ts'
import { actionsOf, type PlanKind, plansHref } from '../read.ts'
import { PLAN } from '../records.ts'
import { WRITERS } from '../who.ts'

/** A plan as the family is given it, on paper; never while it holds what is kept from somebody. */
export const familyPlanPage: PageOf = {
  path: 'children/:child/family/:plan',
  title: 'The plan for the family',
  may: WRITERS,
  async show({ ctx, path, council }) {
    const kind = path.plan as PlanKind
    const line = await openPerson(ctx, path.child ?? '')
    const actions = line && (await actionsOf(ctx, line.personId)).get(kind)
    if (!line || !actions) return 'not-found'
    const child = { id: line.personId, name: line.name }
    const paper = familyPaper({ child, plan: PLAN[kind], actions, council, on: ctx.today })
    const withheld = await withheldAbout(ctx, line.personId)
    const held = await whyNotGiven(ctx, line.personId, wordsOfPaper(paper), withheld)
    return {
      title: `${PLAN[kind]}: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, line.personId) },
        { text: 'Plans', href: plansHref(line.personId) },
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
