import type { Day } from '../../../core/day.ts'
import { invalid, type Outcome, type Problem, refused } from '../../../core/outcome.ts'
import { type Colleague, openPerson } from '../../../engines/access/index.ts'
import type { Asked } from '../../../engines/area.ts'
import { change, insert, list, type RecordKind, type Row } from '../../../engines/records/index.ts'
import { questionOf, typed } from '../../../web/family-form/index.ts'
import { type FieldDescription, readForm } from '../../../web/kit/index.ts'
import { worksWith } from '../../child/facts.ts'
import { Oversight } from '../records.ts'
import { Session, SessionAction, SessionNote } from './records.ts'

/** The forms of a worker's page, by what their hidden field `do` says. */
export type Does = 'plan' | 'held' | 'action' | 'child'

const SAID = ['wellbeing', 'reflection', 'impact', 'learning', 'decisions']
const ON_CHILD = ['reflection', 'decision', 'reason', 'direction', 'directionFor', 'directionDue']

// The page holds several forms: a question about a child has a name of its own.
const ofChild = (name: string): string => `child-${name}`

const questions = (kind: RecordKind, names: readonly string[]) => names.map(name => questionOf(kind, name))

/** The questions of each form; `children` are those whom the worker works with, `two` the worker and whoever supervises them. */
export const questionsOf = (
  does: Does,
  children: readonly { id: string; name: string }[],
  two: readonly string[],
): FieldDescription[] => {
  switch (does) {
    case 'plan':
      return questions(Session, ['plannedOn'])
    case 'held':
      return [...questions(Session, ['heldOn', 'notHeld']), ...questions(SessionNote, SAID)].map(question =>
        // Asked only of a supervision that was held.
        ['reflection', 'impact'].includes(question.name) ? { ...question, optional: true } : question,
      )
    case 'action':
      return questions(SessionAction, ['what', 'who', 'byOn']).map(question =>
        // One of the two, who then says that it is done.
        question.name === 'who'
          ? { ...question, type: 'choice' as const, options: two.map(name => ({ value: name, text: name })) }
          : question,
      )
    case 'child':
      return [
        {
          name: 'child',
          type: 'select',
          label: 'Which child?',
          options: children.map(({ id, name }) => ({ value: id, text: name })),
        },
        ...questions(Oversight, ON_CHILD).map(question => ({ ...question, name: ofChild(question.name) })),
      ]
  }
}

/** What was typed, in the types of a kind. */
const said = (kind: RecordKind, names: readonly string[], values: Readonly<Record<string, string>>) =>
  Object.fromEntries(names.map(name => [name, typed(kind.fields[name]!, values[name] ?? '') ?? null]))

/** The supervision that is spoken of: planned, and neither held nor said why not; the one whose day comes first. */
const openOf = (sessions: readonly Row<typeof Session>[]) =>
  sessions
    .filter(one => one.heldOn === null && one.notHeld === null)
    .sort((a, b) => a.plannedOn - b.plannedOn)[0]

/** Does what one of the forms asks, for a worker whom the viewer supervises. */
export async function supervise(
  { ctx, viewer, form }: Asked,
  worker: Colleague,
  children: readonly { id: string; name: string }[],
): Promise<Outcome<string>> {
  const does = form.do as Does
  const asked = questionsOf(does, children, [worker.name, viewer.name])
  const { values, problems } = readForm(asked, form)
  if (problems.length > 0) return { ok: false, problems }
  const between = { workerAccount: worker.id, supervisorAccount: viewer.account }
  const own = (await list(ctx, Session, '')).filter(
    one => one.workerAccount === worker.id && one.supervisorAccount === viewer.account,
  )
  if (does === 'plan') {
    const plan = { ...between, workerName: worker.name, supervisorName: viewer.name }
    return insert(ctx, Session, '', { ...plan, ...said(Session, ['plannedOn'], values) } as never)
  }
  if (does === 'child') return aboutChild(ctx, viewer.account, values, children)
  if (does === 'held') {
    const open = openOf(own)
    if (!open) return refused('No supervision is planned. Plan it first.')
    return held(ctx, open, between, values)
  }
  const last = own.filter(({ heldOn }) => heldOn !== null).sort((a, b) => b.heldOn! - a.heldOn!)[0]
  if (!last) return refused('No supervision has been held yet.')
  if (values.who !== worker.name && values.who !== viewer.name)
    return invalid('who', 'Choose which of you will do it')
  const action = said(SessionAction, ['what', 'who', 'byOn'], values)
  return insert(ctx, SessionAction, '', { ...between, session: last.id, ...action } as never)
}

async function held(
  ctx: Asked['ctx'],
  open: Row<typeof Session>,
  between: { workerAccount: string; supervisorAccount: string },
  values: Record<string, string>,
): Promise<Outcome<string>> {
  const { heldOn, notHeld } = said(Session, ['heldOn', 'notHeld'], values) as {
    heldOn: Day | null
    notHeld: string | null
  }
  if (heldOn === null && notHeld === null)
    return invalid('heldOn', 'Say when it was held, or why it was not held')
  if (heldOn !== null && heldOn > ctx.today) return invalid('heldOn', 'This day is still to come')
  const done = await change(ctx, Session, open.id, { heldOn, notHeld })
  if (!done.ok || heldOn === null) return done
  const missing: Problem[] = ['reflection', 'impact'].flatMap(field =>
    values[field]
      ? []
      : [
          {
            field,
            message:
              field === 'impact'
                ? 'Say what is different for children'
                : 'Say what you thought about together',
          },
        ],
  )
  if (missing.length > 0) return { ok: false, problems: missing }
  const note = { ...between, session: open.id, ...said(SessionNote, SAID, values) }
  return insert(ctx, SessionNote, '', note as never)
}

// What is decided about a child is the child's: it stands on their record as oversight, and nothing of the rest does.
async function aboutChild(
  ctx: Asked['ctx'],
  supervisor: string,
  values: Record<string, string>,
  children: readonly { id: string }[],
): Promise<Outcome<string>> {
  const child = values.child ?? ''
  if (!children.some(({ id }) => id === child) || !(await openPerson(ctx, child)))
    return invalid('child', 'Choose one of the children whom they work with')
  // A manager who holds cases themselves oversees nobody's work but their own there: another manager does.
  if (await worksWith(ctx, child, supervisor))
    return invalid('child', 'You work with this child yourself: another manager oversees the case')
  const own = Object.fromEntries(ON_CHILD.map(name => [name, values[ofChild(name)] ?? '']))
  const oversight = { onDay: ctx.today, occasion: 'supervision', ...said(Oversight, ON_CHILD, own) }
  const done = await insert(ctx, Oversight, child, oversight as never)
  if (done.ok) return done
  const problems = done.problems.map(({ field, message }) => ({ field: field && ofChild(field), message }))
  return { ok: false, problems: problems as Problem[] }
}
