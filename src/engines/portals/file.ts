import { tokenDigest } from '../access/index.ts'
import {
  dropLoose,
  FILE_MEGABYTES,
  fetched,
  putLoose,
  type Sort,
  sortOf,
  takeOutLoose,
} from '../files/index.ts'
import { type Ctx, newId, type Records } from '../records/index.ts'
import { ask, type Draft } from './draft.ts'

/** What may be sent with a referral. Whatever a file calls itself, it is what its own first bytes say. */
export const FILE_KINDS = {
  pdf: 'PDF',
  png: 'Picture (PNG)',
  jpg: 'Picture (JPEG)',
  docx: 'Word document',
  xlsx: 'Excel workbook',
} as const
export type FileKind = keyof typeof FILE_KINDS

const MEGABYTE = 1024 * 1024

/**
 * The most files of one referral, the most bytes of one file, of all of one referral together, and of all that one account
 * has not sent. Local limits: one file as large as a worker's; with it a scanned report, a screening tool and some
 * photographs of a telephone (4 to 8 MB each); and no more than four full referrals that may never be sent.
 */
export const FILE_LIMITS = {
  files: 5,
  each: FILE_MEGABYTES * MEGABYTE,
  all: 50 * MEGABYTE,
  unsent: 200 * MEGABYTE,
}

/** A file that was sent, or is to be sent, with a referral. */
export type SentFile = { id: string; name: string; kind: FileKind; size: number }

/** As a store is told what it is given. */
const TYPES: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const SAME: Readonly<Record<Sort, FileKind>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

/** What a file is by its content; undefined for what is not taken. A document that carries a program is not. */
export function kindOf(bytes: Buffer): FileKind | undefined {
  const sort = sortOf(bytes)
  if (sort !== undefined) return SAME[sort]
  if (!bytes.subarray(0, 4).equals(ZIP) || !bytes.includes('[Content_Types].xml')) return undefined
  if (bytes.includes('vbaProject.bin')) return undefined
  if (bytes.includes('word/document.xml')) return 'docx'
  return bytes.includes('xl/workbook.xml') ? 'xlsx' : undefined
}

/** How Word and Excel begin, which are archives. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])

const LONGEST = 80

/**
 * A name that is safe wherever it is shown or saved: no folder, no sign that turns words round or is none, and the ending
 * of what the file is.
 */
export function safeName(given: string, kind: FileKind): string {
  const last = given.split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replace(/[\p{C}"'<>|:*?;&%$`]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
  const stem = [...plain.replace(/(\.\w{1,5})+$/, '')].slice(0, LONGEST).join('').trim()
  return `${stem === '' ? 'file' : stem}.${kind}`
}

/** What came of keeping a file; 'away' where its store could not take it. */
export type Kept =
  | 'kept'
  | 'gone'
  | 'full'
  | 'full-of-drafts'
  | 'unknown-kind'
  | 'too-large'
  | 'empty'
  | 'away'

/**
 * Keeps a file with what a partner is writing, in the store or the database. Gives why not, where it is not kept: then
 * nothing of it is anywhere.
 */
export async function keepFile(
  records: Records,
  draft: Draft,
  { name, bytes }: { name: string; bytes: Buffer },
): Promise<Kept> {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > FILE_LIMITS.each) return 'too-large'
  const kind = kindOf(bytes)
  if (kind === undefined) return 'unknown-kind'
  // The store is not asked for what has no room. That it has some is judged again where it is kept.
  const there = await filesOf(records, draft)
  const size = there.reduce((sum, one) => sum + one.size, bytes.length)
  if (there.length >= FILE_LIMITS.files || size > FILE_LIMITS.all) return 'full'
  const place = await putLoose(records, bytes, TYPES[kind])
  if (!place) return 'away'
  let came: Kept = 'gone'
  try {
    const [row] = await ask<{ came: Kept }>(
      records,
      'keep_portal_file($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) came',
      [
        newId(),
        tokenDigest(draft.token),
        draft.account,
        safeName(name, kind),
        kind,
        bytes.length,
        place.bytes,
        place.storeKey,
        place.digest,
        FILE_LIMITS.files,
        FILE_LIMITS.all,
        FILE_LIMITS.unsent,
      ],
    )
    came = row?.came ?? 'gone'
  } finally {
    // Where it was kept after all, and the line broke before that was said, its row holds it and it stays.
    if (came !== 'kept') await dropLoose(records, place)
  }
  return came
}

/** The files of what a partner is writing. */
export const filesOf = (records: Records, { token, account }: Draft): Promise<SentFile[]> =>
  ask<SentFile>(records, 'portal_files_of($1, $2)', [tokenDigest(token), account])

/** Takes a file out again. */
export async function dropFile(records: Records, { token, account }: Draft, id: string): Promise<void> {
  await ask(records, 'drop_portal_file($1, $2, $3)', [id, tokenDigest(token), account])
  await takeOutLoose(records)
}

/** The files that came with a message, for those who may read it. */
export const filesWith = (ctx: Ctx, submission: string): Promise<SentFile[]> =>
  ctx.db.rows<SentFile>(
    'select id, name, kind, size from portal_file where submission_id = $1 order by added_at, id',
    [submission],
  )

type Row = SentFile & { bytes: Buffer | null; storeKey: string | null; digest: Buffer | null }

/**
 * One file with what is in it; undefined where there is none, or the viewer may not read its message. With no bytes where
 * its store cannot give them.
 */
export async function openFile(
  ctx: Ctx,
  submission: string,
  id: string,
): Promise<(SentFile & { bytes: Buffer | undefined }) | undefined> {
  const row = await ctx.db.first<Row>(
    `select id, name, kind, size, bytes, store_key as "storeKey", digest from portal_file
     where submission_id = $1 and id = $2`,
    [submission, id],
  )
  if (!row) return undefined
  const { name, kind, size } = row
  return { id, name, kind, size, bytes: await fetched(ctx, row) }
}
