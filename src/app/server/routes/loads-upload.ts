import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import multipart, { type Multipart } from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Job } from '../../loading/desk.ts'
import { signInFor } from '../after.ts'
import { refuseForged } from '../errors.tsx'
import { accountOf } from '../session.ts'
import type { Site } from '../site.ts'
import { visited } from '../visit.ts'
import { deskOf, LOADERS, wishesOf } from './loads.tsx'

/** Bytes of one file: what the readers would refuse anyway is not kept to be refused later. */
const FILE_BYTES = 1024 ** 3
const LIMITS = { files: 60, fileSize: FILE_BYTES, fields: 10, fieldSize: 10_000, parts: 70 }

/** Takes the files of `POST /loads/new`, and closes the desk with the server. */
export async function registerUpload(app: FastifyInstance, site: Site): Promise<void> {
  app.addHook('onClose', () => deskOf(site).close())
  await app.register(async scope => {
    await scope.register(multipart, { limits: LIMITS, throwFileSizeLimit: false })
    scope.post('/loads/new', { bodyLimit: 4 * FILE_BYTES }, (request, reply) =>
      take(app, site, request, reply),
    )
  })
}

async function take(app: FastifyInstance, site: Site, request: FastifyRequest, reply: FastifyReply) {
  const account = accountOf(request)
  if (account === undefined) return reply.redirect(signInFor(request), 303)
  const allowed = await visited(site, request, reply, { may: LOADERS }, async () => ({ json: true }))
  if (allowed === 'nobody' || allowed.answered === 'not-found') return reply.callNotFound()
  const desk = deskOf(site)
  const job = await desk.open(account)
  try {
    const brought = await bring(app, request, reply, job)
    if (typeof brought === 'string') {
      await desk.discard(job)
      request.session.notice = brought
      return reply.redirect('/loads/new', 303)
    }
    desk.look(job, brought)
    return reply.redirect(`/loads/jobs/${job.id}`, 303)
  } catch (error) {
    await desk.discard(job)
    throw error
  }
}

/** Keeps the files in the job's folder. Gives what was asked of them, or why nothing can be done with them. */
async function bring(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  job: Job,
): Promise<Job['wishes'] | string> {
  const form: Record<string, string> = {}
  const names = new Set<string>()
  let files = 0
  let trusted = false
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      form[part.fieldname] = String(part.value)
      continue
    }
    // The token stands before the files in the form: nothing is kept for a page that is not ours.
    if (!trusted) await trust(app, request, reply, form)
    trusted = true
    if (part.filename === '') {
      part.file.resume()
      continue
    }
    files += 1
    const name = nameOf(part.filename, files)
    // One would take the other's place: which of them was meant cannot be known.
    if (names.has(name))
      return `Two of the files are called ${name}. Bring the files of one return at a time.`
    names.add(name)
    if (!(await keep(part, job.folder, name, files)))
      return `${name} is larger than 1 GB: no return is. Nothing was kept.`
  }
  if (!trusted) await trust(app, request, reply, form)
  if (files === 0) return 'Choose the files of a return first.'
  return wishesOf(form)
}

async function trust(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  form: Record<string, string>,
) {
  request.body = form
  await refuseForged(app, request, reply)
}

/** A file's own name as a folder can hold it: no path, no sign that is no letter, and not hidden. */
function nameOf(given: string, nth: number): string {
  const last = basename(given.replaceAll('\\', '/')).replace(/\p{Cc}/gu, '')
  // A letter may take four bytes, and a name has 255.
  const name = [...last].slice(-60).join('').replace(/^\.+/, '')
  return name || `file-${nth}`
}

/** Keeps one file; false when it is too large. */
async function keep(
  part: Extract<Multipart, { type: 'file' }>,
  folder: string,
  name: string,
  nth: number,
): Promise<boolean> {
  const arriving = join(folder, `.arriving-${nth}`)
  await pipeline(part.file, createWriteStream(arriving))
  if (part.file.truncated) return false
  await rename(arriving, join(folder, name))
  return true
}
