import { sql } from '../../core/sql.ts'
import type { Facts } from '../../engines/area.ts'
import { Address, Allocation, Identity, Relationship, Telephone } from './records.ts'

/** When each person was born, or is expected, and died: person_id, born_on, expected_on, died_on, pregnancy_ended_on. */
export const birthFacts: Facts = {
  view: 'birth_fact',
  about: 'When each person was born, or is expected, and died',
  of: [Identity],
  rows: sql`select person_id, born_earliest as born_on, expected_on, died_on, pregnancy_ended_on from identity`,
}

/** What is kept from whom: person_id, what ('address' or 'telephone'), said, postcode, kept_from, kept_from_on. */
export const keptFromFacts: Facts = {
  view: 'kept_from_fact',
  about: 'Addresses and telephone numbers that somebody must not learn, and from which day',
  of: [Address, Telephone],
  rows: sql`select person_id, 'address' as what, lines as said, postcode, kept_from, kept_from_on
      from address where kept_from is not null
    union all
    select person_id, 'telephone', number, null, kept_from, kept_from_on
      from telephone where kept_from is not null`,
}

/** Who works with the child: child_id, record_id, team, from_on, to_on. */
export const allocationFacts: Facts = {
  view: 'allocation_fact',
  about: 'Each allocation of a worker, with their role and team, from day to day',
  of: [Allocation],
  rows: sql`select child_id, id as record_id, role, team, from_on, to_on from allocation`,
}

/** Who are brothers and sisters, each way round: person_id, sibling_id. */
export const siblingFacts: Facts = {
  view: 'sibling_fact',
  about: 'Brothers and sisters, told both ways',
  of: [Relationship],
  rows: sql`select person_id, other as sibling_id from relationship
      where relation in ('sibling', 'half-sibling') and other is not null and to_on is null
    union select other, person_id from relationship
      where relation in ('sibling', 'half-sibling') and other is not null and to_on is null`,
}

/** Who can be given a child to work with, and why somebody cannot in a role. */
export { allocatable, chosenWorker } from './allocatable.ts'
/** The other children of a family, and the names of those who matter to one. */
export { type ChildOfFamily, familyChildren, namesWhoMatter } from './family-children.ts'
/** Sentences about a child of the synthetic city, and words for them that fit the child. */
export { fitting, oneOf, type Words } from './fitting.ts'
/** Ends whoever works with a child in one role. */
export { endsInRole } from './leading.ts'
/** That a child has died, or a pregnancy ended without a birth: nothing is asked for, begun or sent by itself after that. */
export { beginsWork, type Ended, endedOf, whyNothingNew } from './life.ts'
/** From when a child, who may not be born yet, can be visited. */
export { livingFrom } from './living-from.ts'
/** What whatever leaves about a child must not tell. */
export { mustNotTell } from './must-not-tell.ts'
/** Where those of a family can be reached, without what is kept from anybody. */
export { placesKnown } from './places-known.ts'
/** Whether a child has a section 47 enquiry or a protection plan, who is a qualified social worker, and why somebody cannot work in a role. */
export { isProtected, QUALIFIED, whyNotInRole } from './qualified.ts'
/** The kinds that hold the date of birth and who works with the child, for clocks that turn on them; and the home. */
export { Address, ALLOCATED_AS, Allocation, Identity as Birth } from './records.ts'
/** Brothers and sisters who were referred together. */
export { joinSiblings, siblingsAmong } from './relating.ts'
export { telling } from './telling.ts'
/** What a message about a child must not hold, whoever composes it. */
export { withheldAbout } from './withheld.ts'
/** Whether somebody works with a child, and so does not look at or decide on that work. */
export { worksWith } from './works-with.ts'
