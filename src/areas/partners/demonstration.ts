import { addDays } from '../../core/day.ts'
import { londonInstant } from '../../core/instant.ts'
import { idFrom } from '../../engines/records/index.ts'
import { given, type Plays } from '../../engines/simulation/index.ts'
import { Agency, Conversation } from './records.ts'

/** A school, the police and a health service, of whom somebody can sign in, and a conversation before a referral. */
export const demonstrates: Plays = (_, today) => {
  const name = 'Harrow Lane School'
  const heldOn = addDays(today, -20)
  return [
    given(Agency, '', addDays(today, -300), { name, kind: 'school' }, idFrom('agency', name)),
    given(
      Agency,
      '',
      addDays(today, -300),
      { name: 'County Police', kind: 'police' },
      idFrom('agency', 'County Police'),
    ),
    given(
      Agency,
      '',
      addDays(today, -300),
      { name: 'Millbrook Health Visiting', kind: 'health-service' },
      idFrom('agency', 'Millbrook Health Visiting'),
    ),
    given(Conversation, '', heldOn, {
      heldAt: londonInstant(heldOn, '14:10'),
      asker: 'Sandra Hillcott',
      agency: name,
      about:
        'A boy in year 4 is late most days since his parents parted. His mother says that she is coping.',
      advice:
        'Talk with his mother about early help, and ask for it if she agrees. Ring again if he is left alone.',
      advised: 'early-help',
      advisedBy: 'Jonah Mercer',
    }),
  ]
}
