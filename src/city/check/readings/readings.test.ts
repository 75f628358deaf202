import { describe, expect, it } from 'vitest'
import { type Lives, withLives } from '../../../../tests/setup/lives.ts'
import { Adoption } from '../../../areas/adoption/records.ts'
import { Assessment } from '../../../areas/assessment/records.ts'
import { Episode, Unaccompanied } from '../../../areas/care/records.ts'
import { LeaverService, LeaverYear } from '../../../areas/care-leavers/records.ts'
import { Allocation, Disability } from '../../../areas/child/records.ts'
import { Plan } from '../../../areas/child-in-need/records.ts'
import { Contact, Referral } from '../../../areas/front-door/records.ts'
import { HealthCheck } from '../../../areas/health/records.ts'
import { Episode as Missing, ReturnInterview } from '../../../areas/missing/records.ts'
import { PlacementEpisode } from '../../../areas/placements/records.ts'
import { day } from '../../../core/day.ts'
import { londonInstant } from '../../../core/instant.ts'
import { answerReading, READINGS } from './index.ts'

/** A reading's figure once the clocks have followed; days as ISO text. */
async function read({ ctx, follow }: Lives, id: string, from: string, to: string) {
  await follow()
  return answerReading(ctx, READINGS.find(({ asks }) => asks.id === id)!, day(from), day(to))
}

