import { sql } from '../../core/sql.ts'

// A family is written down for each of its children and counted once, by the first of them. What came before phase two is
// not counted: the expanded Troubled Families programme, whose successor this is, began everywhere on 1 April 2015.

/** Families with whom work has begun, each once: family, child_id, id, engaged_on. */
export const ENGAGED = sql`select distinct on (family) family, child_id, id, engaged_on from supported_family
  where family is not null and engaged_on >= date '2015-04-01' order by family, engaged_on, id`

/** The first claim for each family: family, child_id, id, claimed_on. */
export const CLAIMED = sql`select distinct on (p.family) p.family, c.child_id, c.id, c.claimed_on
  from supported_family_claim c join supported_family p on p.id = c.programme
  where p.family is not null and c.claimed_on is not null order by p.family, c.claimed_on, c.id`
