import { waitingPage } from '../../../web/work/index.ts'
import { plansHref } from '../read.ts'
import { PLAN } from '../records.ts'
import { toSign } from '../waits.ts'
import { SIGNING } from '../who.ts'

/** Plans that wait for a manager, those asked for first in front; each opens the plan itself. */
export const toSignPage = waitingPage({
  path: 'to-sign-off',
  title: 'Plans to sign off',
  may: SIGNING,
  none: 'No plan waits for you.',
  rows: async (ctx, viewer) =>
    (await toSign(ctx, viewer)).map(({ child, name, plan, askedBy }) => ({
      child,
      text: `${name}: ${PLAN[plan].toLowerCase()}`,
      href: plansHref(child),
      beside: askedBy ? `asked for by ${askedBy}` : undefined,
    })),
})
