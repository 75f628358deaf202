import { type Day, isoDay } from '../../../core/day.ts'

/** What a letter's wording gives: a line of what it is about, and its paragraphs, greeting and name included. */
export type Wording = { subject: string; paragraphs: string[] }

/** A letter in code. Each edition says from which day its wording holds, oldest first, and is never rewritten. */
export type Letter<Facts> = {
  id: string
  title: string
  editions: readonly { from: Day; write(facts: Facts): Wording }[]
}

/** A letter as it was written: its wording, by which letter and which edition. */
export type Written = Wording & { template: string; edition: string }

/** Writes a letter from facts alone, in the wording in force on a day; before the first, in the first. */
export function writeLetter<Facts>(letter: Letter<Facts>, on: Day, facts: Facts): Written {
  const edition = letter.editions.findLast(({ from }) => from <= on) ?? letter.editions[0]
  if (!edition) throw new Error(`the letter ${letter.id} has no wording`)
  return { ...edition.write(facts), template: letter.id, edition: isoDay(edition.from) }
}

/** Who writes, at the foot of every letter. */
export type Sender = {
  council: string
  team: string
  telephone: string | null
  /** Who decided or wrote it, by name and role: never to a member of the public. */
  writer?: string
}

/** The greeting, the letter's own paragraphs, and who writes. */
export const framed = (name: string, paragraphs: readonly (string | false)[], sender: Sender): string[] => [
  `Dear ${name},`,
  ...paragraphs.filter(paragraph => paragraph !== false),
  [
    `${[sender.writer, sender.team, sender.council].filter(Boolean).join(', ')}.`,
    sender.telephone && `Telephone: ${sender.telephone}`,
  ]
    .filter(Boolean)
    .join(' '),
]

/** Ends every letter about a worry. */
export const IN_DANGER = 'If a child is in danger now, ring 999.'
