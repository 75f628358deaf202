import { addDays } from '../../core/day.ts'
import { dayIn, type Fault, says } from './fault.ts'

/** What was done was done, and nobody closed the case: it stands open for years in which nothing happens. */
export const caseNeverClosed: Fault = {
  name: 'case-never-closed',
  plant(lives, chance) {
    const closed = lives.written('referral').filter(one => {
      const on = dayIn(one, 'closedOn')
      const isLast = lives
        .of(one.subject, 'referral')
        .every(other => dayIn(other, 'referredOn')! <= dayIn(one, 'referredOn')!)
      return (
        on !== undefined &&
        on < addDays(lives.lastDay, -400) &&
        isLast &&
        // Nobody looks for a case of someone grown up, gone or adopted.
        says(one).closureReason !== 'RC5' &&
        lives.family.until === null &&
        lives.isChildOn(one.subject, lives.lastDay) &&
        !lives.hasEnded(one.subject) &&
        // Early help that went on after it would stand beside a case, which is another law's.
        lives.of(one.subject, 'early_help_episode').every(help => dayIn(help, 'startedOn')! < on) &&
        lives.of(one.subject, 'care_episode').every(episode => dayIn(episode, 'endedOn')! <= on)
      )
    })
    if (closed.length === 0) return undefined
    const one = chance.pick(closed)
    const open = { ...one, versions: one.versions.filter(({ values }) => values.closedOn == null) }
    if (open.versions.length === 0) return undefined
    return { says: [open], breaks: [{ law: 99, kind: 'referral', id: one.id }] }
  },
}
