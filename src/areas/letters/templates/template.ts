import { type Day, isoDay } from '../../../core/day.ts'

/** An action of a plan as a letter tells it. */
export type PlannedAction = { what: string; who: string; byOn: Day; otherwise: string | null }

/** What the last conference about the child decided, and why, in words. */
export type LastConference = { heldOn: Day; decided: string; why: string; nextOn: Day | null }

/** What the child said, and when. */
export type Said = { on: Day; words: string }

/** What a template is filled with from the record. */
export type Filling = {
  /** The child's forename, or 'your child' where no name is known. */
  child: string
  /** Who writes, and their team. */
  author: string
  team: string
  telephone: string | null
  today: Day
  /** What is still to be done in the child's plans, first due first. */
  actions: readonly PlannedAction[]
  /** Null where no chair has written one down. */
  conference: LastConference | null
  /** What the child said last, the newest first. */
  said: readonly Said[]
}

/** What it begins as: its author goes over every word. What stands in square brackets they must fill in. */
export type Begun = { subject: string; paragraphs: readonly string[] }

/** A letter to begin with. Each edition says from which day its wording holds, oldest first, and is never rewritten. */
export type Template = {
  id: string
  title: string
  /** When to use it, in a line. */
  hint: string
  editions: readonly { from: Day; write(filling: Filling): Begun }[]
  /** Its words are the same for everybody, and leave as they are. */
  asItIs?: true
}

/** Begins a letter in the wording in force on a day, and says which. */
export function begin(template: Template, filling: Filling): Begun & { edition: string } {
  const edition = template.editions.findLast(({ from }) => from <= filling.today) ?? template.editions[0]!
  return { ...edition.write(filling), edition: isoDay(edition.from) }
}
