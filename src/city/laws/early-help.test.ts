import { describe, expect, it } from 'vitest'
import { Agreement, Episode, Lead, Request, Step } from '../../areas/early-help/records.ts'
import { Referral } from '../../areas/front-door/records.ts'
import { type Under, under } from './lives-under.test-data.ts'

const asked = { requestedOn: '2025-01-02', source: 'school', need: 'Help.' }
const agreed = {
  purpose: 'early-help',
  position: 'given',
  saidOn: '2025-01-06',
  askedOf: 'A',
  standing: 'mother',
}
const beside = { source: 'social-care', work: 'direct' }

/** Early help from 6 January 2025: its episode's id. */
async function helped(
  { put }: Under,
  child: string,
  { said = {}, request = {}, ...more }: { said?: object; request?: object } & Record<string, unknown> = {},
): Promise<string> {
  return put(Episode, child, {
    request: await put(Request, child, { ...asked, ...request }),
    agreement: await put(Agreement, child, { ...agreed, ...said }),
    startedOn: '2025-01-06',
    ...more,
  })
}

const up = (proposedOn: string, decidedOn: string) => ({
  direction: 'up',
  proposedOn,
  toTeam: 'A team',
  reason: 'More is needed.',
  history: 'Much was tried.',
  familyKnows: true,
  decidedOn,
  decision: 'accepted',
  decisionReason: 'So it is.',
})

describe('early help', () => {
  it(
    'law 19: begun on a refusal, before it was agreed or on a carer’s word breaks it; on a mother’s agreement it does not',
    under(19, async lives => {
      const { child, broken } = lives
      const refused = await helped(lives, await child('refused'), {
        said: { position: 'refused', reason: 'No.' },
      })
      const before = await helped(lives, await child('before'), { said: { saidOn: '2025-01-07' } })
      const carer = await helped(lives, await child('carer'), { said: { standing: 'carer' } })
      await helped(lives, await child('agreed'))
      expect(await broken()).toEqual([refused, before, carer].map(id => `early_help_episode ${id}`).sort())
    }),
  )

  it(
    'law 23: stepped up without a step, or down with no case open, breaks it; proposed and then accepted does not',
    under(23, async lives => {
      const { child, put, broken } = lives
      const stepped = { endedOn: '2025-03-03', endReason: 'stepped-up' }
      const without = await helped(lives, await child('without'), stepped)
      const kept = await child('kept')
      await helped(lives, kept, stepped)
      await put(Step, kept, up('2025-02-27', '2025-03-03'))
      const down = { ...up('2025-02-27', '2025-03-03'), direction: 'down' }
      const none = await put(Step, await child('no case'), down)
      const closed = await child('case closed that day')
      await put(Referral, closed, { referredOn: '2025-01-02', closedOn: '2025-03-03' })
      await put(Step, closed, down)
      expect(await broken()).toEqual([`early_help_episode ${without}`, `early_help_step ${none}`])
    }),
  )

  it(
    'law 24: beside a case that opened later breaks it; work asked for, or one that ended the day it opened, does not',
    under(24, async lives => {
      const { child, put, broken } = lives
      const both = await child('both')
      const overlaps = await helped(lives, both)
      await put(Referral, both, { referredOn: '2025-02-03' })
      const work = await child('work asked for')
      await helped(lives, work, { request: beside })
      await put(Referral, work, { referredOn: '2024-12-02' })
      const ended = await child('ended that day')
      await helped(lives, ended, { endedOn: '2025-02-03', endReason: 'stepped-up' })
      await put(Referral, ended, { referredOn: '2025-02-03' })
      expect(await broken()).toEqual([`early_help_episode ${overlaps}`])
    }),
  )

  it(
    'law 107: a second that begins before the first ends breaks it, as does a second lead; one after the other does not',
    under(107, async lives => {
      const { child, put, broken } = lives
      const two = await child('two')
      await helped(lives, two)
      const second = await helped(lives, two, { startedOn: '2025-03-03' })
      const one = await child('one')
      const episode = await helped(lives, one)
      const lead = (fromOn: string, toOn: string | null) =>
        put(Lead, one, { episode, name: 'A', agency: 'council', fromOn, toOn })
      await lead('2025-01-06', '2025-02-03')
      await lead('2025-02-03', null)
      const beside = await lead('2025-03-03', null)
      expect(await broken()).toEqual([`early_help_episode ${second}`, `early_help_lead ${beside}`])
    }),
  )
})
