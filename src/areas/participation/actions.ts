import { invalid, type Outcome, refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { change, insert, list } from '../../engines/records/index.ts'
import { beginsWork } from '../child/facts.ts'
import { AdvocacyOffer, AdvocacyReturn, DirectWork } from './records.ts'
import { AdvocacyReferral } from './records-provider.ts'
import { sendToProvider } from './to-provider.ts'
import { partHref, WORKING } from './who.ts'

type Doing = Parameters<Action['run']>[0]

const then = (done: Outcome<string>, child: string): Outcome<string> =>
  done.ok ? { ok: true, value: partHref(child) } : done

/** Refuses a day that is yet to come, of the first of these fields that has one. */
function notYet({ ctx, values }: Doing, ...fields: string[]): Outcome<never> | undefined {
  const field = fields.find(name => Number(values[name] ?? 0) > ctx.today)
  return field === undefined ? undefined : invalid(field, 'This day is still to come')
}

export const actions: Action[] = [
  beginsWork({
    id: 'plan-direct-work',
    title: 'Plan direct work with the child',
    submit: 'Save the plan',
    may: WORKING,
    form: DirectWork,
    ask: ['purpose', 'tool', 'plannedOn', 'who'],
    run: async ({ ctx, child, values, recordId }) =>
      then(await insert(ctx, DirectWork, child, values as never, recordId), child),
  }),
  beginsWork({
    id: 'offer-advocacy',
    title: 'Record an offer of advocacy',
    submit: 'Save the offer',
    may: WORKING,
    form: AdvocacyOffer,
    run: async doing =>
      notYet(doing, 'offeredOn', 'askedOn') ??
      then(
        await insert(doing.ctx, AdvocacyOffer, doing.child, doing.values as never, doing.recordId),
        doing.child,
      ),
  }),
  {
    id: 'answer-advocacy',
    title: 'Record the answer to an offer of advocacy',
    submit: 'Save the answer',
    may: WORKING,
    form: AdvocacyOffer,
    ask: ['result', 'whyNot', 'whyNotWords', 'provider', 'askedOn'],
    async run(doing) {
      const { ctx, child, values } = doing
      const waiting = (await list(ctx, AdvocacyOffer, child))
        .filter(({ result }) => result === 'thinking')
        .sort((a, b) => b.offeredOn - a.offeredOn)[0]
      if (!waiting) return refused('No offer waits for an answer. Record the offer first.')
      return notYet(doing, 'askedOn') ?? then(await change(ctx, AdvocacyOffer, waiting.id, values), child)
    },
  },
  beginsWork({
    id: 'refer-for-advocacy',
    title: 'Refer to a provider of advocates',
    submit: 'Send it to the provider',
    may: WORKING,
    form: AdvocacyReferral,
    ask: ['name', 'says', 'reached', 'email'],
    run: async doing => then(await sendToProvider(doing), doing.child),
  }),
  {
    id: 'advocacy-return',
    title: 'Write in a return of the advocacy provider',
    submit: 'Save the return',
    may: WORKING,
    form: AdvocacyReturn,
    ask: [
      'offer',
      'receivedOn',
      'advocate',
      'contactedOn',
      'metOn',
      'hours',
      'issues',
      'endedOn',
      'outcome',
      'notStarted',
    ],
    run: async doing =>
      notYet(doing, 'receivedOn', 'metOn', 'endedOn') ??
      then(
        await insert(doing.ctx, AdvocacyReturn, doing.child, doing.values as never, doing.recordId),
        doing.child,
      ),
  },
]
