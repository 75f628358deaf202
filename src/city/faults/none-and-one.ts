import { type Fault, says } from './fault.ts'
import { more } from './more.ts'

const NONE = '21'

/** “No factors” is ticked beside factors that were found. */
export const noneAndOne: Fault = {
  name: 'none-and-one',
  plant(lives, chance) {
    const found = lives
      .written('assessment_factor')
      .filter(one => says(one).factor !== NONE && says(one).assessment)
    if (found.length === 0) return undefined
    const one = chance.pick(found)
    const none = more(lives.seed, one.kind, one.subject, 'none-and-one', [
      [one.versions[0]!.on, { assessment: says(one).assessment, factor: NONE }],
    ])
    return { more: [none], breaks: [{ law: 29, kind: 'assessment_factor', id: none.id }] }
  },
}
