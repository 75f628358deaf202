import type { RowIn } from '../rules/tables.ts'
import { isFalse } from './true-false.ts'

/** Whether a case is open: it is not closed, and says that its referral led to further action. */
export const isOpenCase = ({ CINclosureDate_text, ReferralNFA }: RowIn<'CINdetails'>): boolean =>
  CINclosureDate_text === null && isFalse(ReferralNFA)
