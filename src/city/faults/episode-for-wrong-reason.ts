import { dayIn, type Fault, saying, says } from './fault.ts'

/** A child moved, and the return was told that the legal status had changed instead. */
export const episodeForWrongReason: Fault = {
  name: 'episode-for-wrong-reason',
  plant(lives, chance) {
    const moved = lives.written('care_episode').filter(one => {
      const { reasonBegan, legalStatus } = says(one)
      const before = lives
        .of(one.subject, 'care_episode')
        .find(other => dayIn(other, 'endedOn') === dayIn(one, 'startedOn') && other.id !== one.id)
      // Under a care order it would seem to come from a court that never sat.
      return (
        reasonBegan === 'P' &&
        before &&
        says(before).legalStatus === legalStatus &&
        !/^C[12]$/.test(String(legalStatus))
      )
    })
    if (moved.length === 0) return undefined
    const one = chance.pick(moved)
    return {
      says: [saying(one, { reasonBegan: 'L' })],
      breaks: [{ law: 45, kind: 'care_episode', id: one.id }],
    }
  },
}
