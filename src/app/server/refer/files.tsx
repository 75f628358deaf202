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
import { nameOf, trustForm } from '../brought.ts'
import { refuseForged } from '../errors.tsx'
import { tokenOf } from '../session.ts'
import { broughtBy, draftHere, fromTheStart, sendPublic } from '../tell-us/asking.tsx'
import { tooMany } from '../tell-us/start.tsx'
import { Arriving } from './arriving.ts'
import type { PartnerAsking } from './door.tsx'

const WHY: Readonly<Record<Exclude<Kept, 'kept' | 'gone'> | 'none', string>> = {
  none: 'Choose a file',
  empty: 'Choose a file that is not empty',
  'unknown-kind': 'The file must be a PDF, a picture (PNG or JPEG), a Word document or an Excel workbook',
  'too-large': `The file must be ${sizeOf(FILE_LIMITS.each)} or smaller`,
  full: `There is no more room: up to ${FILE_LIMITS.files} files, together up to ${sizeOf(FILE_LIMITS.all)}`,
  'full-of-drafts': `The files of everything that you have not sent may have up to ${sizeOf(FILE_LIMITS.unsent)} together. Send or delete another referral first`,
  away: 'The file could not be kept just now. Try again in some minutes, or send the referral without it: everything else is kept',
}

/** What is too large by so much is refused before it is read; by less it is read to its end, and refused in words. */
const MOST_BYTES = 4 * FILE_LIMITS.each

/** Of one server: whoever sends how much. */
const arriving = new Arriving()

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
  const { request, reply, base } = asking
  if (!request.isMultipart()) return reply.code(415).send()
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) {
    reply.header('connection', 'close')
    throw Object.assign(new Error('The form is far too large'), { statusCode: 413 })
  }
  const draft = await open(asking)
  if (!('token' in draft)) return draft
  const came = await takeIn(asking, draft)
  if (typeof came === 'number') return tooMany(asking, 'professional', came)
  if (came === 'gone') return fromTheStart(asking)
  if (came === 'kept') return reply.redirect(`${base}/files`, 303)
  return show(asking, draft, [{ field: 'file', message: WHY[came] }])
}

/** Takes in the one file of a form. Gives what came of it, or in how many minutes more may come. */
async function takeIn(asking: PartnerAsking, draft: Draft): Promise<Kept | 'none' | number> {
  const { app, site, request, reply, me } = asking
  const form: Record<string, string> = {}
  let came: Kept | 'none' | number = 'none'
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      form[part.fieldname] = String(part.value)
      continue
    }
    await trustForm(app, request, reply, form)
    const isThere = part.filename !== ''
    const minutes = !isThere ? 0 : arriving.hasRoom(me.account) ? await asking.gate(request, 'files') : 1
    if (!isThere || minutes > 0) {
      // Read to its end all the same, and kept nowhere: else a browser shows no page.
      part.file.resume()
      if (minutes > 0) came = minutes
      continue
    }
    const name = nameOf(part.filename, 80) || 'file'
    came = await arriving.take(me.account, part, async bytes =>
      bytes ? keepFile(site.records, draft, { name, bytes }) : 'too-large',
    )
  }
  await trustForm(app, request, reply, form)
  return came
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
