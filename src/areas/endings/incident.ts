import { type Day, parseDay } from '../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import type { Action, Asked, Waits } from '../../engines/area.ts'
import { type Ctx, change, insert, list, type Row } from '../../engines/records/index.ts'
import { questionOf } from '../../web/family-form/index.ts'
import { readForm } from '../../web/kit/index.ts'
import { endedOf } from '../child/facts.ts'
import { type Ground, IncidentNotice, toOfsted, toPanel } from './records-incident.ts'
import { DECIDING, endingHref } from './who.ts'

type Notice = Row<typeof IncidentNotice>

/** The decision about a child's death, where one was made: the newest. */
export const noticeOf = async (ctx: Ctx, child: string): Promise<Notice | undefined> =>
  (await list(ctx, IncidentNotice, child)).sort((a, b) => b.knownAt - a.knownAt)[0]

/** Whether it is notified as a serious incident: decided once a death is recorded, by a head of service or the director. */
export const decideIncident: Action = {
  id: 'incident-notice',
  title: 'Decide whether the death is notified as a serious incident',
  submit: 'Save the decision',
  may: DECIDING,
  form: IncidentNotice,
  ask: ['knownOn', 'ground', 'why'],
  afterTheEnd: true,
  async run({ ctx, viewer, child, values, recordId }) {
    const ended = await endedOf(ctx, child)
    if (ended?.what !== 'death') return refused('No death is recorded of this child.')
    const before = await noticeOf(ctx, child)
    if (before && before.id !== recordId && (before.panelOn !== null || before.ofstedOn !== null))
      return refused('They have been told already. What is new is told to them under its reference.')
    const knownOn = values.knownOn as Day | null
    if (knownOn !== null && knownOn > ctx.today) return invalid('knownOn', 'This day is still to come')
    if (knownOn !== null && knownOn < ended.on)
      return invalid('knownOn', 'That is before the day of the death')
    const said = { ...values, decidedBy: viewer.name } as never
    // Decided otherwise once more is known: the earlier decision stays as its version.
    const done = before
      ? await change(ctx, IncidentNotice, before.id, said)
      : await insert(ctx, IncidentNotice, child, said, recordId)
    return done.ok ? ok(endingHref(child)) : done
  },
}

/** What is asked of who was told, by the ground. */
export const sentQuestions = (ground: Ground) =>
  [...(toPanel(ground) ? ['panelOn'] : []), ...(toOfsted(ground) ? ['ofstedOn'] : []), 'reference'].map(
    name => questionOf(IncidentNotice, name),
  )

/** Keeps that they were told: on which day, and under which reference. */
export async function keepSent({ ctx, viewer, form }: Asked, notice: Notice): Promise<Outcome<string>> {
  const { values, problems } = readForm(sentQuestions(notice.ground), form)
  if (problems.length > 0) return { ok: false, problems }
  const said: Partial<Pick<Notice, 'panelOn' | 'ofstedOn'>> = {}
  for (const field of ['panelOn', 'ofstedOn'] as const) {
    const on = parseDay(values[field] ?? '')
    if (on === undefined) continue
    if (on > ctx.today) return invalid(field, 'This day is still to come')
    said[field] = on
  }
  if (Object.keys(said).length === 0) return refused('Say on which day they were told.')
  return change(ctx, IncidentNotice, notice.id, {
    ...said,
    reference: values.reference || notice.reference,
    sentBy: viewer.name,
  })
}

export const waits: readonly Waits[] = [
  {
    href: '/areas/endings/undecided',
    one: 'death of a child of which nobody has decided whether it is a serious incident',
    many: 'deaths of children of which nobody has decided whether they are serious incidents',
    may: DECIDING,
    count: async ctx => (await undecided(ctx)).length,
  },
]

/** Children whose death was recorded here, and of which it is not decided whether it is notified. */
export const undecided = (ctx: Ctx): Promise<{ child: string; name: string; on: Day }[]> =>
  ctx.db.rows(
    `select e.person_id as child, p.name, e.ended_on as on from life_ending e join person_profile p on p.person_id = e.person_id
     where e.what = 'death' and e.not_so_on is null
       and not exists (select from incident_notice n where n.person_id = e.person_id)
     order by e.ended_on, p.name`,
  )
