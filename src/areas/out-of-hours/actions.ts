import { invalid, refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { change, insert, list } from '../../engines/records/index.ts'
import { HandoverNote, LegalAdvice } from './records.ts'
import { ASKING, ON_DUTY } from './who.ts'

export const actions: Action[] = [
  {
    id: 'ask-legal-advice',
    title: 'Ask for legal advice out of hours',
    submit: 'Save',
    may: ASKING,
    form: LegalAdvice,
    ask: ['askedAt', 'adviser', 'question', 'advisedAt', 'advice'],
    run: async ({ ctx, viewer, child, values, recordId }) => {
      for (const field of ['askedAt', 'advisedAt'])
        if (Number(values[field] ?? 0) > ctx.now) return invalid(field, 'This is still to come')
      return insert(ctx, LegalAdvice, child, { ...values, askedBy: viewer.name } as never, recordId)
    },
  },
  {
    id: 'legal-advice-given',
    title: 'Write down the legal advice that was given',
    submit: 'Save the advice',
    may: ASKING,
    form: LegalAdvice,
    ask: ['advisedAt', 'advice'],
    run: async ({ ctx, child, values }) => {
      const waiting = (await list(ctx, LegalAdvice, child))
        .filter(({ advisedAt }) => advisedAt === null)
        .sort((a, b) => b.askedAt - a.askedAt)[0]
      if (!waiting) return refused('No question to a legal adviser waits for an answer.')
      if (values.advisedAt == null) return invalid('advisedAt', 'Say when it was given')
      if (Number(values.advisedAt) > ctx.now) return invalid('advisedAt', 'This is still to come')
      return change(ctx, LegalAdvice, waiting.id, values, waiting.knownAt)
    },
  },
  {
    id: 'handover-note',
    title: 'Say what the next team must do first',
    submit: 'Save for the handover',
    may: ON_DUTY,
    form: HandoverNote,
    ask: ['first', 'byAt'],
    run: async ({ ctx, viewer, child, values, recordId }) => {
      const done = await insert(
        ctx,
        HandoverNote,
        child,
        { ...values, writtenAt: ctx.now, writtenBy: viewer.name } as never,
        recordId,
      )
      return done.ok ? { ok: true, value: '/areas/out-of-hours/handover' } : done
    },
  },
]
