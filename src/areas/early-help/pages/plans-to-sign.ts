import { waitingPage } from '../../../web/work/index.ts'
import { helpHref } from '../actions/doing.ts'
import { MANAGING } from '../actions/who.ts'
import { toSign } from '../to-sign.ts'

/** Early help plans that wait for a manager, those asked for first in front; each opens the child's early help. */
export const plansToSign = waitingPage({
  path: 'plans-to-sign-off',
  title: 'Early help plans to sign off',
  may: MANAGING,
  from: { text: 'Early help', href: '/areas/early-help/cases' },
  none: 'No plan waits for you.',
  rows: async (ctx, viewer) =>
    (await toSign(ctx, viewer)).map(({ child, name, hub, askedBy }) => ({
      child,
      text: name,
      href: helpHref(child),
      beside: [hub, askedBy && `asked for by ${askedBy}`].filter(Boolean).join(', '),
    })),
})
