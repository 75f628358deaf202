import { type Day, parseDay } from '../../core/day.ts'
import { invalid, type Outcome, ok, type Problem } from '../../core/outcome.ts'
import type { Viewer } from '../../engines/area.ts'
import { handOverDrafts } from '../../engines/drafts/index.ts'
import { type Ctx, change, insert, list } from '../../engines/records/index.ts'
import { type FieldDescription, readForm } from '../../web/kit/index.ts'
import { Allocation, whyNotInRole } from '../child/facts.ts'
import { leadFollows } from '../early-help/facts.ts'
import type { Held, Part } from './read.ts'
import { GivenToTeam } from './records.ts'

/** A colleague to whom a child may go; `team` where it is another one than the child’s. */
export type Colleague = { key: string; name: string; account: string | null; team?: string }

/** Whose children are shared out, of which part, and by whom. */
export type Sharer = { team: string; part: Part; by: Pick<Viewer, 'name' | 'account'> }

/** Which child goes to whom, from which day, and why. */
export type Shares = { to: ReadonlyMap<string, Colleague>; on: Day; why: string }

/** What is asked once for all of them. */
export const QUESTIONS: readonly FieldDescription[] = [
  { name: 'on', type: 'date', label: 'From which day?' },
  {
    name: 'why',
    type: 'textarea',
    marks: false,
    label: 'Why?',
    hint: 'They leave, they are away, or they have too much. It stands in each child’s history of workers: no diagnosis.',
  },
]

/** The name of the question about one child. */
export const fieldOf = (child: string): string => `to-${child}`

/** Reads what was chosen for each child; whoever nothing was chosen for stays. */
export function readShares(
  form: Readonly<Record<string, string>>,
  held: readonly Held[],
  colleagues: readonly Colleague[],
  today: Day,
): Outcome<Shares> {
  const problems: Problem[] = []
  const to = new Map<string, Colleague>()
  for (const { child, name } of held) {
    const chosen = form[fieldOf(child)] ?? ''
    if (chosen === '') continue
    const colleague = colleagues.find(({ key }) => key === chosen)
    if (colleague) to.set(child, colleague)
    else problems.push({ field: fieldOf(child), message: `Choose who works with ${name} from the list` })
  }
  const read = readForm(QUESTIONS, form)
  problems.push(...read.problems)
  const on = parseDay(read.values.on ?? '')
  if (on === undefined && read.problems.length === 0)
    problems.push({ field: 'on', message: 'Say from which day' })
  if (on !== undefined && on > today) problems.push({ field: 'on', message: 'This day is still to come' })
  if (!read.values.why) problems.push({ field: 'why', message: 'Say why' })
  if (to.size === 0 && problems.length === 0) return invalid('', 'Choose a colleague for at least one child')
  return problems.length > 0 ? { ok: false, problems } : ok({ to, on: on!, why: read.values.why! })
}

/**
 * Gives children of one worker to others: each as whatever the worker was to them, from one day, and what the worker had
 * begun to write about them. Of each who goes to another team its manager is told. Nothing is done for any where it cannot be
 * for one.
 */
export async function shareOut(
  ctx: Ctx,
  sharer: Sharer,
  held: readonly Held[],
  { to, on, why }: Shares,
): Promise<Outcome<number>> {
  for (const one of held) {
    const colleague = to.get(one.child)
    if (!colleague) continue
    const done = await moveOne(ctx, sharer, one, colleague, { on, why })
    if (!done.ok) return done
  }
  return ok(to.size)
}

async function moveOne(
  ctx: Ctx,
  { team, part, by }: Sharer,
  { child, name, worker, account }: Held,
  to: Colleague,
  { on, why }: Omit<Shares, 'to'>,
): Promise<Outcome<string>> {
  const theirs = (await list(ctx, Allocation, child)).filter(
    one =>
      one.toOn === null &&
      (one.role === 'reviewing-officer') === (part === 'reviews') &&
      (account === null
        ? one.workerAccount === null && one.worker === worker
        : one.workerAccount === account),
  )
  if (theirs.length === 0)
    return invalid(
      fieldOf(child),
      `${worker} no longer ${part} ${part === 'works' ? 'with ' : ''}${name}: somebody else shared them out meanwhile`,
    )
  for (const one of theirs) {
    if (one.fromOn !== null && one.fromOn > on)
      return invalid('on', `${worker} began with ${name} only later than this day`)
    const unfit = await whyNotInRole(ctx, child, { worker: to.name, account: to.account }, one.role)
    if (unfit) return invalid(fieldOf(child), unfit)
    const ended = await change(ctx, Allocation, one.id, { toOn: on, changeReason: why }, one.knownAt)
    if (!ended.ok) return ended
    const begun = await insert(ctx, Allocation, child, {
      worker: to.name,
      workerAccount: to.account,
      role: one.role,
      team: to.team ?? one.team ?? team,
      fromOn: on,
    })
    if (!begun.ok) return begun
  }
  if (part === 'works') {
    const both = [
      { worker, account },
      { worker: to.name, account: to.account },
    ] as const
    const led = await leadFollows(ctx, child, both, on, why)
    if (!led.ok) return led
  }
  if (to.team !== undefined) {
    const told = await insert(ctx, GivenToTeam, child, {
      fromTeam: team,
      toTeam: to.team,
      worker: to.name,
      givenOn: on,
      why,
      givenBy: by.name,
      givenByAccount: by.account,
    })
    if (!told.ok) return told
  }
  if (account !== null && to.account !== null) await handOverDrafts(ctx, child, account, to.account)
  return ok(child)
}
