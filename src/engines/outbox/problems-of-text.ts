import { marksIn } from '../../core/marks.ts'
import type { Problem } from '../../core/outcome.ts'
import type { Draft, Paragraph, Shown } from './draft.ts'
import { wordsOf } from './find-words.ts'
import { markedIn } from './marked.ts'
import type { Reader } from './message.ts'
import { isConfirmed, othersNamed } from './other-people.ts'
import { mayBeKeptFrom, withheldIn } from './withheld.ts'

type Telling = Shown & Pick<Draft, 'to' | 'marked' | 'people'> & Partial<Pick<Draft, 'channel'>>

/** Every reason why these words must not reach this reader. */
export function problemsOfText(draft: Telling, children: readonly string[], author: string): Problem[] {
  const { reader, subject, paragraphs, withheld, marked = [], people = [], confirmed = [] } = draft
  const body = paragraphs.map(textOf).join('\n')
  const problems: Problem[] = []
  const names = (text: string): boolean => children.some(child => namesChild(text, child, reader))
  const refuse = (field: string, why: string) =>
    problems.push({ field, message: `This cannot go to ${reader.name}: ${why}` })
  for (const [field, text] of [
    ['subject', subject],
    ['body', body],
  ] as const) {
    for (const { what, words } of withheldIn(text, withheld))
      refuse(field, `it holds ${what} (“${words}”). Take it out.`)
    for (const what of markedIn(text, marked)) refuse(field, `it holds ${what}. Take it out.`)
    if (marksIn(text).length > 0)
      refuse(field, 'a passage of it is kept apart, between (( and )). Take it out.')
    // Whoever rings about a neighbour's child is thanked, and never learns whether the child is known.
    if (reader.standing === 'member-of-public' && names(text))
      refuse(field, 'a member of the public is told nothing of a child. Take the child’s name out.')
  }
  // A telephone shows it to whoever holds or sees it.
  if (draft.channel === 'text' && names(body))
    refuse('body', 'a text message is read by whoever sees the telephone. Take the child’s name out.')
  for (const paragraph of paragraphs)
    if (typeof paragraph !== 'string')
      refuse('body', `a passage is marked: ${paragraph.marked}. Take it out.`)
  const keptFromThem = withheld.filter(one => mayBeKeptFrom(one.from, reader))
  for (const { what } of withheldIn(draft.to, keptFromThem))
    problems.push({ field: 'to', message: `It cannot be sent there for ${reader.name}: that is ${what}.` })
  const others = othersNamed(`${subject}\n${body}`, people, [...children, reader.name, author])
  for (const name of others.filter(other => !isConfirmed(other, confirmed)))
    problems.push({
      field: 'confirmed',
      message: `It names ${name}. Confirm by name that ${reader.name} may read of them, or take the name out.`,
    })
  return problems
}

function namesChild(text: string, child: string, reader: Reader): boolean {
  const own = new Set(wordsOf(reader.name))
  const said = new Set(wordsOf(text))
  return wordsOf(child).some(word => word.length > 2 && !own.has(word) && said.has(word))
}

/** The words of a paragraph, marked or not. */
export const textOf = (paragraph: Paragraph): string =>
  typeof paragraph === 'string' ? paragraph : paragraph.text

/** Each problem once: a child and their mother are kept from somebody at one address. */
export const eachOnce = (problems: readonly Problem[]): Problem[] =>
  problems.filter(
    (one, at) =>
      at === problems.findIndex(({ field, message }) => field === one.field && message === one.message),
  )
