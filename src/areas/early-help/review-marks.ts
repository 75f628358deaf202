import type { Day } from '../../core/day.ts'
import { invalid, type Outcome, ok } from '../../core/outcome.ts'
import { isToDo, PROGRESS } from '../../engines/plans/index.ts'
import {
  type Ctx,
  choice,
  type Field,
  idFrom,
  insert,
  type RecordKind,
  type Row,
  text,
} from '../../engines/records/index.ts'
import { type PlanAction, Progress, Review } from './records-plan.ts'

/** An action of a plan, with how far it was marked last. */
export type Marked = { action: Row<typeof PlanAction>; progress?: Row<typeof Progress> }

/** The same as every plan has them. */
export const smartActions = (actions: readonly Marked[]) =>
  actions.map(({ action, progress }) => ({ ...action, progress }))

const progressOf = (id: string): string => `progress-${id}`
const saysOf = (id: string): string => `says-${id}`

/** The actions of which a review asks: those that nobody has marked as done or as no longer needed. */
export const askedOf = (actions: readonly Marked[]): Marked[] => actions.filter(isToDo)

/** A review’s own questions with two of each action: how far it is, and what has changed. `whose` stands before them. */
export function withActions(actions: readonly (Marked & { whose?: string })[]): RecordKind {
  const asked = actions.flatMap(({ action: { id, what, who }, whose }): [string, Field][] => {
    const words = `${whose ? `${whose}: ` : ''}“${what}” (${who})`
    return [
      [progressOf(id), choice(PROGRESS, `${words}: how far is it?`) as Field],
      [saysOf(id), text(`${words}: what has changed?`).optional() as Field],
    ]
  })
  return { ...Review, fields: { ...Review.fields, ...Object.fromEntries(asked) } } as unknown as RecordKind
}

/** The names of those questions, in the order of the actions. */
export const questionsOfActions = (actions: readonly Marked[]): string[] =>
  actions.flatMap(({ action: { id } }) => [progressOf(id), saysOf(id)])

/** What stands in them at first: how far each was marked last, to be changed where it has moved. */
export const lastMarks = (actions: readonly Marked[]): Record<string, string> =>
  Object.fromEntries(
    actions.flatMap(({ action, progress }) => (progress ? [[progressOf(action.id), progress.progress]] : [])),
  )

type Told = { review: string; heldOn: Day; values: Readonly<Record<string, unknown>> }

/** Marks each action as the review found it: progress in one meeting stands when the next one opens. */
export async function markAtReview(
  ctx: Ctx,
  child: string,
  actions: readonly Marked[],
  { review, heldOn, values }: Told,
): Promise<Outcome<string>> {
  for (const { action } of actions) {
    const progress = values[progressOf(action.id)]
    if (typeof progress !== 'string' || !Object.hasOwn(PROGRESS, progress))
      return invalid(progressOf(action.id), `Say how far “${action.what}” is`)
    const says = values[saysOf(action.id)]
    const mark = {
      action: action.id,
      markedOn: heldOn,
      progress: progress as keyof typeof PROGRESS,
      says: typeof says === 'string' && says !== '' ? says : null,
      review,
    }
    const done = await insert(ctx, Progress, child, mark, idFrom('early-help-mark', review, action.id))
    if (!done.ok) return done
  }
  return ok(review)
}
