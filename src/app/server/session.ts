import type { FastifyReply, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface Session {
    /** Who is signed in; nobody when left out. */
    account?: string
    /** The token that every form of this session carries: one for all, so that equal pages are equal bytes. */
    token?: string
    /** What was just done, said once on the next page. */
    notice?: string
  }
}

/** The account that is signed in, from the session alone: whether it still may is judged by the database. */
export const accountOf = (request: FastifyRequest): string | undefined => request.session?.account

/** The token of this session's forms. */
export function tokenOf(request: FastifyRequest, reply: FastifyReply): string {
  request.session.token ??= reply.generateCsrf()
  return request.session.token
}

/** Takes what was to be said once. */
export function takeNotice(request: FastifyRequest): string | undefined {
  const { notice } = request.session
  if (notice !== undefined) request.session.notice = undefined
  return notice
}

/** Signs someone in under a new session id: one that was planted in their browser before is worth nothing. */
export async function beginSession(request: FastifyRequest, account: string): Promise<void> {
  await request.session.regenerate()
  request.session.account = account
}
