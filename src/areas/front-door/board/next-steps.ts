import type { Day } from '../../../core/day.ts'
import type { Instant } from '../../../core/instant.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import { type Colleague, colleagues } from '../../../engines/access/index.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Ctx, change, insert, one, type Row } from '../../../engines/records/index.ts'
import { Contact } from '../records.ts'
import { NextStep } from '../records-next-steps.ts'
import { DECIDERS, FRONT_DOOR } from './deciders.ts'

type Taken = Row<typeof Contact>

/** Who can be given a contact or a next step: those who work at the front door, by name. */
export const whoCanHave = async (ctx: Ctx): Promise<Colleague[]> =>
  (await colleagues(ctx)).filter(({ roles }) => roles.some(role => FRONT_DOOR.includes(role)))

const isDecider = ({ roles }: Viewer): boolean => roles.some(role => DECIDERS.includes(role))

/** A manager hands a contact to a worker by name, who sees it on their list; refused where somebody changed it meanwhile. */
export async function handTo(
  ctx: Ctx,
  viewer: Viewer,
  contact: Taken,
  { worker, seen }: { worker: string; seen: Instant },
): Promise<Outcome<string>> {
  if (!isDecider(viewer)) return refused('A manager of the front door hands contacts to workers.')
  if (contact.decidedAt !== null) return refused('It was decided meanwhile. Look at the decision first.')
  const who = (await whoCanHave(ctx)).find(({ id }) => id === worker)
  if (!who) return invalid('worker', 'Choose who has it now')
  return change(ctx, Contact, contact.id, { holder: who.name, holderAccount: who.id }, seen)
}

/** Sets a next step: whoever works here may, for themselves or somebody else, also after the decision. */
export async function setStep(
  ctx: Ctx,
  viewer: Viewer,
  contact: Taken,
  { what, worker, dueOn }: { what: string; worker: string; dueOn: Day | undefined },
): Promise<Outcome<string>> {
  if (what === '') return invalid('step', 'Say what must happen next')
  const who = (await whoCanHave(ctx)).find(({ id }) => id === worker)
  if (!who) return invalid('stepWho', 'Choose who does it')
  if (dueOn === undefined) return invalid('stepOn', 'Say by which day')
  if (dueOn < ctx.today) return invalid('stepOn', 'This day has passed: say by which day from today')
  return insert(ctx, NextStep, contact.subject, {
    contact: contact.id,
    what,
    who: who.name,
    whoAccount: who.id,
    dueOn,
    setAt: ctx.now,
    setBy: viewer.name,
  })
}

/** Says what came of a next step: whoever has it, or a manager. */
export async function doStep(ctx: Ctx, viewer: Viewer, id: string, came: string): Promise<Outcome<string>> {
  const step = await one(ctx, NextStep, id)
  if (!step) return refused('There is no such step, or you may not see it.')
  if (step.doneAt !== null) return refused(`${step.doneBy} said meanwhile what came of it.`)
  if (step.whoAccount !== viewer.account && !isDecider(viewer))
    return refused(`${step.who} has this step, or a manager says what came of it.`)
  if (came === '') return invalid(`came-${id}`, 'Say what came of it, or why it is not needed')
  return change(ctx, NextStep, id, { doneAt: ctx.now, doneBy: viewer.name, came }, step.knownAt)
}

/** A next step that somebody has to do, with the child and their enquiry. */
export type StepToDo = {
  id: string
  child: string
  name: string
  contact: string
  what: string
  dueOn: Day
  setBy: string
}

/** The next steps that are the viewer’s to do, what is due first in front. */
export const stepsOf = (ctx: Ctx, account: string): Promise<StepToDo[]> =>
  ctx.db.rows<StepToDo>(
    `select s.id, s.child_id as child, p.name, s.contact, s.what, s.due_on as "dueOn", s.set_by as "setBy"
     from contact_next_step s join person_profile p on p.person_id = s.child_id
     where s.who_account = $1 and s.done_at is null order by s.due_on, p.name, s.id limit 200`,
    [account],
  )
