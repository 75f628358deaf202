import type { Problem } from '../../core/outcome.ts'
import type { Question } from './question.ts'

/** What a form brought, by name; a name that came several times brought a list. */
export type Brought = Readonly<Record<string, unknown>>

/** The answers to some questions, and every problem with them. What was typed comes back whole, so that it can be mended. */
export function readAnswers(
  questions: readonly Question[],
  brought: Brought,
): { answers: Record<string, string>; problems: Problem[] } {
  const answers: Record<string, string> = {}
  const problems: Problem[] = []
  for (const question of questions) {
    const answer = answerOf(question, brought[question.name])
    answers[question.name] = answer
    const message = wrongWith(question, answer)
    if (message) problems.push({ field: question.name, message })
  }
  return { answers, problems }
}

function answerOf({ type, options = [] }: Question, value: unknown): string {
  if (type === 'some') {
    const ticked = Array.isArray(value) ? value : [value]
    return options.flatMap(one => (ticked.includes(one.value) ? one.value : [])).join(',')
  }
  // What came several times over is no answer.
  const typed = typeof value === 'string' ? plain(value) : ''
  if (type === 'one') return options.some(one => one.value === typed) ? typed : ''
  return type === 'line' ? typed.replace(/\s+/g, ' ') : typed
}

/**
 * Text as it was typed, but for what no database or page can hold: the sign for nothing and half of a sign of two.
 * Lines end in one way, and empty room before and after is no answer.
 */
const plain = (typed: string): string =>
  typed
    .replaceAll('\0', '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .trim()

function wrongWith({ optional, ifEmpty, called, most, name }: Question, answer: string): string | undefined {
  if (answer === '') return optional ? undefined : ifEmpty
  if (answer.length > most)
    return `${called} must be ${most.toLocaleString('en-GB')} characters or fewer. You have written ${answer.length.toLocaleString('en-GB')}`
  if (name === 'email' && !/^[^\s@]+@[^\s@]+$/.test(answer))
    return 'Enter an email address, like name@example.org'
  return undefined
}
