import { formatDay } from '../../../core/day.ts'
import { waitingPage } from '../../../web/work/index.ts'
import { grownInCare } from '../../care/facts.ts'
import { ENDING } from '../who.ts'

/** Young people whose care ended on their 18th birthday, and whose record does not say so yet. */
export const grownPage = waitingPage({
  path: 'grown',
  title: 'Care that runs on past 18',
  may: ENDING,
  none: 'Nobody’s care runs on past their 18th birthday.',
  some: 'Care ended on that birthday at the latest. Say why, and where they live now.',
  rows: async ctx =>
    (await grownInCare(ctx)).map(({ child, name, eighteenth }) => ({
      child,
      text: name,
      href: `/children/${child}/end-care`,
      beside: `18 on ${formatDay(eighteenth)}`,
    })),
})
