import { addDays } from '../../core/day.ts'
import { clock, type Run } from '../../engines/clocks/index.ts'
import type { Row } from '../../engines/records/index.ts'
import { Episode } from './records.ts'

type Episodes = readonly Row<typeof Episode>[]

/** Unbroken episodes of one legal status, each as the day it began and the day it ended. */
function spellsOf(episodes: Episodes, status: string): Run[] {
  const sorted = episodes
    .filter(e => e.legalStatus === status && e.startedOn !== null)
    .sort((a, b) => a.startedOn! - b.startedOn! || (a.id < b.id ? -1 : 1))
  const spells: Run[] = []
  for (const episode of sorted) {
    const last = spells.at(-1)
    // A move while the order lasts makes a new episode, not a new order.
    if (last && last.met === episode.startedOn) last.met = episode.endedOn
    else spells.push({ about: episode, from: episode.startedOn, due: null, met: episode.endedOn })
  }
  return spells
}

const within = (episodes: Episodes, status: string, days: number): Run[] =>
  spellsOf(episodes, status).map(spell => ({ ...spell, due: addDays(spell.from!, days) }))

export const emergencyOrder = clock('epo-expiry', {
  title: 'Emergency protection order ends',
  todo: 'Decide what follows the emergency protection order',
  authority: 'act',
  source: 'Children Act 1989, section 45(1)',
  reads: { episodes: Episode },
  runs: ({ episodes }) => within(episodes, 'L2', 8),
})

export const assessmentOrder = clock('child-assessment-order', {
  title: 'Child assessment order ends',
  todo: 'Finish the assessment under the order',
  authority: 'act',
  source: 'Children Act 1989, section 43(5)',
  reads: { episodes: Episode },
  runs: ({ episodes }) => within(episodes, 'L3', 7),
})

// 72 hours over a return's days, which carry no time: whether it was in time cannot be told.
export const policeProtection = clock('police-protection', {
  title: 'Police protection ends',
  todo: 'Decide what follows police protection',
  authority: 'act',
  source: 'Children Act 1989, section 46(6)',
  reads: { episodes: Episode },
  runs: ({ episodes }) =>
    spellsOf(episodes, 'L1').map(spell => ({
      ...spell,
      cannotTell: 'The hour it began is not in the record',
    })),
})

export const shortBreak = clock('short-break-17', {
  title: 'Single short break',
  todo: 'The child goes home from the short break',
  authority: 'regulation',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 48',
  reads: { episodes: Episode },
  runs: ({ episodes }) => within(episodes, 'V3', 17),
})
