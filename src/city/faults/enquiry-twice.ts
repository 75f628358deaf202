import { addDays } from '../../core/day.ts'
import { dayIn, type Fault, says } from './fault.ts'
import { more } from './more.ts'

/** Two workers each began an enquiry about one child: the second is told to stop the same day. */
export const enquiryTwice: Fault = {
  name: 'enquiry-twice',
  plant(lives, chance) {
    const open = lives.written('section_47').filter(one => {
      const [began, conference] = [dayIn(one, 'startedOn'), dayIn(one, 'conferenceOn')]
      return began && conference && conference >= addDays(began, 4)
    })
    if (open.length === 0) return undefined
    const first = chance.pick(open)
    const on = addDays(dayIn(first, 'startedOn')!, chance.whole(1, 3))
    const { referral } = says(first)
    const second = more(lives.seed, first.kind, first.subject, 'enquiry-twice', [
      [on, { referral, startedOn: on, conferenceNotNeeded: '1' }],
    ])
    return { more: [second], breaks: [{ law: 33, kind: 'section_47', id: second.id }] }
  },
}
