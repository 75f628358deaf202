import { addDays, type Day } from '../../core/day.ts'
import { type Given, given, type Part, type Player } from '../../engines/simulation/index.ts'
import { Warning } from './records.ts'

type Played = {
  kind: 'staff' | 'safeguarding' | 'limited-contact'
  says: string
  source: string
  ago: number
  reviewIn: number
}

const WARNINGS: Partial<Record<Part, Played>> = {
  'protected-sister': {
    kind: 'staff',
    says: 'Visit in pairs: a man who is sometimes at the address has threatened staff.',
    source: 'Police',
    ago: 420,
    reviewIn: 80,
  },
  'in-need': {
    kind: 'limited-contact',
    says: 'His father may see him only at the contact centre, by order of the family court.',
    source: 'Family court',
    ago: 150,
    reviewIn: 30,
  },
  'in-care-goes-missing': {
    kind: 'safeguarding',
    says: 'An adult he met at the bus station may be exploiting him. Ask before anyone collects him.',
    source: 'Multi-agency panel',
    ago: 125,
    // It ought to have been looked at again a week ago: the page says so.
    reviewIn: -7,
  },
}

/** What people must know before they knock, ring or meet somebody. */
export function warnings({ id, part }: Player, today: Day): Given[] {
  const one = WARNINGS[part]
  if (!one) return []
  const fromOn = addDays(today, -one.ago)
  const { kind, says, source } = one
  return [given(Warning, id, fromOn, { kind, says, source, fromOn, reviewOn: addDays(today, one.reviewIn) })]
}
