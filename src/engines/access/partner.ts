import { randomBytes } from 'node:crypto'
import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import { invalid, type Outcome, ok, type Problem, refused } from '../../core/outcome.ts'
import { type Ctx, newId, type Records, transact } from '../records/index.ts'
import { freeAccountId } from './account-kept.ts'
import { accountProblems, passwordProblems } from './account-problems.ts'
import { hashPassword } from './password.ts'
import { PARTNER, type Role } from './roles.ts'
import { tokenDigest } from './token.ts'
import { isId } from './viewer.ts'

/** Who keeps partners' accounts: the database judges it again. */
export const KEEP_PARTNERS: readonly Role[] = ['front-door-manager', 'head-of-service']

/** An invitation that is not taken up ends after so many days. */
export const INVITATION_DAYS = 7

/** An agency as accounts know it: its id is that of the record where agencies are kept. */
export type OfAgency = { agencyId: string; agency: string; agencyKind: string }

/** A partner's own account. */
export type Partner = OfAgency & {
  account: string
  name: string
  email: string
  jobTitle: string
  telephone: string
}

/** A partner's account as those see it who keep it. */
export type PartnerKept = Omit<Partner, 'account' | 'telephone' | 'agencyKind'> & {
  id: string
  lastDay: Day | null
  signedIn: Instant | null
}

/** An invitation that nobody has taken up. */
export type InvitationKept = {
  id: string
  name: string
  email: string
  agency: string
  invitedBy: string
  invitedAt: Instant
  expiresAt: Instant
}

const TOKEN = /^[\w-]{43}$/

/** Whether a viewer is a partner: nothing that is everybody's here is theirs. */
export const isPartner = ({ roles }: { roles: readonly Role[] }): boolean => roles.includes(PARTNER)

/**
 * Invites a professional of an agency by name. Gives the invitation and its token, which is for its reader alone: it is
 * nowhere kept but in the message that carries it.
 */
export async function invitePartner(
  ctx: Ctx,
  said: OfAgency & { name: string; email: string; jobTitle: string },
): Promise<Outcome<{ id: string; token: string }>> {
  const email = said.email.trim().toLowerCase()
  const problems = accountProblems({ ...said, email, roles: [] })
  if (problems.length > 0) return { ok: false, problems }
  const token = randomBytes(32).toString('base64url')
  const id = newId()
  const row = await ctx.db.first<{ why: string | null }>(
    'select invite_partner($1, $2, $3, $4, $5, $6, $7, $8, $9) as why',
    [
      id,
      tokenDigest(token),
      said.name.trim(),
      email,
      said.jobTitle.trim(),
      said.agencyId,
      said.agency,
      said.agencyKind,
      INVITATION_DAYS,
    ],
  )
  if (row?.why === null) return ok({ id, token })
  return row?.why === 'email-taken'
    ? invalid('email', 'A colleague here has this email address')
    : refused('Only a front door manager can invite a partner.')
}

/** Takes an invitation back: false where it is used, withdrawn, or not the viewer's to keep. */
export async function withdrawInvitation(ctx: Ctx, id: string): Promise<boolean> {
  if (!isId(id)) return false
  return (
    (await ctx.db.first<{ done: boolean }>('select withdraw_invitation($1) as done', [id]))?.done === true
  )
}

/** Ends a partner's account and its sessions at once. */
export async function endPartner(ctx: Ctx, id: string): Promise<boolean> {
  return (await ctx.db.first<{ done: boolean }>('select end_partner($1) as done', [id]))?.done === true
}

/** Partners' accounts by agency and name; none for whoever does not keep them. */
export const partnersKept = (ctx: Ctx): Promise<PartnerKept[]> =>
  ctx.db.rows<PartnerKept>(
    `select id, name, email, job_title as "jobTitle", agency_id as "agencyId", agency, active_to as "lastDay",
        signed_in as "signedIn" from partners_kept() order by agency, name, id`,
  )

/** Invitations that nobody has taken up or withdrawn, newest first. */
export const invitationsKept = (ctx: Ctx): Promise<InvitationKept[]> =>
  ctx.db.rows<InvitationKept>(
    `select id, name, email, agency, invited_by as "invitedBy", invited_at as "invitedAt", expires_at as "expiresAt"
     from invitations_kept() order by invited_at desc, id`,
  )

/** Somebody of an agency whom a question can reach. */
export type Reached = { id: string; name: string; email: string; agencyId: string; agency: string }

/** Whoever of these agencies has an account that goes on: asked by colleagues only. */
export const partnersAt = (ctx: Ctx, agencies: readonly string[]): Promise<Reached[]> =>
  ctx.db.rows<Reached>(
    'select id, name, email, agency_id as "agencyId", agency from partners_at($1::uuid[]) order by name, id',
    [agencies],
  )

/** Agencies where somebody has an account that goes on, by name: for colleagues who may ask them something. */
export const agenciesReached = (ctx: Ctx): Promise<{ agencyId: string; agency: string }[]> =>
  ctx.db.rows('select agency_id as "agencyId", agency from agencies_reached() order by agency, agency_id')

/** The partner whose account has this e-mail address; undefined where nobody has it. */
export async function partnerWith(ctx: Ctx, email: string): Promise<Reached | undefined> {
  const agencies = (await agenciesReached(ctx)).map(({ agencyId }) => agencyId)
  const wanted = email.trim().toLowerCase()
  return (await partnersAt(ctx, agencies)).find(one => one.email === wanted)
}

/** The viewer's own account as a partner; undefined for anybody else. */
export const myPartner = (ctx: Ctx): Promise<Partner | undefined> =>
  ctx.db.first<Partner>(
    `select account, name, email, job_title as "jobTitle", telephone, agency_id as "agencyId", agency,
        agency_kind as "agencyKind" from my_partner()`,
  )

/** Keeps the telephone number that a partner gave last. */
export const keepMyTelephone = (ctx: Ctx, telephone: string): Promise<unknown> =>
  ctx.db.rows('select change_my_telephone($1)', [telephone])

const ANYBODY = { who: 'invitation', service: true }

/** For whom an invitation is, while it can be taken up; undefined for a token that is none, used, withdrawn or too old. */
export async function invitationOf(
  records: Records,
  token: string,
): Promise<{ name: string; email: string; agency: string } | undefined> {
  if (!TOKEN.test(token)) return undefined
  return transact(records, ANYBODY, ctx =>
    ctx.db.first('select name, email, agency from open_invitation($1)', [tokenDigest(token)]),
  )
}

/** Takes an invitation up with a password of one's own, once. Undefined where it can no longer be. */
export async function acceptInvitation(
  records: Records,
  token: string,
  said: { password: string; again: string },
): Promise<Outcome<string> | undefined> {
  const open = await invitationOf(records, token)
  if (!open) return undefined
  const problems: Problem[] =
    said.password === ''
      ? [{ field: 'password', message: 'Enter a password' }]
      : passwordProblems(said.password)
  if (problems.length === 0 && said.again !== said.password)
    problems.push({ field: 'again', message: 'Enter the same password twice' })
  if (problems.length > 0) return { ok: false, problems }
  const hash = await hashPassword(said.password)
  return transact(records, ANYBODY, async ctx => {
    const account = await freeAccountId(ctx, open.name)
    const row = await ctx.db.first<{ account: string | null }>(
      'select accept_invitation($1, $2, $3) as account',
      [tokenDigest(token), account, hash],
    )
    return row?.account ? ok(row.account) : undefined
  })
}
