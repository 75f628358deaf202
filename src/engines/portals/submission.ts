import { at, newId, newReference, type Records } from '../records/index.ts'
import { saidSafe } from './asked-of-young-people.ts'
import { type Draft, sendDraft } from './draft.ts'
import type { Choice, Question, Standing } from './question.ts'
import { type Asked, EDITION, keyOf, pagesFor, type Said } from './walk.ts'

/** One answer, with the wording of its question as it was asked. */
export type Answer = {
  /** The page it stood on. */
  page: string
  /** Which of the children it is about, by the order in which they were told of. */
  child: number | null
  name: string
  asked: string
  hint: string | null
  options: readonly Choice[] | null
  /** Word for word; the values that were chosen, of several. Empty where nothing was said. */
  said: string | readonly string[]
}

/** Every question that applied, with its answer, in the order in which they were asked. */
export const answersOf = (standing: Standing, said: Said): Answer[] =>
  pagesFor(standing, said)
    .filter(({ step }) => !step.lists)
    .flatMap(page => page.step.questions.map(question => answerTo(standing, said, page, question)))

function answerTo(standing: Standing, said: Said, page: Asked, question: Question): Answer {
  const answer = said[keyOf(standing, page.id)]?.[question.name] ?? ''
  const { name, asks, hint = null, options = null, type } = question
  const ticked = answer === '' ? [] : answer.split(',')
  return {
    page: page.id,
    child: page.child,
    name,
    asked: asks,
    hint,
    options,
    said: type === 'some' ? ticked : answer,
  }
}

/** An answer as it is read: what was typed, or the words of what was chosen. */
export const wordsOf = ({ said, options }: Answer): string[] =>
  (typeof said === 'string' ? [said] : said)
    .filter(one => one !== '')
    .map(one => options?.find(({ value }) => value === one)?.text ?? one)

/** What somebody said to a question that is asked once. */
export const saidTo = (answers: readonly Answer[], name: string): string => {
  const said = answers.find(answer => answer.name === name)?.said
  return typeof said === 'string' ? said : (said ?? []).join(',')
}

/** Whom a message is about, by name as typed: a young person may write about themselves, and stands first. */
export function namesIn(standing: Standing, answers: readonly Answer[]): string[] {
  const themselves = standing === 'young-person' && saidTo(answers, 'about') !== 'friend'
  const others = answers.filter(({ name }) => name === 'child-name').map(({ said }) => String(said))
  return [...(themselves ? [saidTo(answers, 'your-name')] : []), ...others].filter(name => name !== '')
}

/**
 * Whether whoever wrote may be answered: they left a way to be reached and, a young person, have said that it is safe.
 * Nothing may be sent to a shared telephone or e-mail unless it was said to be safe.
 */
export function mayReply(standing: Standing, answers: readonly Answer[]): boolean {
  if (standing === 'professional') return true
  const reach = saidTo(answers, 'reach') !== ''
  if (standing === 'public') return reach
  return reach && saidSafe({ answer: name => saidTo(answers, name), children: 0 })
}

/** Whether the family may be told who wrote: a professional says who they are, anybody else only where they allow it. */
export const mayBeNamed = (standing: Standing, answers: readonly Answer[]): boolean =>
  standing === 'professional' || (standing === 'public' && saidTo(answers, 'naming') === 'named')

const FIRST_WORDS = 160

function firstWords(worry: string): string {
  const line = worry.replace(/\s+/g, ' ')
  if (line.length <= FIRST_WORDS) return line
  // Cut between two signs, never through one.
  return `${line.slice(0, FIRST_WORDS).replace(/\p{Cs}$/u, '')}…`
}

/**
 * Sends what was written, as it was shown. Gives the reference; undefined where it has changed since, in another window.
 * Nothing is looked up: what is written stands in the letterbox alone.
 */
export async function submit(records: Records, draft: Draft): Promise<string | undefined> {
  const answers = answersOf(draft.standing, draft.said)
  for (;;) {
    const reference = newReference()
    const came = await sendDraft(records, draft, {
      id: newId(),
      reference,
      receivedAt: at(records.now()),
      agency: draft.standing === 'professional' ? saidTo(answers, 'agency') : null,
      children: namesIn(draft.standing, answers),
      begins: firstWords(saidTo(answers, 'worry')),
      edition: EDITION,
      answers,
    })
    if (came === 'sent') return reference
    if (came === 'changed') return undefined
  }
}
