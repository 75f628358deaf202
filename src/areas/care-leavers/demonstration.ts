import { addDays } from '../../core/day.ts'
import { given, type Plays } from '../../engines/simulation/index.ts'
import { LeaverService, LeaverYear, PathwayAssessment } from './records.ts'

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
    // In care for 500 days: thirteen weeks were reached 409 days ago, and this was done within three months of it.
    given(PathwayAssessment, cast.unaccompanied.id, addDays(today, -330), {
      begunOn: addDays(today, -380),
      completedOn: addDays(today, -330),
      wishes: 'I want to work with cars, and to live with somebody from home.',
      needs: 'English at college, a solicitor for his claim, cooking and money, and a home after 18.',
      asked: 'His carer, the college, his solicitor and his doctor.',
      by: 'Sam Adeyemi',
    }),
  ]
}
