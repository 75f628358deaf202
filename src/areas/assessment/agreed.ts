import { type Day, formatDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'

type Said = { position: string; askedOf: string | null; askedOn: Day | null }

const POSITION: Readonly<Record<string, string>> = {
  given: 'agreed to it',
  refused: 'said no to it',
  withdrawn: 'took back their agreement to it',
}

/** Where agreement to the assessment of a child stands, in a sentence. It never stops one: what is missing is asked for next. */
export async function agreementTo(ctx: Ctx, child: string): Promise<string> {
  const [said] = await ctx.db.rows<Said>(
    `select position, asked_of as "askedOf", asked_on as "askedOn" from contact_agreement_fact
     where child_id = $1 and purpose = 'assessment' order by asked_on desc nulls last, known_at desc limit 1`,
    [child],
  )
  if (!said) return 'Nobody has written down whether the family agrees to an assessment.'
  const took = POSITION[said.position]
  if (took)
    return `${said.askedOf ?? 'The family'} ${took}${said.askedOn === null ? '' : ` on ${formatDay(said.askedOn)}`}.`
  return said.position === 'dispensed'
    ? 'It goes ahead without agreement.'
    : 'The family was not asked for agreement to it.'
}
