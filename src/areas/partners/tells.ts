import { sql } from '../../core/sql.ts'
import type { Tells } from '../../engines/chronology/index.ts'

export const tells: Tells[] = [
  {
    kind: 'decision_challenge',
    lane: 'help',
    shape: 'mark',
    rows: sql`select child_id, id as record_id, (raised_at at time zone 'Europe/London')::date as from_on,
        (raised_at at time zone 'Europe/London')::date as to_on, raised_at as at, 'Challenge to a decision' as title,
        agency || coalesce(': ' || why, '') as detail, 'plain' as tone, known_at from decision_challenge`,
  },
  // Told to those who may read the conversation: on the enquiry’s page it stands with what was known before.
  {
    kind: 'threshold_conversation_followed',
    lane: 'help',
    shape: 'mark',
    rows: sql`select f.child_id, f.id as record_id, (c.held_at at time zone 'Europe/London')::date as from_on,
        (c.held_at at time zone 'Europe/London')::date as to_on, c.held_at as at, 'Conversation before the referral' as title,
        concat(c.asker, ', ', c.agency, ': ', c.about, ' Advised by ', c.advised_by, ': ', c.advice) as detail, 'plain' as tone,
        f.known_at
      from threshold_conversation_followed f join threshold_conversation c on c.id = f.conversation`,
  },
]
