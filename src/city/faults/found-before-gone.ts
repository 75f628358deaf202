import { addDays } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import { dayIn, type Fault, saying, says } from './fault.ts'

const DAY = 86_400_000

/** The day on which a child was found is mistyped, and is before the one on which they went. */
export const foundBeforeGone: Fault = {
  name: 'found-before-gone',
  plant(lives, chance) {
    const found = lives
      .written('missing_episode')
      .filter(one => dayIn(one, 'wentOn') && dayIn(one, 'returnedOn'))
    if (found.length === 0) return undefined
    const one = chance.pick(found)
    const [went, returned] = [dayIn(one, 'wentOn')!, dayIn(one, 'returnedOn')!]
    const back = returned - went + chance.whole(1, 9)
    const { returnedAt } = says(one) as { returnedAt?: Instant | null }
    return {
      says: [
        saying(one, {
          returnedOn: addDays(returned, -back),
          ...(returnedAt == null ? {} : { returnedAt: returnedAt - back * DAY }),
        }),
      ],
      breaks: [
        { law: 56, kind: 'missing_episode', id: one.id },
        { doubt: 'returnedOn', kind: 'missing_episode', id: one.id },
      ],
    }
  },
}
