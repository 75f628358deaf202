import { describe, expect, it } from 'vitest'
import { Episode } from '../../areas/care/records.ts'
import { Allocation, Relationship } from '../../areas/child/records.ts'
import { Enquiry, Plan, PreProceedings, Review, Visit } from '../../areas/child-protection/records.ts'
import { Referral } from '../../areas/front-door/records.ts'
import { addDays, day, isoDay } from '../../core/day.ts'
import { under } from './lives-under.test-data.ts'

describe('protection and what comes before court', () => {
  it(
    'law 33: an enquiry while another waits for its conference breaks it, one after it does not',
    under(33, async ({ child, put, broken }) => {
      const one = await child('one')
      await put(Enquiry, one, { startedOn: '2025-01-06', conferenceOn: '2025-01-27' })
      const second = await put(Enquiry, one, { startedOn: '2025-01-20', conferenceNotNeeded: '1' })
      await put(Enquiry, one, { startedOn: '2025-01-27', conferenceOn: '2025-02-10' })
      expect(await broken()).toEqual([`section_47 ${second}`])
    }),
  )

  it(
    'law 34: a conference on a Saturday, or of no enquiry, breaks it',
    under(34, async ({ child, put, broken }) => {
      const one = await child('one')
      await put(Enquiry, one, { startedOn: '2025-01-06', conferenceOn: '2025-01-24' })
      await put(Referral, one, { referredOn: '2025-01-02', initialConferenceOn: '2025-01-24' })
      await put(Referral, one, { source: '5C', initialConferenceOn: '2025-02-10' })
      const saturday = await put(Enquiry, one, { startedOn: '2025-02-06', conferenceOn: '2025-02-22' })
      const none = await put(Referral, one, { referredOn: '2025-01-02', initialConferenceOn: '2025-01-27' })
      expect(await broken()).toEqual([`referral ${none}`, `section_47 ${saturday}`])
    }),
  )

  it(
    'law 35: a plan from the day after its conference, of no length, or beside another, breaks it',
    under(35, async ({ child, put, broken }) => {
      const one = await child('one')
      for (const conferenceOn of ['2025-01-24', '2025-03-24', '2025-04-24'])
        await put(Enquiry, one, { startedOn: '2025-01-06', conferenceOn })
      await put(Plan, one, { startedOn: '2025-01-24', endedOn: '2025-03-24' })
      const none = await put(Plan, one, { startedOn: '2025-03-24', endedOn: '2025-03-24' })
      await put(Plan, one, { startedOn: '2025-03-24', endedOn: '2025-05-24' })
      const second = await put(Plan, one, { startedOn: '2025-04-24', endedOn: '2025-06-24' })
      const after = await put(Plan, await child('other'), { startedOn: '2025-01-25' })
      expect(await broken()).toEqual([none, second, after].map(id => `protection_plan ${id}`).sort())
    }),
  )

  it(
    'law 36: a plan that ends on a day of nothing breaks it; at a review, at 18 or on moving away does not',
    under(36, async ({ born, put, broken }) => {
      const plan = async (word: string, birth: string) => {
        const child = await born(word, birth)
        return { child, id: await put(Plan, child, { startedOn: '2025-01-24', endedOn: '2025-06-24' }) }
      }
      const reviewed = await plan('reviewed', '2015-01-01')
      await put(Review, reviewed.child, { plan: reviewed.id, reviewedOn: '2025-06-24' })
      await plan('eighteen', '2007-06-24')
      const moved = await plan('moved', '2015-01-01')
      await put(Referral, moved.child, {
        referredOn: '2025-01-01',
        closedOn: '2025-06-24',
        closureReason: 'RC5',
      })
      await put(Plan, await born('not written up', '2015-01-01'), {
        startedOn: '2025-03-01',
        endedOn: '2025-12-01',
      })
      const nothing = await plan('nothing', '2015-01-01')
      await put(Review, nothing.child, { plan: nothing.id, reviewedOn: '2025-06-23' })
      expect(await broken()).toEqual([`protection_plan ${nothing.id}`])
    }),
  )

  it(
    'law 37: seven months and a day without a review break it, and one on the first day',
    under(37, async ({ child, put, broken }) => {
      const plan = async (word: string, review: string) => {
        const one = await child(word)
        const id = await put(Plan, one, { startedOn: '2025-01-10', endedOn: '2025-09-10' })
        await put(Review, one, { plan: id, reviewedOn: review })
        return id
      }
      await plan('lawful', '2025-08-10')
      const late = await plan('late', '2025-08-11')
      const first = await plan('first day', '2025-01-10')
      expect(await broken()).toEqual([late, first].map(id => `protection_plan ${id}`).sort())
    }),
  )

  it(
    'law 38: a second plan that says there was none before breaks it, as does a number that falls',
    under(38, async ({ child, put, broken }) => {
      const plan = (one: string, startedOn: string, previousPlans: number) =>
        put(Plan, one, { startedOn, previousPlans })
      const lawful = await child('lawful')
      await plan(lawful, '2020-01-01', 1)
      await plan(lawful, '2022-01-01', 2)
      const forgotten = await child('forgotten')
      await plan(forgotten, '2020-01-01', 0)
      const second = await plan(forgotten, '2022-01-01', 0)
      const falls = await child('falls')
      await plan(falls, '2020-01-01', 2)
      const fewer = await plan(falls, '2022-01-01', 1)
      expect(await broken()).toEqual([second, fewer].map(id => `protection_plan ${id}`).sort())
    }),
  )

  for (const [toOn, breaks] of [
    ['2025-04-10', false],
    ['2025-04-09', true],
  ] as const)
    it(
      `law 39: a plan of 100 days led by a social worker to ${toOn} ${breaks ? 'breaks it' : 'does not break it'}`,
      under(39, async ({ child, put, broken }) => {
        const one = await child('one')
        await put(Plan, one, { startedOn: '2025-01-01', endedOn: '2025-04-11' })
        await put(Allocation, one, { worker: 'A', role: 'social-worker', fromOn: '2025-01-01', toOn })
        await put(Allocation, one, { worker: 'B', role: 'reviewing-officer', fromOn: '2025-01-01' })
        expect(await broken()).toEqual(breaks ? ['protection_plan without-a-lead'] : [])
      }),
    )

  for (const [alike, breaks] of [
    [40, true],
    [34, false],
    [20, true],
  ] as const)
    it(
      `law 40: brothers and sisters of ${alike} families in 40 sharing an outcome ${breaks ? 'break it' : 'do not break it'}`,
      under(40, async ({ child, put, broken }) => {
        for (let i = 0; i < 40; i++) {
          const mother = await child(`mother ${i}`)
          for (const word of ['a', 'b']) {
            const one = await child(`${word} ${i}`)
            await put(Relationship, one, { other: mother, relation: 'mother' })
            await put(Enquiry, one, { startedOn: '2025-01-06', conferenceOn: '2025-01-24' })
            if (word === 'a' || i < alike) await put(Plan, one, { startedOn: '2025-01-24' })
          }
        }
        expect(await broken()).toEqual(breaks ? ['section_47 shared-outcome'] : [])
      }),
    )

  it(
    'law 41: a visit and a review after the plan break it, on its last day they do not',
    under(41, async ({ child, put, broken }) => {
      const one = await child('one')
      const plan = await put(Plan, one, { startedOn: '2025-01-24', endedOn: '2025-06-24' })
      await put(Visit, one, { visitedOn: '2025-06-24', seen: 'seen' })
      await put(Review, one, { plan, reviewedOn: '2025-06-24' })
      const visit = await put(Visit, one, { visitedOn: '2025-06-25', seen: 'seen' })
      const review = await put(Review, one, { plan, reviewedOn: '2025-06-25' })
      expect(await broken()).toEqual([`protection_review ${review}`, `protection_visit ${visit}`])
    }),
  )

  it(
    'law 42: police protection of four days breaks it, and an emergency order of sixteen, moves counted in',
    under(42, async ({ child, put, broken }) => {
      const under42 = async (word: string, legalStatus: string, ...days: string[]) => {
        const one = await child(word)
        const ids: string[] = []
        for (const [i, startedOn] of days.slice(0, -1).entries())
          ids.push(
            await put(Episode, one, {
              startedOn,
              endedOn: days[i + 1],
              reasonBegan: i ? 'P' : 'S',
              legalStatus,
            }),
          )
        return ids[0]!
      }
      await under42('three days', 'L1', '2025-01-01', '2025-01-04')
      const four = await under42('four days', 'L1', '2025-01-01', '2025-01-03', '2025-01-05')
      await under42('fifteen days', 'L2', '2025-01-01', '2025-01-09', '2025-01-16')
      const sixteen = await under42('sixteen days', 'L2', '2025-01-01', '2025-01-09', '2025-01-17')
      expect(await broken()).toEqual([four, sixteen].map(id => `care_episode ${id}`).sort())
    }),
  )

  it(
    'law 43: a meeting before the letter breaks it, and going on while a care order is made',
    under(43, async ({ child, put, broken }) => {
      const steps = { startedOn: '2025-01-06', letterSentOn: '2025-01-10', firstMeetingOn: '2025-01-20' }
      const lawful = await child('lawful')
      await put(PreProceedings, lawful, { ...steps, decidedOn: '2025-03-01', courtOn: '2025-03-10' })
      await put(Episode, lawful, { startedOn: '2025-03-20', reasonBegan: 'S', legalStatus: 'C1' })
      const met = await put(PreProceedings, lawful, {
        ...steps,
        firstMeetingOn: '2025-01-09',
        decidedOn: '2025-02-01',
      })
      const ordered = await child('ordered')
      const open = await put(PreProceedings, ordered, steps)
      await put(Episode, ordered, { startedOn: '2025-03-20', reasonBegan: 'S', legalStatus: 'C1' })
      expect(await broken()).toEqual([met, open].map(id => `pre_proceedings ${id}`).sort())
    }),
  )

  it(
    'law 94: an enquiry on an 18th birthday breaks it, the day before does not',
    under(94, async ({ born, put, broken }) => {
      const one = await born('one', '2007-03-01')
      await put(Enquiry, one, { startedOn: '2025-02-28' })
      const late = await put(Enquiry, one, { startedOn: '2025-03-01' })
      const referral = await put(Referral, one, { referredOn: '2025-04-01' })
      expect(await broken()).toEqual([`referral ${referral}`, `section_47 ${late}`])
    }),
  )

  it(
    'law 98: a plan of 93 days without a visit breaks it; before birth nobody is visited',
    under(98, async ({ born, put, broken }) => {
      const plan = async (word: string, birth: string, endedOn: string) =>
        put(Plan, await born(word, birth), { startedOn: '2025-01-10', endedOn })
      await plan('92 days', '2015-01-01', isoDay(addDays(day('2025-01-10'), 92)))
      const never = await plan('93 days', '2015-01-01', isoDay(addDays(day('2025-01-10'), 93)))
      await plan('born later', '2025-04-01', '2025-06-30')
      const visited = await born('visited', '2015-01-01')
      await put(Plan, visited, { startedOn: '2025-01-10', endedOn: '2025-06-10' })
      await put(Visit, visited, { visitedOn: '2025-04-01', seen: 'seen' })
      expect(await broken()).toEqual([`protection_plan ${never}`])
    }),
  )
})
