import type { Day } from '../../core/day.ts'

/** A part of a paper, as plain words: nothing in them is read as anything else. */
export type Block =
  | { heading: string }
  | { text: string }
  /** What somebody said, in their own words. */
  | { quote: string }
  | { list: readonly Item[] }
  | { table: { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] } }

/** An item of a list: what stands out at its beginning, its words, and lines below them. */
export type Item = { first?: string; text: string; more?: readonly string[] }

/**
 * A page of words to be given to one reader, on the screen, printed, as PDF or as Word: a letter, a plan, a record for a
 * child to read. The four say the same, for they are drawn from it.
 */
export type Paper = {
  title: string
  /** The person ids of those it is about: who takes it away as a file is kept for each. */
  about: readonly string[]
  /** Above the title, smaller: whom or what it is about. */
  caption?: string
  /** The reader's name and, of a letter, their address, a line each. */
  to?: readonly string[]
  on: Day
  council: string
  blocks: readonly Block[]
  /** Last, smaller: who made it and how to reach them. */
  foot?: string
}
