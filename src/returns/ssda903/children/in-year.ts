import type { Day } from '../../../core/day.ts'
import { type Collection, isDay } from '../../checking/index.ts'

/** Whether an episode lasted on any day of the collection year. */
export const isInYear = (
  { DECOM, DEC }: { readonly DECOM: Day; readonly DEC: Day },
  { start, end }: Pick<Collection, 'start' | 'end'>,
): boolean => DECOM <= end && (!isDay(DEC) || DEC >= start)
