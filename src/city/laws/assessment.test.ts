import { describe, expect, it } from 'vitest'
import { Assessment, Factor } from '../../areas/assessment/records.ts'
import { Episode } from '../../areas/care/records.ts'
import { Relationship } from '../../areas/child/records.ts'
import { Plan as InNeed } from '../../areas/child-in-need/records.ts'
import { Enquiry, Plan as Protection } from '../../areas/child-protection/records.ts'
import { Referral } from '../../areas/front-door/records.ts'
import { type Under, under } from './lives-under.test-data.ts'

const referred = async ({ put, born }: Under, word: string, more: object = {}) => {
  const child = await born(word, '2015-01-01')
  const referral = await put(Referral, child, { referredOn: '2025-01-06', ...more })
  return { child, referral }
}

describe('assessment and need', () => {
  it(
    'law 25: one begun before the referral, and a second while one is open, break it',
    under(25, async lives => {
      const { put } = lives
      const lawful = await referred(lives, 'lawful')
      await put(Assessment, lawful.child, {
        referral: lawful.referral,
        startedOn: '2025-01-06',
        authorisedOn: '2025-02-06',
      })
      await put(Assessment, lawful.child, { referral: lawful.referral, startedOn: '2025-02-06' })
      const early = await referred(lives, 'early')
      const before = await put(Assessment, early.child, { referral: early.referral, startedOn: '2025-01-05' })
      const second = await put(Assessment, early.child, { referral: early.referral, startedOn: '2025-03-05' })
      const closed = await referred(lives, 'closed', { closedOn: '2025-02-01' })
      const after = await put(Assessment, closed.child, {
        referral: closed.referral,
        startedOn: '2025-01-07',
        authorisedOn: '2025-02-02',
      })
      expect(await lives.broken()).toEqual([before, second, after].map(id => `assessment ${id}`).sort())
    }),
  )

  it(
    'law 27: first seen after authorisation breaks it, on the day does not',
    under(27, async lives => {
      const { child } = await referred(lives, 'one')
      const times = { startedOn: '2025-01-06', authorisedOn: '2025-02-06' }
      const late = await lives.put(Assessment, child, { ...times, firstSeenOn: '2025-02-07' })
      await lives.put(Assessment, child, { ...times, firstSeenOn: '2025-02-06' })
      expect(await lives.broken()).toEqual([`assessment ${late}`])
    }),
  )

  it(
    'law 27: nothing said of it, not seen without a reason, and seen of an unborn child break it; a day not written does not',
    under(27, async lives => {
      const { child } = await referred(lives, 'one')
      const unborn = await lives.born('unborn', '2025-06-01')
      const assessed = { startedOn: '2025-01-06', authorisedOn: '2025-02-06', author: 'A Worker' }
      await lives.put(Assessment, child, { ...assessed, childSeen: 'alone' })
      await lives.put(Assessment, child, {
        ...assessed,
        childSeen: 'not-seen',
        notSeenReason: 'She was away.',
      })
      const unsaid = await lives.put(Assessment, child, { ...assessed, firstSeenOn: '2025-01-08' })
      const why = await lives.put(Assessment, child, { ...assessed, childSeen: 'not-seen' })
      const early = await lives.put(Assessment, unborn, { ...assessed, childSeen: 'seen' })
      expect(await lives.broken()).toEqual([unsaid, why, early].map(id => `assessment ${id}`).sort())
    }),
  )

  for (const [unseen, breaks] of [
    [4, true],
    [3, false],
  ] as const)
    it(
      `law 27: ${unseen} of 100 authorised and never seen ${breaks ? 'break' : 'do not break'} it, the unborn not asked for`,
      under(27, async lives => {
        const child = await lives.born('one', '2015-01-01')
        const unborn = await lives.born('unborn', '2025-06-01')
        const assessed = { startedOn: '2025-01-06', authorisedOn: '2025-02-06', author: 'A Worker' }
        for (let i = 0; i < 100; i++) {
          const seen =
            i < unseen ? { childSeen: 'not-seen', notSeenReason: 'She was away.' } : { childSeen: 'seen' }
          await lives.put(Assessment, child, { ...assessed, ...seen })
          if (i < 10) await lives.put(Assessment, unborn, assessed)
        }
        expect(await lives.broken()).toEqual(breaks ? ['assessment not-seen'] : [])
      }),
    )

  it(
    'law 28: closed after an assessment that was never finished, or with an enquiry, breaks it',
    under(28, async lives => {
      const { put, broken } = lives
      const closed = { closedOn: '2025-03-01', closureReason: 'RC8' }
      const assess = ({ child, referral }: { child: string; referral: string }) =>
        put(Assessment, child, { referral, startedOn: '2025-01-07', authorisedOn: '2025-03-01' })
      await assess(await referred(lives, 'lawful', closed))
      const never = await referred(lives, 'never assessed', closed)
      const enquired = await referred(lives, 'enquired about', closed)
      await assess(enquired)
      await put(Enquiry, enquired.child, { referral: enquired.referral, startedOn: '2025-01-20' })
      const nothing = { closedOn: '2025-01-08', closureReason: 'RC7', noFurtherAction: '1' }
      await referred(lives, 'nothing done', nothing)
      const done = await referred(lives, 'something done', nothing)
      await put(Assessment, done.child, { referral: done.referral, startedOn: '2025-01-07' })
      expect(await broken()).toEqual([never, enquired, done].map(one => `referral ${one.referral}`).sort())
    }),
  )

  it(
    'law 29: another factor beside “none” breaks it, and a parent’s need found for one brother only',
    under(29, async lives => {
      const { put, born, broken } = lives
      const mother = await born('mother', '1990-01-01')
      const assess = async (word: string, startedOn: string, ...factors: string[]) => {
        const child = await born(word, '2015-01-01')
        await put(Relationship, child, { other: mother, relation: 'mother' })
        const assessment = await put(Assessment, child, { startedOn, authorisedOn: '2025-12-01' })
        const found: string[] = []
        for (const factor of factors) found.push(await put(Factor, child, { assessment, factor }))
        return found
      }
      const [none] = await assess('none and some', '2025-01-06', '21', '16A')
      await assess('alike', '2025-02-06', '3B', '4A')
      await assess('alike, too', '2025-02-06', '3B')
      const [one] = await assess('one', '2025-03-06', '3B')
      await assess('the other', '2025-03-06', '4A')
      expect(await broken()).toEqual([none, one].map(id => `assessment_factor ${id}`).sort())
    }),
  )

  it(
    'law 30: a child in need plan beside a protection plan, or care, breaks it; short breaks do not',
    under(30, async ({ put, born, broken }) => {
      const plan = async (word: string) => {
        const child = await born(word, '2015-01-01')
        const id = await put(InNeed, child, { startedOn: '2025-01-06', endedOn: '2025-06-06' })
        return { child, id }
      }
      const lawful = await plan('lawful')
      await put(Protection, lawful.child, { startedOn: '2025-06-06' })
      await put(Episode, lawful.child, {
        startedOn: '2025-02-01',
        reasonBegan: 'S',
        legalStatus: 'V4',
        endedOn: '2025-02-04',
        reasonEnded: 'E8',
      })
      const protectedToo = await plan('protected, too')
      await put(Protection, protectedToo.child, { startedOn: '2025-06-05' })
      const cared = await plan('in care')
      await put(Episode, cared.child, { startedOn: '2025-02-01', reasonBegan: 'S', legalStatus: 'C2' })
      const second = await put(InNeed, cared.child, { startedOn: '2024-12-01', endedOn: '2025-01-07' })
      expect(await broken()).toEqual([protectedToo.id, cared.id].map(id => `in_need_plan ${id}`).sort())
      expect(second).toBeTruthy()
    }),
  )

  it(
    'law 31: a plan that outlasts the case breaks it, one that ends with it does not',
    under(31, async lives => {
      const { child } = await referred(lives, 'closed', { closedOn: '2025-06-01' })
      await lives.put(InNeed, child, { startedOn: '2025-01-06', endedOn: '2025-06-01' })
      const on = await lives.put(InNeed, child, { startedOn: '2025-01-06', endedOn: '2025-06-02' })
      const open = await lives.put(Protection, child, { startedOn: '2025-02-06' })
      expect(await lives.broken()).toEqual([`in_need_plan ${on}`, `protection_plan ${open}`])
    }),
  )
})
