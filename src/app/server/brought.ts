import { basename } from 'node:path'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Brought, FILE_MEGABYTES } from '../../engines/files/index.ts'
import { refuseForged } from './errors.tsx'

const MEGABYTE = 1024 * 1024
const LIMITS = {
  files: 5,
  fileSize: FILE_MEGABYTES * MEGABYTE,
  fields: 60,
  fieldSize: MEGABYTE / 2,
  parts: 65,
}

/** The most that a form with files may send. */
export const BROUGHT_BYTES = LIMITS.files * LIMITS.fileSize + 2 * MEGABYTE

/** Has a scope read forms that bring files. */
export const readsFiles = (scope: FastifyInstance) =>
  scope.register(multipart, { limits: LIMITS, throwFileSizeLimit: false })

/** Holds what came of a form, before any of its files is read, to the token of this session. Throws where it is not one of our pages'. */
export async function trustForm(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  request.body = form
  await refuseForged(app, request, reply)
}

/** A file's own name, of at most so many signs: no path, and no sign that is no letter. */
export const nameOf = (given: string, most: number): string =>
  [...basename(given.replaceAll('\\', '/')).replace(/\p{Cc}/gu, '')].slice(-most).join('')

/** Reads a form with its files into memory. The token stands before the files: of a forged form none is read. */
export async function bring(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ form: Record<string, string>; files: Brought[] }> {
  const form: Record<string, string> = {}
  const files: Brought[] = []
  let isTrusted = false
  const trust = async () => {
    await trustForm(app, request, reply, form)
    isTrusted = true
  }
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      // Several ticked boxes of one name, as everywhere: joined with commas.
      const said = String(part.value).replaceAll('\0', '')
      const before = Object.hasOwn(form, part.fieldname) ? form[part.fieldname] : undefined
      form[part.fieldname] = before === undefined ? said : `${before},${said}`
      continue
    }
    if (!isTrusted) await trust()
    const bytes = await part.toBuffer()
    if (part.filename === '') continue
    files.push({
      field: part.fieldname,
      name: nameOf(part.filename, 80) || 'file',
      bytes,
      isTooLarge: part.file.truncated,
    })
  }
  if (!isTrusted) await trust()
  return { form, files }
}
