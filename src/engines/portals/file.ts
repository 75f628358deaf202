import { tokenDigest } from '../access/index.ts'
import { type Sort, sortOf } from '../files/index.ts'
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

/** The most files of one referral, the most bytes of one file, and of all of them together. */
export const FILE_LIMITS = { files: 5, each: 10 * 1024 * 1024, all: 20 * 1024 * 1024 }

/** A file that was sent, or is to be sent, with a referral. */
export type SentFile = { id: string; name: string; kind: FileKind; size: number }

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

/** What came of keeping a file. */
export type Kept = 'kept' | 'gone' | 'full' | 'unknown-kind' | 'too-large' | 'empty'

/** Keeps a file with what a partner is writing. Gives why not, where it is not kept. */
export async function keepFile(
  records: Records,
  { token, account }: Draft,
  { name, bytes }: { name: string; bytes: Buffer },
): Promise<Kept> {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > FILE_LIMITS.each) return 'too-large'
  const kind = kindOf(bytes)
  if (kind === undefined) return 'unknown-kind'
  const [row] = await ask<{ came: Kept }>(records, 'keep_portal_file($1, $2, $3, $4, $5, $6, $7, $8) came', [
    newId(),
    tokenDigest(token),
    account,
    safeName(name, kind),
    kind,
    bytes,
    FILE_LIMITS.files,
    FILE_LIMITS.all,
  ])
  return row?.came ?? 'gone'
}

/** The files of what a partner is writing. */
export const filesOf = (records: Records, { token, account }: Draft): Promise<SentFile[]> =>
  ask<SentFile>(records, 'portal_files_of($1, $2)', [tokenDigest(token), account])

/** Takes a file out again. */
export async function dropFile(records: Records, { token, account }: Draft, id: string): Promise<void> {
  await ask(records, 'drop_portal_file($1, $2, $3)', [id, tokenDigest(token), account])
}

/** The files that came with a message, for those who may read it. */
export const filesWith = (ctx: Ctx, submission: string): Promise<SentFile[]> =>
  ctx.db.rows<SentFile>(
    'select id, name, kind, size from portal_file where submission_id = $1 order by added_at, id',
    [submission],
  )

/** One file with what is in it; undefined where there is none, or the viewer may not read its message. */
export const openFile = (
  ctx: Ctx,
  submission: string,
  id: string,
): Promise<(SentFile & { bytes: Buffer }) | undefined> =>
  ctx.db.first('select id, name, kind, size, bytes from portal_file where submission_id = $1 and id = $2', [
    submission,
    id,
  ])
