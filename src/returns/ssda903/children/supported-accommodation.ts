import { day } from '../../../core/day.ts'
import { isDay } from '../../checking/index.ts'
import type { Tables } from '../rules/tables.ts'

// Supported Accommodation (England) Regulations 2023: from this day on nobody may offer it to children of 16 or 17 in care
// without being registered with Ofsted.
const REGISTERED_FROM = day('2023-10-28')

/** Whether an episode went on after the day from which supported accommodation is registered; one that ended on it did not. */
export const isAfterRegistration = ({ DEC }: Pick<Tables['Episodes'], 'DEC'>): boolean =>
  !isDay(DEC) || DEC > REGISTERED_FROM
