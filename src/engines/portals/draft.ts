import { createHash, randomBytes } from 'node:crypto'
import { name } from '../../core/sql.ts'
import type { Records } from '../records/index.ts'
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
}

// 256 random bits: nobody comes upon another's draft.
const TOKEN = /^[\w-]{43}$/

const digest = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Whether somebody can be of this standing: what a form brings may be anything. */
export const isStanding = (said: unknown): said is Standing =>
  typeof said === 'string' && Object.hasOwn(STANDINGS, said)

/** The functions of the letterbox. Asked outside a transaction: nobody is signed in. */
const ask = async <T extends object>(
  { pool, schemas }: Records,
  call: string,
  values: unknown[],
): Promise<T[]> => (await pool.query<T>(`select * from ${name(schemas.keep)}.${call}`, values)).rows

/** Begins a draft and gives its token. Whatever has ended of other drafts is cleared. */
export async function beginDraft(records: Records, standing: Standing): Promise<Draft> {
  const token = randomBytes(32).toString('base64url')
  await ask(records, 'begin_portal_draft($1, $2)', [digest(token), standing])
  return { token, standing, said: {}, version: 1, reference: null }
}

/** The draft of a token; undefined when there is none, or it has ended. */
export async function draftOf(records: Records, token: string | undefined): Promise<Draft | undefined> {
  if (token === undefined || !TOKEN.test(token)) return undefined
  const [row] = await ask<Omit<Draft, 'token'>>(records, 'portal_draft_of($1)', [digest(token)])
  return row && { ...row, token }
}

/** What changes of a draft. */
export type Change = {
  standing?: Standing
  gone?: readonly string[]
  put?: Readonly<Record<string, Answers>>
}

/** Keeps a change. False when the draft has ended meanwhile, or was sent. */
export async function keepDraft(
  records: Records,
  { token, standing }: Draft,
  change: Change,
): Promise<boolean> {
  const values = [
    digest(token),
    change.standing ?? standing,
    change.gone ?? [],
    JSON.stringify(change.put ?? {}),
  ]
  const [row] = await ask<{ kept: boolean | null }>(
    records,
    'keep_portal_draft($1, $2, $3::text[], $4::jsonb) kept',
    values,
  )
  return row?.kept === true
}

/** Forgets a draft, whatever had become of it. */
export async function endDraft(records: Records, token: string | undefined): Promise<void> {
  if (token !== undefined && TOKEN.test(token)) await ask(records, 'end_portal_draft($1)', [digest(token)])
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
  { token, standing, version }: Draft,
  sending: Sending,
): Promise<'sent' | 'changed' | 'again'> {
  const [row] = await ask<{ came: 'sent' | 'changed' | 'again' }>(
    records,
    'send_portal_draft($1, $2, $3, $4, $5, $6, $7, $8::text[], $9, $10, $11::jsonb) came',
    [
      digest(token),
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
