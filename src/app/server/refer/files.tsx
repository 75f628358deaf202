import type { FastifyReply } from 'fastify'
import type { Problem } from '../../../core/outcome.ts'
import { isId } from '../../../engines/access/index.ts'
import {
  type Draft,
  dropFile,
  FILE_LIMITS,
  filesOf,
  type Kept,
  keepFile,
} from '../../../engines/portals/index.ts'
import { FilesPage, sizeOf } from '../../../web/portals/index.ts'
import { bring } from '../brought.ts'
import { refuseForged } from '../errors.tsx'
import { tokenOf } from '../session.ts'
import { broughtBy, draftHere, fromTheStart, sendPublic } from '../tell-us/asking.tsx'
import { tooMany } from '../tell-us/start.tsx'
import type { PartnerAsking } from './door.tsx'

const WHY: Readonly<Record<Exclude<Kept, 'kept' | 'gone'>, string>> = {
  empty: 'Choose a file that is not empty',
  'unknown-kind': 'The file must be a PDF, a picture (PNG or JPEG), a Word document or an Excel workbook',
  'too-large': `The file must be ${sizeOf(FILE_LIMITS.each)} or smaller`,
  full: `There is no more room: up to ${FILE_LIMITS.files} files, together up to ${sizeOf(FILE_LIMITS.all)}`,
}

/** The referral as it is being written; where it is not, back to the start. */
async function open(asking: PartnerAsking): Promise<Draft | FastifyReply> {
  const draft = await draftHere(asking)
  if (!draft) return fromTheStart(asking)
  return draft.reference === null ? draft : asking.reply.redirect(`${asking.base}/sent`, 303)
}

/** The files that go with it. */
export async function showFiles(asking: PartnerAsking): Promise<FastifyReply> {
  const draft = await open(asking)
  return 'token' in draft ? show(asking, draft) : draft
}

async function show(
  asking: PartnerAsking,
  draft: Draft,
  errors: readonly Problem[] = [],
): Promise<FastifyReply> {
  const { site, request, reply, base } = asking
  const files = await filesOf(site.records, draft)
  const body = <FilesPage {...{ base, files, errors }} csrf={tokenOf(request, reply)} />
  const title = 'Files sent with the referral'
  return sendPublic(asking, 'professional', errors.length > 0 ? 422 : 200, {
    title,
    body,
    errors,
    back: `${base}/check`,
  })
}

/** Takes a file as it comes: the token stands before it in the form, so that nothing is kept for a page that is not ours. */
export async function addFile(asking: PartnerAsking): Promise<FastifyReply> {
  const { app, site, request, reply, base } = asking
  if (!request.isMultipart()) return reply.code(415).send()
  const draft = await open(asking)
  if (!('token' in draft)) return draft
  const { files } = await bring(app, request, reply)
  const came = files[0]
  const again = (message: string) => show(asking, draft, [{ field: 'file', message }])
  if (!came) return again('Choose a file')
  if (came.isTooLarge) return again(WHY['too-large'])
  const minutes = await asking.gate(request, 'files')
  if (minutes > 0) return tooMany(asking, 'professional', minutes)
  const kept = await keepFile(site.records, draft, came)
  if (kept === 'gone') return fromTheStart(asking)
  return kept === 'kept' ? reply.redirect(`${base}/files`, 303) : again(WHY[kept])
}

/** Takes a file out again. */
export async function removeFile(asking: PartnerAsking): Promise<FastifyReply> {
  const { app, site, request, reply, base } = asking
  await refuseForged(app, request, reply)
  const draft = await open(asking)
  if (!('token' in draft)) return draft
  const { file } = broughtBy(asking)
  if (typeof file === 'string' && isId(file)) await dropFile(site.records, draft, file)
  return reply.redirect(`${base}/files`, 303)
}