describe('the check’s own questions', () => {
  it('count a form once for two children told of at one moment, and two sources of one moment apart', () =>
    withLives(async lives => {
      const { child, put } = lives
      const contact = async (word: string, source: string, time: string) =>
        put(Contact, await child(word), {
          receivedAt: londonInstant(day('2022-06-10'), time),
          source,
          worry: 'A worry',
        })
      await contact('a', '6', '09:00')
      await contact('b', '6', '09:00') // the same form
      await contact('a', '1A', '09:00')
      await contact('a', '6', '09:01')
      expect((await read(lives, 'enquiry-forms', '2022-06-01', '2022-06-30')).value).toBe(3)
      expect((await read(lives, 'enquiry-forms', '2022-07-01', '2022-07-31')).value).toBe(0)
    }))

  it('call a child without a day seen not seen in time: one of three', () =>
    withLives(async lives => {
      const { child, put } = lives
      // From Friday 1 March 2019 the fifth working day is 8 March.
      for (const [word, firstSeenOn] of [
        ['a', '2019-03-08'],
        ['b', '2019-03-11'],
        ['c', null],
      ] as const) {
        const id = await child(word)
        const referral = await put(Referral, id, { referredOn: '2019-03-01' })
        await put(Assessment, id, { referral, startedOn: '2019-03-01', firstSeenOn, author: 'A worker' })
      }
      const seen = await read(lives, 'seen-within-5-working-days', '2019-03-01', '2019-03-31')
      expect(seen).toMatchObject({ numerator: 1, denominator: 3, value: 33.3 })
    }))

  it('count children in need with a disability, not those recorded as having none', () =>
    withLives(async lives => {
      const { child, put } = lives
      for (const disability of ['LD', 'NONE', undefined]) {
        const id = await child(String(disability))
        await put(Plan, id, { startedOn: '2019-06-01' })
        if (disability) await put(Disability, id, { disability })
      }
      await put(Disability, await child('LD'), { disability: 'AUT' })
      expect((await read(lives, 'disabled-children-in-need', '2019-09-30', '2019-09-30')).value).toBe(1)
    }))

  it('take adoption by foster carers from the day the child moved in with them, and the match from the order', () =>
    withLives(async lives => {
      const { child, put } = lives
      const care = async (word: string, type: string, fosteredAgain: boolean) => {
        const id = await child(word)
        // In care for 100 days, then with a placement order for 60, then placed, then adopted.
        const spans = [
          ['2021-01-01', '2021-04-11', 'S', 'C2', 'U4'],
          ['2021-04-11', '2021-06-10', fosteredAgain ? 'B' : 'L', 'E1', 'U4'],
          ['2021-06-10', '2022-01-10', 'P', 'E1', type],
        ] as const
        for (const [startedOn, endedOn, reasonBegan, legalStatus, home] of spans) {
          const reasonEnded = endedOn === '2022-01-10' ? 'E12' : 'X1'
          const episode = await put(Episode, id, {
            startedOn,
            endedOn,
            reasonBegan,
            legalStatus,
            reasonEnded,
            categoryOfNeed: 'N1',
          })
          const began = { startedOn, endedOn, reasonBegan, type: home, provider: 'PR1' }
          await put(PlacementEpisode, id, began, episode)
        }
        await put(Adoption, id, { decidedOn: '2021-03-01', matchedOn: '2021-05-31' })
      }
      await care('to strangers', 'A6', false) // 160 days to the placement
      await care('to the carers of before', 'A5', true) // 100 days: moved in with them on 11 April
      const year = ['2021-04-01', '2022-03-31'] as const
      expect(await read(lives, 'adoption-a10', ...year)).toMatchObject({ denominator: 2, value: 130 })
      // 11 April to 31 May.
      expect(await read(lives, 'adoption-a2', ...year)).toMatchObject({ denominator: 2, value: 50 })
    }))

  it('call a health assessment up to date while the next is not overdue', () =>
    withLives(async lives => {
      const { child, put } = lives
      for (const [word, ...held] of [
        ['seen', '2016-02-01', '2017-01-20'],
        ['overdue', '2016-02-01'], // the next was due on 1 February 2017
        ['untold'],
      ] as const) {
        const id = await child(word)
        await put(Episode, id, {
          startedOn: '2016-01-15',
          reasonBegan: 'S',
          legalStatus: 'C2',
          categoryOfNeed: 'N1',
        })
        for (const [i, heldOn] of held.entries()) {
          await put(HealthCheck, id, { kind: i === 0 ? 'initial' : 'review', heldOn })
          await put(HealthCheck, id, { kind: 'dental', heldOn })
        }
      }
      for (const id of ['health-assessments-up-to-date', 'dental-checks-up-to-date']) {
        const on = await read(lives, id, '2017-03-31', '2017-03-31')
        expect(on, id).toMatchObject({ numerator: 1, denominator: 2, cannotTell: 1, value: 50 })
      }
    }))

  it('count incidents after which an interview was held, not those where it was declined', () =>
    withLives(async lives => {
      const { child, put } = lives
      const id = await child('a')
      const went = { kind: 'M', wentOn: '2017-05-01', returnedOn: '2017-05-02' }
      const [held, declined] = [await put(Missing, id, went), await put(Missing, id, went)]
      await put(ReturnInterview, id, { episode: held, heldAt: londonInstant(day('2017-05-03'), '10:00') })
      await put(ReturnInterview, id, { episode: declined, notHeld: 'declined' })
      await put(Missing, id, went)
      const rate = await read(lives, 'incidents-with-an-interview', '2017-04-01', '2017-06-30')
      expect(rate).toMatchObject({ numerator: 1, denominator: 3 })
    }))

  it('count care leavers at university and with former foster carers in their latest year', () =>
    withLives(async lives => {
      const { child, put } = lives
      await put(LeaverYear, await child('a'), { year: '2018-19', activity: 'F1', accommodation: 'Z1' })
      await put(LeaverYear, await child('a'), { year: '2017-18', activity: 'F1', accommodation: 'Z1' })
      await put(LeaverYear, await child('b'), { year: '2018-19', activity: 'P1', accommodation: 'U1' })
      await put(LeaverYear, await child('c'), { year: '2018-19', activity: 'F2', accommodation: 'Z1' })
      const year = ['2018-10-01', '2019-09-30'] as const
      expect((await read(lives, 'care-leavers-at-university', ...year)).value).toBe(2)
      expect((await read(lives, 'care-leavers-staying-put', ...year)).value).toBe(2)
    }))

  it('count care leavers with a service, and those who came alone, but for those still in care', () =>
    withLives(async lives => {
      const { child, put } = lives
      for (const word of ['left', 'alone', 'in care', 'over']) {
        const endedOn = word === 'over' ? '2022-03-31' : null
        await put(LeaverService, await child(word), { startedOn: '2021-01-01', endedOn })
      }
      await put(Unaccompanied, await child('alone'), {})
      await put(Episode, await child('in care'), {
        startedOn: '2019-01-01',
        reasonBegan: 'S',
        legalStatus: 'V2',
      })
      expect((await read(lives, 'care-leavers', '2022-03-31', '2022-03-31')).value).toBe(2)
      expect((await read(lives, 'care-leavers-who-came-alone', '2022-03-31', '2022-03-31')).value).toBe(1)
    }))

  it('share children among social workers who have any: three and one make two', () =>
    withLives(async lives => {
      const { child, put } = lives
      const given = async (word: string, worker: string, more: object = {}) =>
        put(Allocation, await child(word), {
          worker,
          role: 'social-worker',
          fromOn: '2017-01-01',
          ...more,
        })
      for (const word of ['a', 'b', 'c']) await given(word, 'Ann')
      await given('d', 'Bea')
      await given('e', 'Bea', { toOn: '2017-03-31' })
      await given('e', 'Cay', { role: 'personal-adviser' })
      const on = ['2017-03-31', '2017-03-31'] as const
      expect((await read(lives, 'children-for-each-social-worker', ...on)).value).toBe(2)
      expect((await read(lives, 'children-for-the-middle-social-worker', ...on)).value).toBe(2)
    }))
})
