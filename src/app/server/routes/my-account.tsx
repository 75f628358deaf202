import type { Problem } from '../../../core/outcome.ts'
import { changeMyPassword, EVERYONE, myAccount } from '../../../engines/access/index.ts'
import { MyAccountPage, MyPasswordForm, PasswordStays } from '../../../web/accounts/index.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { isMadeUp } from './accounts.tsx'

const CRUMBS = [{ text: 'Your account', href: '/my-account' }]

async function show({ ctx }: Visit): Promise<Answered> {
  const account = await myAccount(ctx)
  return account ? { title: 'Your account', body: <MyAccountPage account={account} /> } : 'not-found'
}

function ask({ csrf, site, viewer }: Visit, errors?: readonly Problem[]): Answered {
  const shown = { title: 'Change your password', breadcrumbs: CRUMBS }
  if (isMadeUp(site, viewer.account)) return { ...shown, body: <PasswordStays back="/my-account" /> }
  return {
    ...shown,
    body: <MyPasswordForm csrf={csrf} errors={errors} />,
    ...(errors && { errors, status: 422 }),
  }
}

async function change(visit: Visit): Promise<Answered> {
  const { ctx, form, site, viewer } = visit
  if (isMadeUp(site, viewer.account)) return ask(visit)
  const { present = '', password = '' } = form
  const changed = await changeMyPassword(ctx, { present, password })
  if (!changed.ok) return ask(visit, changed.problems)
  return { redirect: '/my-account', notice: 'Your password is changed.', renew: true }
}

/** One's own account: for everyone. */
export const myAccountRoutes: readonly Route[] = [
  { method: 'GET', path: '/my-account', title: 'Your account', may: EVERYONE, handle: show },
  {
    method: 'GET',
    path: '/my-account/password',
    title: 'Change your password',
    may: EVERYONE,
    handle: async visit => ask(visit),
  },
  {
    method: 'POST',
    path: '/my-account/password',
    title: 'Change your password',
    may: EVERYONE,
    handle: change,
  },
]
