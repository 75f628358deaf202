import { randomBytes } from 'node:crypto'
import type { Instant } from '../../core/instant.ts'
import { name } from '../../core/sql.ts'
import { tokenDigest } from '../access/index.ts'
import { takeOutLoose } from '../files/index.ts'
import type { Ctx, Records } from '../records/index.ts'
import { STANDINGS, type Standing } from './question.ts'
import type { Answers, Said } from './walk.ts'

/** Something that is being written, as far as it has come. Sent, it holds nothing but its reference. */
export type Draft = {
  /** What the writer's browser holds, and nobody else. */
  token: string
  standing: Standing
  said: Said
  version: number
  reference: string | null
  /** The partner whose it is; null where whoever holds its token writes. */
  account: string | null
}

// 256 random bits: nobody comes upon another's draft.
const TOKEN = /^[\w-]{43}$/

/** Whether somebody can be of this standing: what a form brings may be anything. */
export const isStanding = (said: unknown): said is Standing =>
  typeof said === 'string' && Object.hasOwn(STANDINGS, said)

/** The functions of the letterbox. Asked outside a transaction: a stranger is nobody, and a partner's account is handed in. */
export const ask = async <T extends object>(
  { pool, schemas }: Records,
  call: string,
  values: unknown[],
): Promise<T[]> => (await pool.query<T>(`select * from ${name(schemas.keep)}.${call}`, values)).rows

/** Begins a draft and gives its token. Whatever has ended of other drafts is cleared. */
export async function beginDraft(records: Records, standing: Standing): Promise<Draft> {
  const token = randomBytes(32).toString('base64url')
  await ask(records, 'begin_portal_draft($1, $2, null, null, $3)', [tokenDigest(token), standing, '{}'])
  return { token, standing, said: {}, version: 1, reference: null, account: null }
}

/** Begins a partner's draft with what is known of them; undefined where they write as many already as they may. */
export async function beginPartnersDraft(
  records: Records,
  account: string,
  said: Said,
): Promise<Draft | undefined> {
  const token = randomBytes(32).toString('base64url')
  const values = [tokenDigest(token), 'professional', account, token, JSON.stringify(said)]
  const [row] = await ask<{ begun: boolean }>(records, 'begin_portal_draft($1, $2, $3, $4, $5) begun', values)
  return row?.begun
    ? { token, standing: 'professional', said, version: 1, reference: null, account }
    : undefined
}

/** The draft of a token; undefined when there is none, it has ended, or it is somebody else's. */
export async function draftOf(
  records: Records,
  token: string | undefined,
  account: string | null = null,
): Promise<Draft | undefined> {
  if (token === undefined || !TOKEN.test(token)) return undefined
  const [row] = await ask<Omit<Draft, 'token' | 'account'>>(records, 'portal_draft_of($1, $2)', [
    tokenDigest(token),
    account,
  ])
  return row && { ...row, token, account }
}

/** What a partner is writing, as far as it has come. */
export type MyDraft = { token: string; said: Said; keptAt: Instant }

/** What the viewer is writing and has not sent, last written first. */
export const myDrafts = (ctx: Ctx): Promise<MyDraft[]> =>
  ctx.db.rows<MyDraft>('select address as token, said, kept_at as "keptAt" from my_portal_drafts()')

/** What changes of a draft. */
export type Change = {
  standing?: Standing
  gone?: readonly string[]
  put?: Readonly<Record<string, Answers>>
}

/** Keeps a change. False when the draft has ended meanwhile, or was sent. */
export async function keepDraft(
  records: Records,
  { token, standing, account }: Draft,
  change: Change,
): Promise<boolean> {
  const values = [
    tokenDigest(token),
    account,
    change.standing ?? standing,
    change.gone ?? [],
    JSON.stringify(change.put ?? {}),
  ]
  const [row] = await ask<{ kept: boolean | null }>(
    records,
    'keep_portal_draft($1, $2, $3, $4::text[], $5::jsonb) kept',
    values,
  )
  return row?.kept === true
}

/** Forgets a draft, whatever had become of it. */
export async function endDraft(
  records: Records,
  token: string | undefined,
  account: string | null = null,
): Promise<void> {
  if (token === undefined || !TOKEN.test(token)) return
  await ask(records, 'end_portal_draft($1, $2)', [tokenDigest(token), account])
  // Only a partner's has files.
  if (account !== null) await takeOutLoose(records)
}

/** What is written of a message when it is sent. */
export type Sending = {
  id: string
  reference: string
  receivedAt: string
  agency: string | null
  children: readonly string[]
  begins: string
  edition: string
  answers: unknown
}

/** Turns a draft, as it was shown, into a message. */
export async function sendDraft(
  records: Records,
  { token, standing, version, account }: Draft,
  sending: Sending,
): Promise<'sent' | 'changed' | 'again'> {
  const [row] = await ask<{ came: 'sent' | 'changed' | 'again' }>(
    records,
    'send_portal_draft($1, $2, $3, $4, $5, $6, $7, $8, $9::text[], $10, $11, $12::jsonb) came',
    [
      tokenDigest(token),
      account,
      version,
      sending.id,
      sending.reference,
      sending.receivedAt,
      standing,
      sending.agency,
      sending.children,
      sending.begins,
      sending.edition,
      JSON.stringify(sending.answers),
    ],
  )
  return row?.came ?? 'changed'
}
