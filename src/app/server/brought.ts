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
    request.body = form
    await refuseForged(app, request, reply)
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
    const name = basename(part.filename.replaceAll('\\', '/')).replace(/\p{Cc}/gu, '')
    files.push({
      field: part.fieldname,
      name: [...name].slice(-80).join('') || 'file',
      bytes,
      isTooLarge: part.file.truncated,
    })
  }
  if (!isTrusted) await trust()
  return { form, files }
}
