import type { Instant } from '../../core/instant.ts'
import { invalid, type Outcome, refused } from '../../core/outcome.ts'
import { choice, codes, dateTime, longText, text } from '../records/index.ts'
import { hintsFor } from './hints.ts'
import { isToDo, type SmartAction } from './smart-action.ts'

export const SIGNED = codes({
  agreed: 'The plan goes on as it is',
  queried: 'Something must be changed first',
})

/**
 * The fields of a sign-off: that a manager was asked to sign off a plan as it stood on a day, and what they answered. Weak actions
 * were the fault of every review (2011, 2017, 2018), so a plan is queried before it is signed off, with what must change.
 * Spread into the kind of an area's own, with which plan it is of.
 */
export const SIGN_OFF_FIELDS = {
  askedAt: dateTime('When was it asked for?'),
  askedBy: text('Who asked?').optional(),
  askedByAccount: text('Account of whoever asked').optional(),
  answer: choice(SIGNED, 'What do you decide?').optional(),
  reason: longText('Why? For a query: which action, and what must change?').optional(),
  answeredAt: dateTime('When was it decided?').optional(),
  answeredBy: text('Who decided?').optional(),
}

/** A query says what must change. */
export const SIGN_OFF_CHECK = {
  field: 'reason' as const,
  test: ({ answer, reason }: { readonly answer?: unknown; readonly reason?: unknown }) =>
    answer === 'queried' && !reason ? 'Say which action, and what must change' : undefined,
}

/** A sign-off as its record says it, whichever area keeps it. */
export type SignOff = {
  askedAt: Instant
  askedBy: string | null
  askedByAccount: string | null
  answer: keyof typeof SIGNED | null
  reason: string | null
  answeredAt: Instant | null
  answeredBy: string | null
}

type Answering = {
  /** What was asked for and not answered. */
  waiting: Pick<SignOff, 'askedByAccount'>
  actions: readonly Pick<SmartAction, 'what' | 'who' | 'knownBy' | 'progress'>[]
  /** Whoever answers: nobody signs what they asked for, or the plan of a child with whom they work. */
  account: string
  isOwnWork: boolean
}

/** What is said where nothing waits for an answer. */
export const NOT_ASKED = 'Nobody asked to have this plan signed off, or it was answered already.'

/** Why a plan cannot be answered so; nothing when it can. */
export function whyNotAnswered(
  { waiting, actions, account, isOwnWork }: Answering,
  { answer, reason }: Readonly<Record<string, unknown>>,
): Outcome<never> | undefined {
  if (waiting.askedByAccount === account) return refused('You asked for it: another manager decides.')
  if (isOwnWork) return refused('You work with this child: another manager decides.')
  if (!answer) return invalid('answer', 'Say what you decide')
  const hard = actions.filter(action => isToDo(action) && hintsFor(action).length > 0)
  return answer === 'agreed' && hard.length > 0 && !reason
    ? invalid(
        'reason',
        `Hard to follow: ${hard.map(({ what }) => `“${what}”`).join(', ')}. Query the plan, or say why it goes on as it is`,
      )
    : undefined
}
