import { describe, expect, it } from 'vitest'
import { type Lives, withLives } from '../../../tests/setup/lives.ts'
import { newId } from '../../engines/records/index.ts'
import { Population } from '../authority/records.ts'
import { Plan as ProtectionPlan } from '../child-protection/records.ts'
import { Referral } from '../front-door/facts.ts'
import { assessmentsOpen, assessmentsPartnerHeld, assessmentsRate } from './indicators/assessments.ts'
import { childrenAlsoStatutory, childrenOpen } from './indicators/children.ts'
import {
  closureReason,
  closuresSteppedUp,
  interventionLength,
  requestsAccepted,
  stepUpAndDown,
} from './indicators/endings.ts'
import { intensiveReReferrals } from './indicators/intensive.ts'
import { youngCarers } from './indicators/others.ts'
import { starDistance, starImproved, starsCommenced } from './indicators/stars.ts'
import { Episode, Lead, Request } from './records.ts'
import { Assessment } from './records-plan.ts'
import { StarReading } from './star.ts'
import { YoungCarer } from './young-carer.ts'

const YEAR = ['2024-04-01', '2025-03-31'] as const
const END = ['2025-03-31', '2025-03-31'] as const

/** Early help to a child, ended where a day is given. Gives the child and the episode. */
async function helped(
  { child, put }: Lives,
  word: string,
  startedOn: string,
  endedOn: string | null = null,
  endReason = 'sustained',
) {
  const who = await child(word)
  const ending = endedOn === null ? {} : { endedOn, endReason }
  const begun = { request: newId(), agreement: newId(), startedOn, ...ending }
  return { child: who, episode: await put(Episode, who, begun) }
}

describe('intensive family support', () => {
  it('was asked for again for 2 children in the year to 31 March 2025, each counted once', () =>
    withLives(async ({ child, put, figure }) => {
      const asked = async (who: string, requestedOn: string, decision: string | null, work = 'intensive') =>
        put(Request, who, {
          requestedOn,
          source: 'social-care',
          need: 'Nights.',
          work,
          ...(decision && { decision, decidedOn: requestedOn, reason: 'Agreed.' }),
        })
      const twice = await child('asked for three times, twice in the year: once')
      await asked(twice, '2022-05-02', 'accepted')
      await asked(twice, '2024-04-01', 'accepted')
      await asked(twice, '2025-03-31', null)
      const lastYear = await child('asked for again in the year before')
      await asked(lastYear, '2023-05-02', 'accepted')
      await asked(lastYear, '2024-03-31', 'accepted')
      const again = await child('declined the second time, and counts: it was asked for')
      await asked(again, '2024-06-03', 'accepted')
      await asked(again, '2024-09-02', 'none')
      const first = await child('the first was not accepted')
      await asked(first, '2024-06-03', 'none')
      await asked(first, '2024-09-02', 'accepted')
      const other = await child('the first was another kind of work')
      await asked(other, '2024-06-03', 'accepted', 'targeted')
      await asked(other, '2024-09-02', 'accepted')
      expect((await figure(intensiveReReferrals, ...YEAR)).value).toBe(2)
    }))
})

describe('early help assessments', () => {
  it('are open from their start until early help ended: 2 of 4 on some day of the year to 31 March 2025', () =>
    withLives(async lives => {
      const assessed = async (word: string, startedOn: string, endedOn: string | null) => {
        const { child, episode } = await helped(lives, word, startedOn, endedOn)
        await lives.put(Assessment, child, { episode, startedOn })
      }
      await assessed('ended on its first day', '2024-01-08', '2024-04-01') // yes
      await assessed('ended the day before it', '2023-01-09', '2024-03-31') // no
      await assessed('still open', '2025-03-31', null) // yes
      await assessed('began after it', '2025-04-01', null) // no
      expect((await lives.figure(assessmentsOpen, ...END)).value).toBe(2)
      await lives.put(Population, '', { fromOn: '2023-01-01', children: 40_000 })
      // 2 among 40,000 children is 0.5 for every 10,000.
      expect((await lives.figure(assessmentsRate, ...END)).value).toBe(0.5)
    }))

  it('held by partners: where one led within the year, once though two did, not where the council led', () =>
    withLives(async lives => {
      const led = async (word: string, ...leads: [string, string, string | null][]) => {
        const { child, episode } = await helped(lives, word, '2023-02-06')
        await lives.put(Assessment, child, { episode, startedOn: '2023-02-06' })
        for (const [agency, fromOn, toOn] of leads)
          await lives.put(Lead, child, { episode, name: 'A', agency, fromOn, toOn })
      }
      await led('council', ['council', '2023-02-06', null]) // no
      await led('two partners', ['school', '2024-05-01', '2024-09-01'], ['health', '2024-09-01', null]) // one
      await led('then the council', ['school', '2023-02-06', '2024-02-06'], ['council', '2024-02-06', null]) // no
      await led('until the year began', ['voluntary', '2023-02-06', '2024-04-01']) // yes
      expect((await lives.figure(assessmentsPartnerHeld, ...END)).value).toBe(2)
    }))
})

