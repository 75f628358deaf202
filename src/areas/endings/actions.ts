import { type Day, formatDay } from '../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { type Ctx, change, insert, inTurn, list, one, type Row } from '../../engines/records/index.ts'
import { Birth, type Ended } from '../child/facts.ts'
import { Ending } from './records.ts'
import { startAgain, stopAll, stopOn } from './stop-all.ts'
import { endingHref, RECORDING } from './who.ts'

type Doing = Parameters<Action['run']>[0]
type Life = Row<typeof Birth>

// Two managers who hear of it at once record it once.
const oneAtATime = (ctx: Ctx, child: string) => inTurn(ctx, `ending ${child}`)

/** The ending that stands; none where it was taken back. */
export const endingOf = async (ctx: Ctx, child: string): Promise<Row<typeof Ending> | undefined> =>
  (await list(ctx, Ending, child)).find(({ notSoOn }) => notSoOn === null)

/** Why it cannot have been on that day; nothing where it can. */
function whyNotOn(
  ctx: Ctx,
  { born, expectedOn }: Partial<Life>,
  what: Ended['what'],
  on: Day,
): string | undefined {
  if (on > ctx.today) return 'This day is still to come'
  if (what === 'death' && born && on < born.earliest)
    return `That is before they were born, on ${formatDay(born.earliest)}`
  // A pregnancy is of ten months at most.
  if (what === 'pregnancy' && expectedOn != null && on < expectedOn - 310)
    return 'That is before this pregnancy began'
  return undefined
}

const NOT_BORN =
  'The record says that this child was expected, and of no birth. Record that the pregnancy ended; or, where they were born and died, correct who they are first.'

async function record(doing: Doing, what: Ended['what']): Promise<Outcome<string>> {
  const { ctx, viewer, child, values, recordId } = doing
  await oneAtATime(ctx, child)
  const before = await endingOf(ctx, child)
  if (before?.id === recordId) return ok(endingHref(child))
  if (before)
    return refused(
      `It is recorded already: ${formatDay(before.endedOn)}. A wrong day is corrected on its page.`,
    )
  const life = await one(ctx, Birth, child)
  if (what === 'death' && life?.born == null && life?.expectedOn != null) return refused(NOT_BORN)
  if (what === 'pregnancy' && (life?.born != null || life?.expectedOn == null))
    return refused('The record does not say that this child is expected.')
  const on = values.endedOn as Day | null
  if (on === null) return invalid('endedOn', 'Say on which day')
  const whyNot = whyNotOn(ctx, life ?? {}, what, on)
  if (whyNot) return invalid('endedOn', whyNot)
  const said = { ...values, what, recordedByName: viewer.name }
  const made = await insert(ctx, Ending, child, said as never, recordId)
  if (!made.ok) return made
  const lives = await saysSo(ctx, child, life, what, on)
  if (!lives.ok) return lives
  await stopAll(ctx, child, made.value, { on, what }, viewer.name)
  return ok(endingHref(child))
}

const saysSo = (
  ctx: Ctx,
  child: string,
  life: Life | undefined,
  what: Ended['what'],
  on: Day | null,
): Promise<Outcome<string>> => {
  const said = what === 'death' ? { diedOn: on } : { pregnancyEndedOn: on }
  return life ? change(ctx, Birth, child, said) : insert(ctx, Birth, child, said)
}

/** The day was written down wrongly: it, and the end of everything that ended with it, is another. */
export async function correctDay(
  ctx: Ctx,
  ending: Row<typeof Ending>,
  on: Day | null,
): Promise<Outcome<string>> {
  await oneAtATime(ctx, ending.subject)
  if (on === null) return invalid('endedOn', 'Say on which day')
  const life = await one(ctx, Birth, ending.subject)
  const whyNot = whyNotOn(ctx, life ?? {}, ending.what, on)
  if (whyNot) return invalid('endedOn', whyNot)
  await stopOn(ctx, ending, on)
  const changed = await change(ctx, Ending, ending.id, { endedOn: on }, ending.knownAt)
  return changed.ok ? saysSo(ctx, ending.subject, life, ending.what, on) : changed
}

/** It was not so: it is taken back with its reason, and the work that ended with it is open again. */
export async function takeBack(
  ctx: Ctx,
  ending: Row<typeof Ending>,
  why: string,
  by: string,
): Promise<Outcome<string>> {
  await oneAtATime(ctx, ending.subject)
  if (why === '') return invalid('notSoWhy', 'Say how we know that it was not so')
  const life = await one(ctx, Birth, ending.subject)
  await startAgain(ctx, ending)
  const said = { notSoOn: ctx.today, notSoWhy: why, notSoBy: by }
  const changed = await change(ctx, Ending, ending.id, said, ending.knownAt)
  return changed.ok ? saysSo(ctx, ending.subject, life, ending.what, null) : changed
}

export const actions: Action[] = [
  {
    id: 'record-death',
    title: 'Record that the child has died',
    submit: 'Record it, and end what goes on',
    may: RECORDING,
    form: Ending,
    ask: ['endedOn', 'toldBy', 'words'],
    run: doing => record(doing, 'death'),
  },
  {
    id: 'record-pregnancy-ended',
    title: 'Record that the pregnancy ended without a birth',
    submit: 'Record it, and end what goes on',
    may: RECORDING,
    form: Ending,
    ask: ['endedOn', 'toldBy', 'words'],
    // Only for a child of whom no birth is known.
    ages: { from: -1, under: 0 },
    run: doing => record(doing, 'pregnancy'),
  },
]
