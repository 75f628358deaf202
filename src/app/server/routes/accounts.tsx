import { isoDay, parseDay } from '../../../core/day.ts'
import type { Outcome, Problem } from '../../../core/outcome.ts'
import {
  accountChanges,
  accountKept,
  accountsKept,
  changeAccount,
  endAccount,
  freeAccountId,
  type KeptAccount,
  makeAccount,
  type Role,
  setPassword,
  unlockAccount,
} from '../../../engines/access/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import {
  AccountForm,
  AccountPage,
  AccountsPage,
  END_QUESTIONS,
  EndForm,
  endHeading,
  endWords,
  PasswordStays,
  SetPasswordForm,
} from '../../../web/accounts/index.ts'
import { type FieldValues, readForm } from '../../../web/kit/index.ts'
import { DEMONSTRATION_ACCOUNTS } from '../../demonstration-accounts.ts'
import type { Answered, Route, Visit } from '../route.ts'
import type { Site } from '../site.ts'

const KEEPERS: readonly Role[] = ['administrator']
const CRUMBS = [{ text: 'Accounts', href: '/accounts' }]

const addressOf = (id: string): string => `/accounts/${encodeURIComponent(id)}`
const crumbsOf = ({ id, name }: KeptAccount) => [...CRUMBS, { text: name, href: addressOf(id) }]

/** Whether it is a made-up colleague of a demonstration, whose password everybody is told. */
export const isMadeUp = (site: Site, account: string): boolean =>
  site.demonstration && DEMONSTRATION_ACCOUNTS.some(({ id }) => id === account)

/** Opens the account that the address names, or answers that there is nothing. */
const withAccount =
  (handle: (visit: Visit, account: KeptAccount) => Promise<Answered>): Route['handle'] =>
  async visit => {
    const account = await accountKept(visit.ctx, visit.path.account ?? '')
    return account ? handle(visit, account) : 'not-found'
  }

async function list({ ctx }: Visit): Promise<Answered> {
  const accounts = await accountsKept(ctx)
  return { title: 'Accounts', body: <AccountsPage accounts={accounts} today={ctx.today} />, wide: true }
}

async function show({ ctx, csrf, viewer }: Visit, account: KeptAccount): Promise<Answered> {
  const changes = await accountChanges(ctx, account.id)
  const own = account.id === viewer.account
  return {
    title: account.name,
    breadcrumbs: CRUMBS,
    body: <AccountPage {...{ account, changes, csrf, own }} today={ctx.today} />,
  }
}

async function teamsOf(ctx: Ctx): Promise<string[]> {
  const teams = (await accountsKept(ctx)).flatMap(({ team }) => team ?? [])
  return [...new Set(teams)].sort((a, b) => a.localeCompare(b))
}

/** A line as it was typed, without what no name can hold. */
const line = (typed: string | undefined): string => (typed ?? '').replace(/\p{Cc}/gu, ' ').trim()

const wordsOf = (form: FieldValues) => ({
  name: line(form.name),
  email: line(form.email),
  jobTitle: line(form.jobTitle),
  team: line(form.team) || null,
  roles: (form.roles ?? '').split(',').filter(role => role !== '') as Role[],
})

async function askNew(visit: Visit, errors?: readonly Problem[]): Promise<Answered> {
  const title = 'Make an account'
  return {
    title,
    breadcrumbs: CRUMBS,
    body: (
      <AccountForm
        heading={title}
        action="/accounts/new"
        cancel="/accounts"
        submitLabel={title}
        csrf={visit.csrf}
        values={visit.form}
        teams={await teamsOf(visit.ctx)}
        errors={errors}
        isNew
      />
    ),
    ...again(errors),
  }
}

const again = (errors?: readonly Problem[]) => (errors ? { errors, status: 422 } : {})

async function make(visit: Visit): Promise<Answered> {
  const { ctx, form } = visit
  const said = wordsOf(form)
  const made = await makeAccount(ctx, {
    ...said,
    id: await freeAccountId(ctx, said.name),
    password: form.password ?? '',
  })
  if (!made.ok) return askNew(visit, made.problems)
  const notice = `${said.name} has an account. Tell them their first password in person or by telephone, not by email.`
  return { redirect: addressOf(made.value), notice }
}

async function askChange(visit: Visit, account: KeptAccount, errors?: readonly Problem[]): Promise<Answered> {
  const { name, email, jobTitle, roles } = account
  const kept = { name, email, jobTitle, team: account.team ?? '', roles: roles.join(',') }
  const own = account.id === visit.viewer.account
  const typed = errors ? { ...kept, roles: '', ...visit.form, ...(own && { roles: kept.roles }) } : kept
  const title = `Change ${name}’s account`
  return {
    title,
    breadcrumbs: crumbsOf(account),
    body: (
      <AccountForm
        heading={title}
        action={`${addressOf(account.id)}/change`}
        cancel={addressOf(account.id)}
        submitLabel="Save the changes"
        csrf={visit.csrf}
        values={typed}
        teams={await teamsOf(visit.ctx)}
        errors={errors}
        own={own}
      />
    ),
    ...again(errors),
  }
}

