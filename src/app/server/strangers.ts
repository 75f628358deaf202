import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { accountOf } from './session.ts'

/** How much people without an account may bring, an hour: from one address, and from everybody. */
export type StrangerLimits = {
  /** Messages sent. */
  sent: { each: number; all: number }
  /** Drafts begun. */
  begun: { each: number; all: number }
}

// A school or a hospital stands behind one address. A large city's front door hears of some 500 children a month: what is
// allowed is more than it could read, and less than would fill a disk before somebody sees it.
export const STRANGER_LIMITS: StrangerLimits = {
  sent: { each: 30, all: 600 },
  begun: { each: 60, all: 1_200 },
}

/** How much one partner, who is known by name, may bring an hour, and all of them. */
export type PartnerLimits = StrangerLimits & { files: { each: number; all: number } }

// A police unit may refer all day from one account; nobody refers once a minute.
export const PARTNER_LIMITS: PartnerLimits = {
  sent: { each: 40, all: 600 },
  begun: { each: 60, all: 1_200 },
  files: { each: 100, all: 2_000 },
}

/** Counts what strangers bring, and says in how many minutes more may come; 0 while there is room. */
export type Gate = (request: FastifyRequest, what: keyof PartnerLimits) => Promise<number>

const AN_HOUR = 3_600_000

/**
 * A gate that counts from one address first, or one account where `by` says so, so that whoever is refused there takes
 * nothing from everybody's room.
 */
export function gateOf(
  app: FastifyInstance,
  limits: StrangerLimits & Partial<PartnerLimits>,
  by: 'address' | 'account' = 'address',
): Gate {
  const counter = ({ each, all }: { each: number; all: number }) => ({
    each: app.createRateLimit({
      max: each,
      timeWindow: AN_HOUR,
      ...(by === 'account' && { keyGenerator: request => `account ${accountOf(request)}` }),
    }),
    all: app.createRateLimit({ max: all, timeWindow: AN_HOUR, keyGenerator: () => 'everybody' }),
  })
  const none = { each: 0, all: 0 }
  const counters = {
    sent: counter(limits.sent),
    begun: counter(limits.begun),
    files: counter(limits.files ?? none),
  }
  return async (request, what) => {
    for (const count of [counters[what].each, counters[what].all]) {
      const counted = await count(request)
      if (!counted.isAllowed && counted.isExceeded) return Math.max(1, Math.ceil(counted.ttlInSeconds / 60))
    }
    return 0
  }
}

const COOKIE = 'goldthread-tell-us'
const PATH = '/tell-us'

/** The token of what this browser is writing. */
export const draftTokenOf = (request: FastifyRequest): string | undefined => request.cookies[COOKIE]

/**
 * Has the browser keep a draft's token, for the letterbox's own pages alone. A professional comes back to it for as long as
 * the draft is kept; anybody else may be on a computer that others use, so that it goes when the browser is closed.
 */
export function holdDraft(request: FastifyRequest, reply: FastifyReply, token: string, days?: number): void {
  reply.setCookie(COOKIE, token, {
    path: PATH,
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    ...(days === undefined ? {} : { maxAge: days * 86_400 }),
  })
}

/**
 * Has the browser forget it, where it said that it has it: from a link on another site it says nothing, and must not lose
 * what is being written.
 */
export function dropDraft(request: FastifyRequest, reply: FastifyReply): void {
  if (draftTokenOf(request) !== undefined) reply.clearCookie(COOKIE, { path: PATH })
}
