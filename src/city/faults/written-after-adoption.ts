import { addWorkingDays } from '../../core/working-days.ts'
import { dayIn, type Fault, says } from './fault.ts'
import { more } from './more.ts'

/** A letter from the dentist was filed in the record that an adoption order had closed. */
export const writtenAfterAdoption: Fault = {
  name: 'written-after-adoption',
  plant(lives, chance) {
    const days = chance.whole(10, 120)
    const adopted = lives.written('care_episode').flatMap(one => {
      const [form] = lives.of(one.subject, 'health_check')
      const on = dayIn(one, 'endedOn')
      if (!form || !on || !/^E1[12]$/.test(String(says(one).reasonEnded))) return []
      const heldOn = addWorkingDays(on, days)
      return heldOn <= lives.until ? [{ form, heldOn }] : []
    })
    if (adopted.length === 0) return undefined
    const { form, heldOn } = chance.pick(adopted)
    const letter = more(lives.seed, form.kind, form.subject, 'written-after-adoption', [
      [heldOn, { kind: 'dental', heldOn, by: 'Dentist' }],
    ])
    return { more: [letter], breaks: [{ law: 62, kind: 'health_check', id: letter.id }] }
  },
}