describe('children in early help', () => {
  it('with a worker of the council: once each, not on the last day, not where a partner leads or nobody does', () =>
    withLives(async lives => {
      const led = async (
        word: string,
        agency: string | null,
        endedOn: string | null = null,
        toOn?: string,
      ) => {
        const { child, episode } = await helped(lives, word, '2025-01-06', endedOn)
        if (agency)
          await lives.put(Lead, child, {
            episode,
            name: 'A',
            agency,
            fromOn: '2025-01-06',
            toOn: toOn ?? null,
          })
      }
      await led('council', 'council') // yes
      await led('council', 'council') // the same child
      await led('school', 'school')
      await led('nobody', null)
      await led('ended that day', 'council', '2025-03-31')
      await led('the lead left', 'council', null, '2025-03-20')
      expect((await lives.figure(childrenOpen, ...END)).value).toBe(1)
    }))

  it('who are open to social care too: while a case or a protection plan is open at the same time', () =>
    withLives(async lives => {
      const { put } = lives
      const open = await helped(lives, 'open case', '2025-01-06')
      await put(Referral, open.child, { referredOn: '2024-11-04' }) // yes
      await put(ProtectionPlan, open.child, { startedOn: '2025-02-03', category: 'NEG' }) // the same child
      const closed = await helped(lives, 'case closed before', '2025-01-06')
      await put(Referral, closed.child, { referredOn: '2024-06-03', closedOn: '2025-01-06' }) // no
      const over = await helped(lives, 'early help over', '2024-06-03', '2025-01-06')
      await put(Referral, over.child, { referredOn: '2024-11-04' }) // on 31 March no, in December yes
      expect((await lives.figure(childrenAlsoStatutory, ...END)).value).toBe(1)
      expect((await lives.figure(childrenAlsoStatutory, '2024-12-31', '2024-12-31')).value).toBe(1)
    }))
})

