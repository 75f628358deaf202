import type { Instant } from '../../core/instant.ts'
import type { Outcome, Problem } from '../../core/outcome.ts'
import { type Ctx, insert } from '../../engines/records/index.ts'
import { newEnquiry, passToFrontDoor, type ToldOf, writeAbout } from '../front-door/facts.ts'
import { ARRIVING, type Arriving } from './events.ts'
import { NoticeIn } from './records.ts'

/** What another agency told us. */
export type Arrived = {
  kind: Arriving
  cameAt: Instant
  agency: string
  says: string
  children: readonly ToldOf[]
}

/**
 * Writes a notice down once for every child it is about and passes it to the front door, where it stands on the board at
 * once: on an open case as a new worry about it. A child whose record few may see gets no second one. Gives the reference.
 */
export async function receiveNotice(ctx: Ctx, told: Arrived): Promise<Outcome<string>> {
  const problems: Problem[] = []
  if (told.cameAt > ctx.now)
    problems.push({ field: 'cameAt', message: 'The time it came must be in the past' })
  for (const child of told.children)
    if (!('known' in child) && child.forename === '' && child.surname === '' && child.home === '')
      problems.push({ field: 'forename-1', message: 'Say which child it is about: a name, or the home' })
  if (problems.length > 0) return { ok: false, problems }
  const { kind, cameAt, agency } = told
  const { says, source } = ARRIVING[kind]
  const enquiry = newEnquiry()
  for (const child of told.children) {
    const words = [told.says, child.told].filter(part => part !== '').join('\n\n')
    const made = await writeAbout(ctx, child, `A notice reached us: ${enquiry}`, async subject => {
      const kept = await insert(ctx, NoticeIn, subject, { kind, cameAt, agency, says: words, enquiry })
      if (!kept.ok) return kept
      const worry = `${says}. ${words}`
      return passToFrontDoor(ctx, { child: subject, source, agency, worry, enquiry })
    })
    if (!made.ok) return made
  }
  return { ok: true, value: enquiry }
}