async function change(visit: Visit, account: KeptAccount): Promise<Answered> {
  const said = wordsOf(visit.form)
  // One's own roles are not asked; what is sent all the same is refused by the account's own rules.
  const asked = visit.form.roles !== undefined || account.id !== visit.viewer.account
  const changed = await changeAccount(visit.ctx, account.id, {
    ...said,
    roles: asked ? said.roles : account.roles,
  })
  if (!changed.ok) return askChange(visit, account, changed.problems)
  return { redirect: addressOf(account.id), notice: `${said.name}’s account is changed.` }
}

async function askPassword(
  { site, csrf }: Visit,
  { id, name, ...rest }: KeptAccount,
  errors?: readonly Problem[],
): Promise<Answered> {
  const title = `Set a new password for ${name}`
  const breadcrumbs = crumbsOf({ id, name, ...rest })
  if (isMadeUp(site, id)) return { title, breadcrumbs, body: <PasswordStays back={addressOf(id)} /> }
  const action = `${addressOf(id)}/password`
  return {
    title,
    breadcrumbs,
    body: <SetPasswordForm {...{ name, action, csrf, errors }} cancel={addressOf(id)} />,
    ...again(errors),
  }
}

async function giveNewPassword(visit: Visit, account: KeptAccount): Promise<Answered> {
  if (isMadeUp(visit.site, account.id)) return askPassword(visit, account)
  const set = await setPassword(visit.ctx, account.id, visit.form.password ?? '')
  if (!set.ok) return askPassword(visit, account, set.problems)
  const notice = `${account.name} has a new password. Tell them in person or by telephone, not by email.`
  return { redirect: addressOf(account.id), notice }
}

async function askEnd(visit: Visit, account: KeptAccount, errors?: readonly Problem[]): Promise<Answered> {
  const kept = account.lastDay === null ? '' : isoDay(account.lastDay)
  const action = `${addressOf(account.id)}/end`
  const values = errors ? visit.form : { lastDay: kept }
  return {
    title: endHeading(account),
    breadcrumbs: crumbsOf(account),
    body: (
      <EndForm {...{ account, action, values, errors }} cancel={addressOf(account.id)} csrf={visit.csrf} />
    ),
    ...again(errors),
  }
}

async function end(visit: Visit, account: KeptAccount): Promise<Answered> {
  const goesOn = visit.form.do === 'go-on'
  const { values, problems } = readForm(END_QUESTIONS, visit.form)
  const lastDay = goesOn ? null : (parseDay(values.lastDay ?? '') ?? null)
  if (!goesOn && problems.length > 0) return askEnd(visit, account, problems)
  if (!goesOn && lastDay === null)
    return askEnd(visit, account, [{ field: 'lastDay', message: 'Enter the last day' }])
  const ended = await endAccount(visit.ctx, account.id, lastDay)
  if (!ended.ok) return askEnd(visit, account, ended.problems)
  return { redirect: addressOf(account.id), notice: endWords(account.name, lastDay) }
}

async function unlock({ ctx }: Visit, account: KeptAccount): Promise<Answered> {
  const opened: Outcome<string> = await unlockAccount(ctx, account.id)
  const notice = opened.ok ? `${account.name} can sign in again.` : opened.problems[0]?.message
  return { redirect: addressOf(account.id), notice }
}

/** The accounts of everybody who works here: for administrators. No child is reached from them. */
export const accountsRoutes: readonly Route[] = [
  { method: 'GET', path: '/accounts', title: 'Accounts', may: KEEPERS, handle: list },
  {
    method: 'GET',
    path: '/accounts/new',
    title: 'Make an account',
    may: KEEPERS,
    handle: visit => askNew(visit),
  },
  { method: 'POST', path: '/accounts/new', title: 'Make an account', may: KEEPERS, handle: make },
  {
    method: 'GET',
    path: '/accounts/:account',
    title: 'An account',
    may: KEEPERS,
    handle: withAccount(show),
  },
  ...(
    [
      ['change', 'Change an account', askChange, change],
      ['password', 'Set a new password', askPassword, giveNewPassword],
      ['end', 'End an account', askEnd, end],
    ] as const
  ).flatMap(([step, title, ask, act]): Route[] => {
    const route = { path: `/accounts/:account/${step}`, title, may: KEEPERS }
    return [
      { ...route, method: 'GET', handle: withAccount((visit, account) => ask(visit, account)) },
      { ...route, method: 'POST', handle: withAccount(act) },
    ]
  }),
  {
    method: 'POST',
    path: '/accounts/:account/unlock',
    title: 'Unlock an account',
    may: KEEPERS,
    handle: withAccount(unlock),
  },
]