describe('what was asked and how it ended', () => {
  it('requests count on the day early help was decided, not where it was not', () =>
    withLives(async ({ child, put, figure }) => {
      const request = { source: 'school', need: 'Help.', requestedOn: '2024-03-25', reason: 'Enough.' }
      const decided = { decision: 'accepted', decidedOn: '2024-04-01' }
      await put(Request, await child('a'), { ...request, ...decided })
      await put(Request, await child('b'), { ...request, ...decided, decidedOn: '2024-03-31' }) // the year before
      await put(Request, await child('c'), { ...request, ...decided, decision: 'advice' })
      await put(Request, await child('d'), request)
      expect((await figure(requestsAccepted, ...YEAR)).value).toBe(1)
    }))

  it('lasted 49 and 111 days: 80 on average; 1 of 3 ended by stepping up, 1 of 3 with lasting change', () =>
    withLives(async lives => {
      await helped(lives, 'a', '2024-06-03', '2024-07-22') // 27 + 22 = 49 days
      await helped(lives, 'still open', '2024-06-03')
      await helped(lives, 'b', '2024-06-03', '2024-09-22', 'stepped-up') // 27 + 31 + 31 + 22 = 111 days
      expect((await lives.figure(interventionLength, ...YEAR)).value).toBe(80)
      await helped(lives, 'c', '2024-06-03', '2024-08-22', 'disengaged') // 27 + 31 + 22 = 80 days
      const third = { numerator: 1, denominator: 3, value: 33.3 }
      expect(await lives.figure(closuresSteppedUp, ...YEAR)).toMatchObject(third)
      expect(await lives.figure(closureReason, ...YEAR)).toMatchObject(third)
    }))

  it('steps: 1 of 2 up and 1 of 2 down, on the 30th day and not the 31st; before early help began nobody can tell', () =>
    withLives(async lives => {
      const { child, put } = lives
      const up = async (word: string, referredOn: string) => {
        const one = await helped(lives, word, '2024-05-01', '2024-06-01', 'other')
        await put(Referral, one.child, { referredOn })
      }
      await up('on the 30th day', '2024-07-01') // yes
      await up('on the 31st day', '2024-07-02') // no
      const down = async (word: string, startedOn: string) => {
        await put(Referral, await child(word), { referredOn: '2024-04-02', closedOn: '2024-08-01' })
        await helped(lives, word, startedOn)
      }
      await down('stepped down', '2024-08-31') // yes, 30 days later
      await down('too late', '2024-09-01') // no
      // Closed before the first early help of all, on 1 May 2024.
      await put(Referral, await child('before'), { referredOn: '2023-04-03', closedOn: '2024-04-30' })
      expect(await lives.figure(stepUpAndDown, ...YEAR)).toMatchObject({
        numerator: 2,
        denominator: 4,
        cannotTell: 1,
        value: 50,
      })
    }))
})

describe('outcome stars', () => {
  const read = (lives: Lives, of: { child: string; episode: string }, takenOn: string, scores: object) =>
    lives.put(StarReading, of.child, { episode: of.episode, stage: 'review', takenOn, ...scores })

  it('begun count once for each early help, on the day of the first', () =>
    withLives(async lives => {
      const one = await helped(lives, 'a', '2024-03-04')
      await read(lives, one, '2024-04-01', { home: 3 })
      await read(lives, one, '2024-06-03', { home: 4 })
      const other = await helped(lives, 'b', '2024-03-04')
      await read(lives, other, '2024-03-31', { home: 3 }) // begun the year before
      await read(lives, other, '2024-05-06', { home: 3 })
      expect((await lives.figure(starsCommenced, ...YEAR)).value).toBe(1)
    }))

  it('that improved: 1 of 2 that ended with two readings; each area’s distance is 3, -1 and 0: 0.7', () =>
    withLives(async lives => {
      const ended = (word: string) => helped(lives, word, '2024-05-01', '2024-10-01')
      const better = await ended('better')
      await read(lives, better, '2024-05-06', { routine: 3, home: 5, work: 2 })
      await read(lives, better, '2024-07-01', { routine: 9, home: 9 }) // neither the first nor the latest
      await read(lives, better, '2024-09-30', { routine: 6, home: 4, health: 8 }) // 3 and -1; work and health say nothing
      const same = await ended('same')
      await read(lives, same, '2024-05-06', { people: 4 })
      await read(lives, same, '2024-09-30', { people: 4 }) // 0: no rise
      await read(lives, await ended('one reading'), '2024-05-06', { home: 1 })
      const open = await helped(lives, 'open', '2024-05-01')
      await read(lives, open, '2024-05-06', { home: 1 })
      await read(lives, open, '2024-06-06', { home: 9 })
      expect(await lives.figure(starImproved, ...YEAR)).toMatchObject({
        numerator: 1,
        denominator: 2,
        value: 50,
      })
      expect(await lives.figure(starDistance, ...YEAR)).toMatchObject({ denominator: 3, value: 0.7 })
    }))
})

describe('young carers', () => {
  it('count on the register from their first day up to, not on, the day they leave it', () =>
    withLives(async ({ child, put, figure }) => {
      const carer = { caresFor: 'parent', does: 'She cooks.' }
      await put(YoungCarer, await child('first day'), { ...carer, registeredOn: '2025-03-31' }) // yes
      await put(YoungCarer, await child('left'), {
        ...carer,
        registeredOn: '2024-05-01',
        endedOn: '2025-03-31',
        endReason: 'no-longer',
      })
      expect((await figure(youngCarers, ...END)).value).toBe(1)
    }))
})
