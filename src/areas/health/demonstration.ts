import { addDays, type Day } from '../../core/day.ts'
import { given, type Player, type Plays } from '../../engines/simulation/index.ts'
import { HealthCheck } from './records.ts'
import { Surgery, SurgeryContact, SurgeryRegistration } from './records-surgery.ts'

const checks = (player: Player, today: Day, list: [number, string][]) =>
  list.map(([ago, kind]) =>
    given(HealthCheck, player.id, addDays(today, 1 - ago), {
      kind,
      heldOn: addDays(today, -ago),
      by: 'Community paediatrician',
    }),
  )

/** One surgery, how it is reached, and two children who are registered there. */
const atSurgery: Plays = (cast, today) => {
  const opened = addDays(today, -3_000)
  const surgery = given(Surgery, '', opened, { name: 'Sorrel Lane Surgery', area: 'Larchgate' })
  return [
    surgery,
    given(SurgeryContact, '', opened, {
      surgery: surgery.id,
      reader: 'Dr Femi Aldous, safeguarding lead',
      sentTo: 'safeguarding@sorrel-lane-surgery.example',
      telephone: '01632 960 640',
      fromOn: opened,
    }),
    ...(['in-care', 'in-need'] as const).map(part =>
      given(SurgeryRegistration, cast[part].id, addDays(today, -700), {
        surgery: surgery.id,
        fromOn: addDays(today, -700),
      }),
    ),
  ]
}

export const demonstrates: Plays = (cast, today) => [
  ...atSurgery(cast, today),
  // The first was four days late; the review after it is due within the fortnight.
  ...checks(cast['in-care'], today, [
    [768, 'initial'],
    [400, 'review'],
    [352, 'review'],
    [190, 'dental'],
  ]),
  ...checks(cast['in-care-goes-missing'], today, [
    [862, 'initial'],
    [500, 'review'],
  ]),
  ...checks(cast.unaccompanied, today, [
    [480, 'initial'],
    [120, 'review'],
  ]),
]
