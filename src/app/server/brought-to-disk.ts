import { createWriteStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import multipart, { type Multipart } from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Role } from '../../engines/access/index.ts'
import type { FolderJob } from '../folder-jobs.ts'
import { signInFor } from './after.ts'
import { nameOf, trustForm } from './brought.ts'
import { accountOf } from './session.ts'
import type { Site } from './site.ts'
import { visited } from './visit.ts'

/** Bytes of one file: what the readers would refuse anyway is not kept to be refused later. */
const FILE_BYTES = 1024 ** 3

const LIMITS = { files: 60, fileSize: FILE_BYTES, fields: 10, fieldSize: 10_000, parts: 70 }

/** What came with a form: its answers, and where the files of each of its fields are kept. */
export type BroughtFiles = {
  form: Readonly<Record<string, string>>
  paths: Readonly<Record<string, readonly string[]>>
}

/** A form that brings files too large for memory, and the work that begins with them. */
export type FileForm<J extends FolderJob> = {
  /** Where it is shown and sent to. */
  path: string
  may: readonly Role[]
  /** Those of this site who keep files while they are worked with. */
  jobs(site: Site): {
    open(account: string): Promise<J>
    discard(job: J): Promise<void>
    close(): Promise<void>
  }
  /** Begins, and gives where it goes on; or why nothing can be done with what came, in a sentence. */
  begin(site: Site, job: J, brought: BroughtFiles): { href: string } | string
}

/** Takes what a form brings, and lets go of every file with the server. */
export const registerFileForm =
  <J extends FolderJob>(form: FileForm<J>) =>
  async (app: FastifyInstance, site: Site): Promise<void> => {
    app.addHook('onClose', () => form.jobs(site).close())
    await app.register(async scope => {
      await scope.register(multipart, { limits: LIMITS, throwFileSizeLimit: false })
      scope.post(form.path, { bodyLimit: 4 * FILE_BYTES }, (request, reply) =>
        take(form, { app, site, request, reply }),
      )
    })
  }

type Asked = { app: FastifyInstance; site: Site; request: FastifyRequest; reply: FastifyReply }

async function take<J extends FolderJob>(form: FileForm<J>, asked: Asked) {
  const { site, request, reply } = asked
  const account = accountOf(request)
  if (account === undefined) return reply.redirect(signInFor(request), 303)
  const allowed = await visited(site, request, reply, { may: form.may }, async () => ({ json: true }))
  if (allowed === 'nobody' || allowed.answered === 'not-found') return reply.callNotFound()
  const jobs = form.jobs(site)
  const job = await jobs.open(account)
  try {
    const brought = await bring(asked, job.folder)
    const begun = typeof brought === 'string' ? brought : form.begin(site, job, brought)
    if (typeof begun !== 'string') return reply.redirect(begun.href, 303)
    await jobs.discard(job)
    request.session.notice = begun
    return reply.redirect(form.path, 303)
  } catch (error) {
    await jobs.discard(job)
    throw error
  }
}

/** Keeps the files, those of each field in a folder of their own. Gives why nothing can be done with them where that is so. */
async function bring({ app, request, reply }: Asked, folder: string): Promise<BroughtFiles | string> {
  const form: Record<string, string> = {}
  const paths: Record<string, string[]> = {}
  let trusted = false
  let nth = 0
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      form[part.fieldname] = String(part.value)
      continue
    }
    // The token stands before the files in the form: nothing is kept for a page that is not ours.
    if (!trusted) await trustForm(app, request, reply, form)
    trusted = true
    if (part.filename === '') {
      part.file.resume()
      continue
    }
    nth += 1
    const field = part.fieldname.replace(/[^a-z-]/g, '')
    const path = join(folder, field, keptAs(part.filename, nth))
    const mine = paths[field] ?? []
    // One would take the other's place: which of them was meant cannot be known.
    if (mine.includes(path))
      return `Two of the files are called ${basename(path)}. Bring the files of one return at a time.`
    await mkdir(join(folder, field), { recursive: true })
    if (!(await keep(part, path, nth)))
      return `${basename(path)} is larger than 1 GB: no return is. Nothing was kept.`
    paths[field] = [...mine, path]
  }
  if (!trusted) await trustForm(app, request, reply, form)
  return { form, paths }
}

/** A file's own name as a folder can hold it, where a letter may take four bytes and a name has 255: not hidden. */
const keptAs = (given: string, nth: number): string => nameOf(given, 60).replace(/^\.+/, '') || `file-${nth}`

/** Keeps one file; false when it is too large. */
async function keep(part: Extract<Multipart, { type: 'file' }>, path: string, nth: number): Promise<boolean> {
  const arriving = join(dirname(path), `.arriving-${nth}`)
  await pipeline(part.file, createWriteStream(arriving))
  if (part.file.truncated) return false
  await rename(arriving, path)
  return true
}
