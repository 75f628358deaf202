import type { Instant } from '../../../core/instant.ts'
import { contactsOfMine, type MyMessage, STAGES, type Stage } from '../../../engines/portals/index.ts'
import { asService, type Ctx } from '../../../engines/records/index.ts'
import { named, QUALITY } from '../../front-door/facts.ts'

/** What was decided for one child, by the name by which the partner told of them. */
export type ToldChild = {
  contact: string
  name: string
  decidedAt: Instant | null
  decidedBy: string
  says: string | null
}

/** How a referral stands for its writer. */
export type Following = {
  stage: Stage | 'read'
  children: ToldChild[]
  /** What was sent to them, and when it was let go. */
  feedback: { says: string; at: Instant; sent: boolean }[]
  quality: { says: string; words: string | null } | null
}

/**
 * What was decided, in the least detail that a referrer needs to act (Working Together to Safeguard Children 2023, chapter
 * 1). A child with an open case and one whose case begins are told in the same words: whether the child was known is
 * nobody's at another agency.
 */
const DECIDED: Readonly<Record<string, string>> = {
  referral: 'A social worker takes it forward with the child and family, and may ask you what you know.',
  'open-case': 'A social worker takes it forward with the child and family, and may ask you what you know.',
  'early-help': 'The family will be offered early help. Please go on with the help that you give.',
  information: 'We have given information and advice. Please go on with the help that you give.',
  none: 'We will not do more at present. Please go on with the help that you give.',
}

const LETTERS: Readonly<Record<string, string>> = {
  'acknowledgement-to-referrer': 'That your referral arrived',
  'outcome-to-professional-referrer': 'What was decided',
  'receipt-from-team': 'That the team has the case',
  'quality-to-professional-referrer': 'How good your referral was',
}

/** How a referral stands, in words. One that was read and of which no contact was made says so, and promises no decision. */
export const HOW_IT_STANDS = { ...STAGES, read: 'Read, and no contact made of it' } as const

type ContactTold = {
  id: string
  decidedAt: Instant | null
  decidedBy: string | null
  decidedAs: string | null
  outcome: string | null
}
type LetterTold = { contact: string; template: string; state: string; madeAt: Instant }
type QualityTold = { contact: string; quality: keyof typeof QUALITY; missing: string | null }

/**
 * How messages of the viewer's own stand. It reads with the service's eyes, the same of every child: were it to read with
 * the partner's, or the worker's, a child whose record few may see would be told apart by what is missing.
 */
export async function followingOf(
  ctx: Ctx,
  messages: readonly MyMessage[],
): Promise<ReadonlyMap<string, Following>> {
  const parts = await contactsOfMine(
    ctx,
    messages.map(({ id }) => id),
  )
  const ids = [...parts.values()].flat()
  const { contacts, letters, qualities } = await asService(ctx, async () => ({
    contacts: await ctx.db.rows<ContactTold>(
      `select id, decided_at as "decidedAt", decided_by as "decidedBy", decided_as as "decidedAs", outcome
       from contact where id = any($1::uuid[])`,
      [ids],
    ),
    letters: await ctx.db.rows<LetterTold>(
      `select record_id as contact, template, state, made_at as "madeAt" from outbox
       where record_kind = 'contact' and record_id = any($1::uuid[]) and reader_standing = 'referrer'
         and template is not null order by made_at, id`,
      [ids],
    ),
    qualities: await ctx.db.rows<QualityTold>(
      'select contact, quality, missing from referral_quality where contact = any($1::uuid[])',
      [ids],
    ),
  }))
  return new Map(
    messages.map(message => {
      const mine = parts.get(message.id) ?? []
      const children = mine.flatMap((id, nth) => {
        const contact = contacts.find(one => one.id === id)
        return contact ? [toldOf(contact, nameOf(message, mine.length, nth))] : []
      })
      const rated = qualities.find(({ contact }) => mine.includes(contact))
      return [
        message.id,
        {
          stage: stageOf(message, mine, children),
          children,
          feedback: letters
            .filter(({ contact, template }) => mine.includes(contact) && LETTERS[template] !== undefined)
            .map(({ template, state, madeAt }) => ({
              says: LETTERS[template]!,
              at: madeAt,
              sent: ['confirmed', 'sent', 'delivered'].includes(state),
            })),
          quality: rated ? { says: QUALITY[rated.quality], words: rated.missing } : null,
        },
      ]
    }),
  )
}

const nameOf = ({ children }: MyMessage, count: number, nth: number): string =>
  children.length === count ? (children[nth] ?? '') : `Child ${nth + 1}`

const toldOf = ({ id, decidedAt, decidedBy, decidedAs, outcome }: ContactTold, name: string): ToldChild => ({
  contact: id,
  name,
  decidedAt,
  // Who decided is told by name and role (children in need and child protection action plan, 1.8: what and by whom).
  decidedBy: decidedBy === null ? 'the front door' : named(decidedBy, decidedAs),
  says: decidedAt === null ? null : (DECIDED[outcome ?? ''] ?? DECIDED.none!),
})

function stageOf(
  { takenUp }: MyMessage,
  parts: readonly string[],
  children: readonly ToldChild[],
): Following['stage'] {
  if (takenUp && parts.length === 0) return 'read'
  if (children.length > 0 && children.every(({ decidedAt }) => decidedAt !== null)) return 'decided'
  return takenUp ? 'looking' : 'received'
}
