import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, refused } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { type Ctx, change, insert, list } from '../../../engines/records/index.ts'
import type { FamilyForm } from '../../../web/family-form/index.ts'
import type { Supported } from '../family.ts'
import { Claim, FamilyOutcome, Programme } from '../records.ts'
import { CHECKING, WORKING } from '../who.ts'

const notYet = ({ ctx }: Asked, values: Record<string, unknown>, ...fields: string[]) => {
  const field = fields.find(name => Number(values[name] ?? 0) > ctx.today)
  return field === undefined ? undefined : invalid(field, 'This day is still to come')
}

// A box left empty says nothing new: what stands in the record stays.
const said = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''))

const outcomeOf = async (ctx: Ctx, { child, programme }: Supported, outcome: unknown) =>
  (await list(ctx, FamilyOutcome, child)).find(one => one.programme === programme && one.outcome === outcome)

/** The day on which the last outcome of the family had lasted; null while any has not, or none is written. */
async function lastedOn(ctx: Ctx, { programme }: Supported): Promise<Day | null> {
  const [row] = await ctx.db.rows<{ last: Day | null }>(
    `select case when bool_and(o.sustained_on is not null) then max(o.sustained_on) end as last
     from supported_family_outcome o join supported_family p on p.id = o.programme
     where p.family = (select family from supported_family where id = $1)`,
    [programme],
  )
  return row?.last ?? null
}

const engage: FamilyForm<Supported> = {
  path: 'engage',
  title: 'The family agreed to work with us',
  submit: 'Save',
  may: WORKING,
  kind: Programme,
  ofAll: ['engagedOn', 'lead'],
  ofEach: [],
  async write(page, { programme }, values) {
    if (values.engagedOn == null) return invalid('engagedOn', 'Say when they agreed')
    return notYet(page, values, 'engagedOn') ?? change(page.ctx, Programme, programme, said(values))
  },
}

const need: FamilyForm<Supported> = {
  path: 'outcome',
  title: 'Write an outcome that the family needs, or what shows that it changed',
  submit: 'Save the outcome',
  may: WORKING,
  kind: FamilyOutcome,
  ofAll: ['outcome', 'goal', 'changedOn', 'evidence'],
  ofEach: [],
  async write(page, one, values, id) {
    const future = notYet(page, values, 'changedOn')
    if (future) return future
    const before = await outcomeOf(page.ctx, one, values.outcome)
    if (before?.sustainedOn) return refused('This outcome was checked already: it has lasted.')
    return before
      ? change(page.ctx, FamilyOutcome, before.id, said(values))
      : insert(page.ctx, FamilyOutcome, one.child, { ...values, programme: one.programme } as never, id)
  },
}

// Nobody checks their own evidence (practice.md, who decides).
const lasted: FamilyForm<Supported> = {
  path: 'lasted',
  title: 'Check that an outcome has lasted',
  submit: 'Save that it lasted',
  may: CHECKING,
  kind: FamilyOutcome,
  ofAll: ['outcome', 'sustainedOn', 'lastingEvidence'],
  ofEach: [],
  async write(page, one, values) {
    const future = notYet(page, values, 'sustainedOn')
    if (future) return future
    if (values.sustainedOn == null) return invalid('sustainedOn', 'Say on which day it had lasted')
    const before = await outcomeOf(page.ctx, one, values.outcome)
    if (!before) return invalid('outcome', `This outcome was not written down for ${one.name}`)
    if (before.recordedBy === page.ctx.who)
      return refused('You wrote the evidence yourself: somebody else checks it.')
    return change(page.ctx, FamilyOutcome, before.id, { ...values, checkedBy: page.viewer.name })
  },
}

// A claim is for the family: what any of its children needed has lasted, whoever of them is ticked.
const claim: FamilyForm<Supported> = {
  path: 'claim',
  title: 'Claim payment, as every outcome has lasted',
  submit: 'Save the claim',
  may: CHECKING,
  kind: Claim,
  ofAll: ['claimedOn'],
  ofEach: [],
  async write(page, one, values, id) {
    const future = notYet(page, values, 'claimedOn')
    if (future) return future
    const last = await lastedOn(page.ctx, one)
    if (last === null) return refused('Not every outcome of the family has been checked to have lasted.')
    if (Number(values.claimedOn) < last)
      return invalid('claimedOn', `The last outcome had lasted on ${formatDay(last)}`)
    if ((await list(page.ctx, Claim, one.child)).some(each => each.programme === one.programme))
      return refused('This was claimed already.')
    const said = { ...values, programme: one.programme, claimedBy: page.viewer.name }
    return insert(page.ctx, Claim, one.child, said as never, id)
  },
}

const end: FamilyForm<Supported> = {
  path: 'end',
  title: 'End the family’s programme',
  submit: 'End it',
  may: CHECKING,
  kind: Programme,
  ofAll: ['endedOn', 'endReason'],
  ofEach: [],
  async write(page, one, values) {
    const future = notYet(page, values, 'endedOn')
    if (future) return future
    if (values.endedOn == null) return invalid('endedOn', 'Say when it ended')
    const outcomes = (await list(page.ctx, FamilyOutcome, one.child)).filter(
      each => each.programme === one.programme,
    )
    if (
      values.endReason === 'sustained' &&
      (outcomes.length === 0 || outcomes.some(each => each.sustainedOn === null))
    )
      return invalid('endReason', 'Not every outcome has been checked to have lasted')
    return change(page.ctx, Programme, one.programme, values)
  },
}

/** What is written of a family in the programme, each once for all its children. */
export const forms: readonly FamilyForm<Supported>[] = [engage, need, lasted, claim, end]
