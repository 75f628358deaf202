import { addDays } from '../../core/day.ts'
import { given, type Plays } from '../../engines/simulation/index.ts'
import { LeaverService, LeaverYear } from './records.ts'

export const demonstrates: Plays = (cast, today) => {
  const { id } = cast['care-leaver']
  return [
    given(LeaverService, id, addDays(today, -545), { startedOn: addDays(today, -545) }),
    given(LeaverYear, id, addDays(today, -180), {
      year: '2024-25',
      inTouch: 'YES',
      activity: 'F4',
      accommodation: 'Z1',
    }),
  ]
}
