import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, ok, refused } from '../../../core/outcome.ts'
import { partnerWith } from '../../../engines/access/index.ts'
import { hintsOfForm } from '../../../engines/plans/index.ts'
import { change, insert, list } from '../../../engines/records/index.ts'
import type { FamilyForm } from '../../../web/family-form/index.ts'
import { underSection17 } from '../../family-help/facts.ts'
import { notYet } from '../actions/doing.ts'
import { endLead, UNDER_SECTION_17 } from '../actions/lead.ts'
import { GIVING, WRITING } from '../actions/who.ts'
import { leadOf, openAssessment, planOf, whyNotCompleted } from '../current.ts'
import { nameOfHelp, planIsInNeed } from '../family-help.ts'
import { Lead } from '../records.ts'
import { Assessment, Plan, PlanAction } from '../records-plan.ts'
import { AREA_NAMES, StarReading } from '../star.ts'
import type { OpenChild } from './family.ts'
import { knownBefore } from './known-before.tsx'

const nameLead: FamilyForm<OpenChild> = {
  path: 'lead',
  title: 'Name the lead professional',
  submit: 'Save who leads',
  may: GIVING,
  kind: Lead,
  ofAll: ['name', 'agency', 'agencyName', 'email', 'fromOn'],
  ofEach: [],
  async write({ ctx }, { child, episode, startedOn }, values, id) {
    const fromOn = values.fromOn as Day | null
    if (fromOn !== null && fromOn < startedOn)
      return invalid('fromOn', `Early help began on ${formatDay(startedOn)}: nobody can lead it before`)
    // The same form sent twice: they lead already, and must not take over from themselves.
    if ((await leadOf(ctx, child, episode))?.id === id) return ok(id)
    if (await underSection17(ctx, child)) return refused(UNDER_SECTION_17)
    const email = String(values.email ?? '').trim()
    const account = email === '' ? null : (await partnerWith(ctx, email))?.id
    if (account === undefined)
      return invalid(
        'email',
        'Nobody at an agency has an account with this address. Leave it empty, or ask the front door to invite them',
      )
    const before = fromOn === null ? undefined : await endLead(ctx, child, episode, fromOn)
    if (before && !before.ok) return invalid('fromOn', 'The lead before them began later than this day')
    return insert(ctx, Lead, child, { ...values, account, episode } as never, id)
  },
}

const inWords = (name: string): string => (name === 'Family Help' ? name : name.toLowerCase())

// One assessment of the family goes on at a time: what is written while it is open is added to it.
const assess: FamilyForm<OpenChild> = {
  path: 'assessment',
  title: 'Write the early help assessment',
  titleFor: async ({ ctx }) => `Write the ${inWords(await nameOfHelp(ctx))} assessment`,
  submit: 'Save the assessment',
  may: WRITING,
  kind: Assessment,
  ofAll: Object.keys(Assessment.fields).filter(name => !['episode', 'childsWords'].includes(name)),
  ofEach: ['childsWords'],
  known: ({ ctx }, { child, episode }) => openAssessment(ctx, child, episode),
  before: ({ ctx }, children) => knownBefore(ctx, children),
  async write({ ctx, viewer }, { child, episode }, values, id) {
    const future =
      notYet(ctx, 'completedOn', values.completedOn) ?? notYet(ctx, 'startedOn', values.startedOn)
    if (future) return future
    const said = { ...values, author: (values.author as string | null) ?? viewer.name }
    const why = values.completedOn == null ? undefined : await whyNotCompleted(ctx, child)
    if (why) return refused(why)
    // Sent twice, when the first time completed it: it is there.
    if ((await list(ctx, Assessment, child)).some(one => one.id === id && one.completedOn !== null))
      return ok(id)
    const open = await openAssessment(ctx, child, episode)
    return open
      ? change(ctx, Assessment, open.id, said)
      : insert(ctx, Assessment, child, { ...said, episode } as never, id)
  },
}

const agreePlan: FamilyForm<OpenChild> = {
  path: 'plan',
  title: 'Agree an early help plan',
  titleFor: async ({ ctx }) =>
    `Agree ${(await nameOfHelp(ctx)) === 'Family Help' ? 'a Family Help' : 'an early help'} plan`,
  submit: 'Save the plan',
  may: WRITING,
  kind: Plan,
  ofAll: ['agreedOn', 'agreedWith', 'outcomes', 'otherwise'],
  ofEach: ['childsView', 'forTheChild'],
  async write({ ctx }, { child, episode }, values, id) {
    const wrong =
      (values.agreedWith ? undefined : invalid('agreedWith', 'Say who agreed the plan')) ??
      notYet(ctx, 'agreedOn', values.agreedOn)
    if (wrong) return wrong
    const agreed = await insert(ctx, Plan, child, { ...values, episode } as never, id)
    if (!agreed.ok) return agreed
    const inNeed = await planIsInNeed(ctx, child, episode, values.agreedOn as Day)
    return inNeed.ok ? agreed : inNeed
  },
}

const addAction: FamilyForm<OpenChild> = {
  path: 'action',
  title: 'Add an action to the early help plan',
  titleFor: async ({ ctx }) => `Add an action to the ${inWords(await nameOfHelp(ctx))} plan`,
  submit: 'Add the action',
  may: WRITING,
  kind: PlanAction,
  ofAll: ['need', 'change', 'what', 'who', 'byOn', 'knownBy'],
  ofEach: [],
  hints: hintsOfForm,
  async write({ ctx }, { child, name, episode }, values, id) {
    const plan = await planOf(ctx, child, episode)
    if (!plan) return refused(`There is no plan for ${name} yet. Agree the plan with the family first.`)
    return insert(ctx, PlanAction, child, { ...values, plan: plan.id } as never, id)
  },
}

const readStar: FamilyForm<OpenChild> = {
  path: 'star',
  title: 'Read the outcome star with the family',
  submit: 'Save the reading',
  may: WRITING,
  kind: StarReading,
  ofAll: ['stage', 'takenOn', ...AREA_NAMES, 'says'],
  ofEach: [],
  async write({ ctx }, { child, episode }, values, id) {
    const future = notYet(ctx, 'takenOn', values.takenOn)
    if (future) return future
    if (AREA_NAMES.every(area => values[area] == null)) return refused('Give a score for at least one area.')
    return insert(ctx, StarReading, child, { ...values, episode } as never, id)
  },
}

/** What is written while early help goes on, each once for all the children it is about, in the order in which it comes. */
export const familyForms: readonly FamilyForm<OpenChild>[] = [
  nameLead,
  assess,
  agreePlan,
  addAction,
  readStar,
]
