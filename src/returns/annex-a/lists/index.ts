import type { List } from '../list.ts'
import { adopters } from './adopters.ts'
import { adoption } from './adoption.ts'
import { assessments } from './assessments.ts'
import { care } from './care.ts'
import { contacts } from './contacts.ts'
import { earlyHelp } from './early-help.ts'
import { enquiries } from './enquiries.ts'
import { inNeed } from './in-need.ts'
import { leavingCare } from './leaving-care.ts'
import { protection } from './protection.ts'
import { referrals } from './referrals.ts'

/** The eleven lists, in Ofsted's order. */
export const LISTS: readonly List[] = [
  contacts,
  earlyHelp,
  referrals,
  assessments,
  enquiries,
  inNeed,
  protection,
  care,
  leavingCare,
  adoption,
  adopters,
]
