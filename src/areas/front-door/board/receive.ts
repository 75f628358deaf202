import type { Day } from '../../../core/day.ts'
import { exactly } from '../../../core/inexact.ts'
import type { Instant } from '../../../core/instant.ts'
import type { Outcome, Problem } from '../../../core/outcome.ts'
import { tellKeepers } from '../../../engines/access/index.ts'
import { hiddenLike } from '../../../engines/matching/index.ts'
import {
  asService,
  at,
  type Ctx,
  insert,
  newId,
  newReference,
  one,
  type Row,
} from '../../../engines/records/index.ts'
import { Address, Birth, joinSiblings } from '../../child/facts.ts'
import { Contact } from '../records.ts'
import { keepTold, type Telling } from './tell.ts'

/** Somebody who is not on the record, as far as the one who writes can see. */
export type NewChild = { forename: string; surname: string; born: Day | null }

/**
 * A child whom a worry is about: somebody on the record, or somebody new. `told` is what is told of them alone, `home`
 * where they are said to live.
 */
export type ToldOf = { told: string; home: string } & ({ known: string } | NewChild)

/** What reached the front door. */
export type Received = {
  receivedAt: Instant
  source: string
  referrer: string | null
  agency: string | null
  referrerContact: string | null
  unnamed: boolean
  /** What is told of all of them. */
  worry: string
  children: readonly ToldOf[]
  /** What the children are to each other, where whoever made contact says so of all of them. */
  together?: 'sibling' | 'half-sibling'
}

/**
 * Writes down what reached the front door, once: a contact for each child, all of one enquiry, each with what is told of
 * that child and no more. `tell` answers whoever made contact, once, from the first of them. Gives the enquiry's number, the
 * contacts that the viewer may see, and all of them in the order of the children, which are for telling whoever wrote and
 * for nobody's eyes; refused with every problem, and then nothing is written.
 */
export async function receive(
  ctx: Ctx,
  received: Received,
  tell: (first: Row<typeof Contact>) => Promise<Telling>,
): Promise<Outcome<{ enquiry: string; contacts: string[]; parts: string[] }>> {
  const problems = problemsOf(ctx, received)
  if (problems.length > 0) return { ok: false, problems }
  const enquiry = `FD-${newReference()}`
  const { children, worry, source, together, ...form } = received
  const contacts: string[] = []
  const parts: string[] = []
  const seen: string[] = []
  let telling: Telling | undefined
  // One letter tells of all the children: each one's record says that it was sent.
  const letKnow = async (contact: Row<typeof Contact>): Promise<void> => {
    if (telling?.written)
      await keepTold(ctx, contact, { what: 'acknowledgement', how: 'e-mail', by: telling.by })
    telling ??= await tell(contact)
  }
  for (const child of children) {
    const said = child.home === '' ? '' : `Said to live at ${child.home}.`
    const told = [worry, child.told, said].filter(words => words !== '').join('\n\n')
    const values = { ...form, source: source as never, worry: told, enquiry }
    const made = await about(ctx, child, values, letKnow)
    if (!made.ok) return made
    parts.push(made.value)
    const contact = await one(ctx, Contact, made.value)
    if (!contact) continue
    contacts.push(contact.id)
    seen.push(contact.subject)
  }
  // Only those whom the viewer may see: a line that leads to nobody would tell of a record that is hidden.
  if (together && seen.length > 1) wrote(await joinSiblings(ctx, seen, together))
  return { ok: true, value: { enquiry, contacts, parts } }
}

function problemsOf(ctx: Ctx, { receivedAt, children, worry }: Received): Problem[] {
  const problems: Problem[] = []
  if (receivedAt > ctx.now)
    problems.push({ field: 'receivedAt', message: 'The time it was received must be in the past' })
  if (children.length === 0) problems.push({ field: 'forename-1', message: 'Say which child this is about' })
  for (const [i, child] of children.entries()) {
    const nth = i + 1
    if (worry === '' && child.told === '')
      problems.push({ field: 'worry', message: 'Say what they are worried about' })
    if (!('known' in child) && child.forename === '' && child.surname === '' && child.home === '')
      problems.push({
        field: `forename-${nth}`,
        message: `Child ${nth}: enter a name, or where they live`,
      })
    if (!('known' in child) && child.born !== null && child.born > ctx.today)
      problems.push({ field: `born-${nth}`, message: `Child ${nth}: the date of birth must be in the past` })
  }
  return problems
}

type ContactValues = Parameters<typeof insert<typeof Contact.fields>>[3]

async function about(
  ctx: Ctx,
  child: ToldOf,
  values: ContactValues,
  tell: (contact: Row<typeof Contact>) => Promise<unknown>,
): Promise<Outcome<string>> {
  return writeAbout(ctx, child, `A contact reached the front door: ${values.enquiry}`, async subject => {
    const made = await insert(ctx, Contact, subject, values)
    const contact = made.ok ? await one(ctx, Contact, made.value) : undefined
    if (contact) await tell(contact)
    return made
  })
}

/**
 * Writes something about a child told of. Where the child seems to be one whose record the viewer may not see, no second
 * record is made: it goes to that record, and its keepers are told. Whoever writes sees no difference.
 */
export async function writeAbout(
  ctx: Ctx,
  child: ToldOf,
  toKeepers: string,
  write: (subject: string) => Promise<Outcome<string>>,
): Promise<Outcome<string>> {
  if ('known' in child) return write(child.known)
  const name = [child.forename, child.surname].filter(part => part !== '').join(' ')
  const kept = await hiddenLike(ctx, { name, born: child.born, address: child.home })
  if (kept === undefined) return write(await newChild(ctx, child))
  const made = await asService(ctx, () => write(kept))
  if (made.ok) await tellKeepers(ctx, kept, toKeepers)
  return made
}

/** Somebody who is not on the record yet, as they were told of. */
async function newChild(ctx: Ctx, { forename, surname, born, home }: NewChild & ToldOf): Promise<string> {
  const id = newId()
  await asService(ctx, () =>
    ctx.db.run('insert into person (id, known_at) values ($1, $2)', [id, at(ctx.now)]),
  )
  const who = {
    ...(forename === '' ? {} : { forename }),
    ...(surname === '' ? {} : { surname }),
    ...(born === null ? {} : { born: exactly(born) }),
  }
  wrote(await insert(ctx, Birth, id, who))
  if (home !== '') wrote(await insert(ctx, Address, id, { lines: home }))
  return id
}

function wrote(made: Outcome<string>): void {
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join('; '))
}
