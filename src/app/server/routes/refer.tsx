import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Draft, FILE_LIMITS } from '../../../engines/portals/index.ts'
import { asPartner, type PartnerAsking, REFER } from '../refer/door.tsx'
import { addFile, removeFile, showFiles } from '../refer/files.tsx'
import { beginReferral, discard, rememberTelephone, resume } from '../refer/writing.tsx'
import type { Site } from '../site.ts'
import { gateOf, PARTNER_LIMITS } from '../strangers.ts'
import { draftHere } from '../tell-us/asking.tsx'
import { send, showCheck, showSent } from '../tell-us/sending.tsx'
import { answer, keepTyped, remove, showStep } from '../tell-us/steps.tsx'

const LOOKING = { rateLimit: { max: 1200, timeWindow: '1 minute' } }
const WRITING = { rateLimit: { max: 600, timeWindow: '1 minute' } }

/** As at the letterbox: what is a little too long is still read, and said so. */
const BODY = { bodyLimit: 128 * 1024 }

const FILES = { files: 1, fileSize: FILE_LIMITS.each, fields: 5, fieldSize: 1_000, parts: 6 }

/** The form of the letterbox for partners who have signed in: what they write is theirs, and kept until they send it. */
export async function registerRefer(app: FastifyInstance, site: Site): Promise<void> {
  await app.register(async scope => {
    await scope.register(multipart, { limits: FILES, throwFileSizeLimit: false })
    const gate = gateOf(scope, site.partners ?? PARTNER_LIMITS, 'account')
    const asked =
      (work: (asking: PartnerAsking) => Promise<FastifyReply>) =>
      async (request: FastifyRequest, reply: FastifyReply) => {
        const asking = await asPartner(app, site, gate, request, reply)
        return 'me' in asking ? work(asking) : asking
      }
    const looking = { config: LOOKING }
    const writing = { config: WRITING, ...BODY }
    scope.post(REFER, writing, asked(beginReferral))
    scope.get(`${REFER}/:draft`, looking, asked(resume))
    scope.post(`${REFER}/:draft/discard`, writing, asked(discard))
    scope.get(`${REFER}/:draft/check`, looking, asked(showCheck))
    scope.post(`${REFER}/:draft/check`, writing, asked(sendAsPartner))
    scope.get(`${REFER}/:draft/sent`, looking, asked(showSent))
    scope.get(`${REFER}/:draft/files`, looking, asked(showFiles))
    scope.post(`${REFER}/:draft/files`, { config: WRITING }, asked(addFile))
    scope.post(`${REFER}/:draft/without-file`, writing, asked(removeFile))
    scope.post(`${REFER}/:draft/without`, writing, asked(remove))
    scope.post(`${REFER}/:draft/keep/:page`, writing, asked(keepTyped))
    scope.get(`${REFER}/:draft/:page`, looking, asked(showStep))
    scope.post(`${REFER}/:draft/:page`, writing, asked(answer))
  })
}

async function sendAsPartner(asking: PartnerAsking): Promise<FastifyReply> {
  const draft: Draft | undefined = await draftHere(asking)
  await send(asking)
  if (asking.reply.statusCode === 303) await rememberTelephone(asking, draft)
  return asking.reply
}
