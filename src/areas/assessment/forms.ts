import { type Day, formatDay } from '../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import type { Asked } from '../../engines/area.ts'
import { type Ctx, change, insert, list, one } from '../../engines/records/index.ts'
import { ASSESSMENT_FACTOR } from '../../returns/cin-census/codes.ts'
import type { FamilyForm } from '../../web/family-form/index.ts'
import { type Assessed, SENDS, type ToAssess, writingOf } from './family.ts'
import { whyNotSent } from './finished.ts'
import { factorsOf, keepFactors } from './found.ts'
import { knownBefore } from './known-before.tsx'
import { Assessment, Authorisation } from './records.ts'
import { WRITING } from './who.ts'

const notYet = ({ ctx }: Asked, field: string, on: unknown): Outcome<never> | undefined =>
  typeof on === 'number' && on > ctx.today ? invalid(field, 'This day is still to come') : undefined

const SENT = 'A manager has this assessment now, to authorise it.'

/** Whether a manager has it: asked again now that nobody else writes about the child. */
const isSent = async (ctx: Ctx, child: string, assessment: string): Promise<boolean> =>
  (await list(ctx, Authorisation, child)).some(one => one.assessment === assessment && one.answer === null)

/** An assessment begins for the children whom it is about: Children Act 1989, section 17; Working Together 2023, chapter 3. */
export const begin: FamilyForm<ToAssess> = {
  path: 'begin',
  title: 'Begin an assessment',
  submit: 'Begin it',
  may: WRITING,
  kind: Assessment,
  ofAll: ['startedOn', 'purpose'],
  ofEach: [],
  needs: ['startedOn', 'purpose'],
  aboutAll: true,
  async write(page, { child, name, referral, referredOn }, values, id) {
    const startedOn = values.startedOn as Day | null
    if (startedOn === null) return invalid('startedOn', 'Say on which day it begins')
    const late = notYet(page, 'startedOn', startedOn)
    if (late) return late
    if (referredOn !== null && startedOn < referredOn)
      return invalid('startedOn', `${name} was referred on ${formatDay(referredOn)}: it begins no earlier`)
    if (!values.purpose) return invalid('purpose', 'Say what it is for')
    const { viewer, ctx } = page
    // Asked again now that nobody else writes about this child.
    const goesOn = (await list(ctx, Assessment, child)).some(
      one =>
        one.id !== id && one.referral === referral && one.startedOn !== null && one.authorisedOn === null,
    )
    if (goesOn) return refused(`${name} is being assessed already.`)
    return insert(
      ctx,
      Assessment,
      child,
      {
        ...values,
        referral,
        kind: 'single',
        author: viewer.name,
        writers: viewer.account,
        writing: writingOf(page),
      } as never,
      id,
    )
  },
}

/** What it says, bit by bit, once for all its children: what is about one of them stands in their record alone. */
export const write: FamilyForm<Assessed> = {
  path: 'write',
  title: 'Write the assessment',
  submit: 'Save the assessment',
  may: WRITING,
  kind: Assessment,
  ofAll: ['purpose', 'goingWell', 'worries', 'parentsWords', 'needed', 'lateReason'],
  ofEach: ['childSeen', 'firstSeenOn', 'notSeenReason', 'childsWords', 'onlyThem'],
  ticked: {
    name: 'factors',
    label: 'What did the assessment find?',
    codes: ASSESSMENT_FACTOR,
    known: ({ ctx }, { child, assessment }) => factorsOf(ctx, child, assessment),
  },
  aboutAll: true,
  before: ({ ctx }, children) => knownBefore(ctx, children),
  known: ({ ctx }, { assessment }) => one(ctx, Assessment, assessment),
  async write(page, { child, assessment }, { factors, ...values }, _id, seen) {
    const { ctx, viewer } = page
    const late = notYet(page, 'firstSeenOn', values.firstSeenOn)
    if (late) return late
    if (await isSent(ctx, child, assessment)) return refused(SENT)
    const before = await one(ctx, Assessment, assessment)
    const wrote = before?.writers?.split(',') ?? []
    const writers = [...new Set([...wrote, viewer.account])].join(',')
    const found = await keepFactors(ctx, child, assessment, factors as string[])
    if (!found.ok) return found
    return change(
      ctx,
      Assessment,
      assessment,
      { ...values, writers, author: before?.author ?? viewer.name },
      seen as never,
    )
  },
}

/** It goes to a manager, once what an assessment must say is there. */
export const send: FamilyForm<Assessed> = {
  path: SENDS,
  title: 'Send the assessment to be authorised',
  submit: 'Send it',
  may: WRITING,
  kind: Authorisation,
  ofAll: ['says'],
  ofEach: [],
  aboutAll: true,
  async write({ ctx, viewer }, { child, name, assessment }, values, id) {
    if ((await list(ctx, Authorisation, child)).some(one => one.id === id)) return ok(id)
    if (await isSent(ctx, child, assessment)) return refused(SENT)
    const why = await whyNotSent(ctx, child, assessment)
    if (why) return refused(`${name}: ${why}`)
    return insert(
      ctx,
      Authorisation,
      child,
      {
        ...values,
        assessment,
        askedAt: ctx.now,
        askedBy: viewer.name,
        askedByAccount: viewer.account,
      } as never,
      id,
    )
  },
}
