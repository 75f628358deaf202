import { type Fault, saying, says } from './fault.ts'

/** The box for a child who was not seen is ticked on a visit whose note tells what they said. */
export const quotedUnseen: Fault = {
  name: 'quoted-unseen',
  plant(lives, chance) {
    const told = ['in_need_visit', 'care_visit']
      .flatMap(table => lives.written(table))
      .filter(one => says(one).words && says(one).seen !== 'not-seen')
    if (told.length === 0) return undefined
    const one = chance.pick(told)
    return {
      says: [saying(one, { seen: 'not-seen' })],
      breaks: [{ law: 78, kind: one.kind.table, id: one.id }],
    }
  },
}
