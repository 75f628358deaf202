import { sql } from '../../core/sql.ts'
import { indicator } from '../../engines/indicators/index.ts'

export const transferTimeliness = indicator('case-transfer-timeliness', {
  title: 'Days from a transfer agreed to the new team’s worker',
  definition:
    'The median days from the day a transfer was accepted to the day a worker of the receiving team was allocated, for transfers completed in the period.',
  measure: 'median',
  shape: 'events',
  better: 'lower',
  splits: ['from_team', 'to_team'],
  rows: sql`select t.child_id, 'case_transfer' as record_kind, t.id as record_id, a.from_on as on_date, true as numerator,
      (a.from_on - t.decided_on)::numeric as value, t.from_team, t.to_team
    from case_transfer t
    cross join lateral (select min(w.from_on) as from_on from allocation_fact w
      where w.child_id = t.child_id and w.team = t.to_team and w.from_on >= t.decided_on) a
    where t.decision = 'accepted' and a.from_on is not null`,
})

// Between these two days the child belongs to nobody’s plans: the delay that led to drift (inspection of 2011).
export const answerDelay = indicator('case-transfer-answer-delay', {
  title: 'Days from a transfer proposed to the answer',
  definition:
    'The median days from the day a transfer was proposed to the day the receiving team accepted it or not, for those answered in the period.',
  measure: 'median',
  shape: 'events',
  better: 'lower',
  splits: ['from_team', 'to_team'],
  rows: sql`select child_id, 'case_transfer' as record_kind, id as record_id, decided_on as on_date, true as numerator,
      (decided_on - proposed_on)::numeric as value, from_team, to_team
    from case_transfer where decided_on is not null and proposed_on is not null`,
})
