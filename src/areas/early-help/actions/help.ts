import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, change, insert, list } from '../../../engines/records/index.ts'
import { leadOf, planOf } from '../current.ts'
import { Lead } from '../records.ts'
import { Assessment, Plan, PlanAction } from '../records-plan.ts'
import { AREA_NAMES, StarReading } from '../star.ts'
import { YoungCarer } from '../young-carer.ts'
import { type Doing, inEpisode, notYet, thenShow } from './doing.ts'
import { GIVING } from './who.ts'

/** Nobody leads any more from that day; the case goes on without. */
export async function endLead(ctx: Ctx, child: string, episode: string, toOn: Day, why?: string | null) {
  const lead = await leadOf(ctx, child, episode)
  return lead && change(ctx, Lead, lead.id, { toOn, why: why ?? lead.why })
}

const takeLead = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, child, values, recordId } = doing
    const fromOn = values.fromOn as Day | null
    if (fromOn !== null && fromOn < episode.startedOn)
      return invalid(
        'fromOn',
        `Early help began on ${formatDay(episode.startedOn)}: nobody can lead it before`,
      )
    // The same form sent twice: they lead already, and must not take over from themselves.
    if ((await leadOf(ctx, child, episode.id))?.id === recordId)
      return thenShow({ ok: true, value: '' }, child)
    const before = fromOn === null ? undefined : await endLead(ctx, child, episode.id, fromOn)
    if (before && !before.ok) return invalid('fromOn', 'The lead before them began later than this day')
    const lead = { ...values, episode: episode.id } as never
    return thenShow(await insert(ctx, Lead, child, lead, recordId), child)
  })

const leave = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, child, values } = doing
    const toOn = values.toOn as Day | null
    if (toOn === null) return invalid('toOn', 'Say on which day they stopped leading')
    const ended = await endLead(ctx, child, episode.id, toOn, values.why as string | null)
    return ended ? thenShow(ended, child) : refused('Nobody leads this early help at the moment.')
  })

// One assessment of the family goes on at a time: what is written while it is open is added to it.
const assess = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, viewer, child, values, recordId } = doing
    const future =
      notYet(ctx, 'completedOn', values.completedOn) ?? notYet(ctx, 'startedOn', values.startedOn)
    if (future) return future
    const open = (await list(ctx, Assessment, child)).find(
      one => one.episode === episode.id && one.completedOn === null,
    )
    if (!open) {
      const written = { ...values, episode: episode.id, author: values.author ?? viewer.name } as never
      return thenShow(await insert(ctx, Assessment, child, written, recordId), child)
    }
    const told = Object.entries(values).filter(([, value]) => value !== null)
    return thenShow(await change(ctx, Assessment, open.id, Object.fromEntries(told)), child)
  })

const plan = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, child, values, recordId } = doing
    const future = notYet(ctx, 'agreedOn', values.agreedOn)
    if (future) return future
    return thenShow(
      await insert(ctx, Plan, child, { ...values, episode: episode.id } as never, recordId),
      child,
    )
  })

const planAction = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, child, values, recordId } = doing
    const agreed = await planOf(ctx, child, episode.id)
    if (!agreed) return refused('There is no plan yet. Agree the plan with the family first.')
    return thenShow(
      await insert(ctx, PlanAction, child, { ...values, plan: agreed.id } as never, recordId),
      child,
    )
  })

const star = (doing: Doing): Promise<Outcome<string>> =>
  inEpisode(doing, async episode => {
    const { ctx, child, values, recordId } = doing
    const future = notYet(ctx, 'takenOn', values.takenOn)
    if (future) return future
    if (AREA_NAMES.every(area => values[area] == null)) return refused('Give a score for at least one area.')
    return thenShow(
      await insert(ctx, StarReading, child, { ...values, episode: episode.id } as never, recordId),
      child,
    )
  })

/** While early help goes on. */
export const helping: Action[] = [
  {
    id: 'early-help-lead',
    title: 'Name the lead professional',
    submit: 'Save who leads',
    may: GIVING,
    form: Lead,
    ask: ['name', 'agency', 'agencyName', 'fromOn'],
    run: takeLead,
  },
  {
    id: 'early-help-lead-leaves',
    title: 'The lead professional stops leading',
    submit: 'Save that they stopped',
    may: GIVING,
    form: Lead,
    ask: ['toOn', 'why'],
    run: leave,
  },
  {
    id: 'early-help-assessment',
    title: 'Write the early help assessment',
    submit: 'Save the assessment',
    may: GIVING,
    form: Assessment,
    ask: Object.keys(Assessment.fields).filter(field => field !== 'episode'),
    run: assess,
  },
  {
    id: 'early-help-plan',
    title: 'Agree an early help plan',
    submit: 'Save the plan',
    may: GIVING,
    form: Plan,
    ask: ['agreedOn', 'outcomes', 'otherwise', 'forTheChild'],
    run: plan,
  },
  {
    id: 'early-help-action',
    title: 'Add an action to the early help plan',
    submit: 'Add the action',
    may: GIVING,
    form: PlanAction,
    ask: ['what', 'who', 'byOn', 'knownBy', 'need'],
    run: planAction,
  },
  {
    id: 'outcome-star',
    title: 'Read the outcome star with the family',
    submit: 'Save the reading',
    may: GIVING,
    form: StarReading,
    ask: ['stage', 'takenOn', ...AREA_NAMES, 'says'],
    run: star,
  },
  {
    id: 'young-carer',
    title: 'Register a young carer',
    submit: 'Save it',
    may: [...GIVING, 'social-worker'],
    form: YoungCarer,
    ask: ['registeredOn', 'caresFor', 'does', 'assessedOn', 'support'],
    run: async ({ ctx, child, values, recordId }) => {
      const is = (await list(ctx, YoungCarer, child)).find(({ endedOn }) => endedOn === null)
      if (is && is.id !== recordId) return refused('This child is on the young carers register already.')
      return thenShow(await insert(ctx, YoungCarer, child, values as never, recordId), child)
    },
  },
]
