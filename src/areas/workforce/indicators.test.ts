import { describe, expect, it } from 'vitest'
import { type Lives, withLives } from '../../../tests/setup/lives.ts'
import { agencyStaff, permanentStaff, postsFunded } from './indicators/posts.ts'
import { agencyRate, turnoverRate, vacancyRate } from './indicators/rates.ts'
import { absenceRate } from './indicators/sickness.ts'
import { Absence, Post, Worker } from './records.ts'

const post = ({ put }: Lives, fundedOn: string, endedOn?: string) =>
  put(Post, '', { role: 'social-worker', fundedOn, endedOn })
const worker = ({ put }: Lives, name: string, joinedOn: string, more: Record<string, unknown> = {}) =>
  put(Worker, '', { name, role: 'social-worker', contract: 'permanent', joinedOn, ...more })

describe('the workforce', () => {
  it('has a vacant post from when it is paid for until somebody permanent holds it, and again when they leave', () =>
    withLives(async lives => {
      const first = await post(lives, '2025-01-01')
      await worker(lives, 'Ann', '2025-03-01', { post: first, leftOn: '2025-06-01' })
      await worker(lives, 'Ben', '2025-09-01', { post: first })
      const second = await post(lives, '2025-01-01')
      await worker(lives, 'Cas', '2025-01-01', { post: second })
      // Paid for until the end of July and never held; covered by somebody from an agency, it is vacant all the same.
      await post(lives, '2025-04-01', '2025-08-01')
      await worker(lives, 'Dee', '2025-04-01', { contract: 'agency' })
      const on = async (iso: string) => {
        const { numerator, denominator } = await lives.figure(vacancyRate, iso, iso)
        return `${numerator} of ${denominator}`
      }
      expect([
        await on('2025-02-28'),
        await on('2025-03-01'),
        await on('2025-04-01'),
        await on('2025-06-01'),
        await on('2025-08-01'),
        await on('2025-09-01'),
      ]).toEqual(['1 of 2', '0 of 2', '1 of 3', '2 of 3', '1 of 2', '0 of 2'])
      expect((await lives.figure(postsFunded, '2025-07-31', '2025-07-31')).value).toBe(3)
      expect((await lives.figure(postsFunded, '2025-08-01', '2025-08-01')).value).toBe(2)
    }))

  it('is from an agency for 1 in 4 of those in post', () =>
    withLives(async lives => {
      for (const name of ['Ann', 'Ben', 'Cas']) await worker(lives, name, '2025-01-01')
      await worker(lives, 'Dee', '2025-06-01', { contract: 'agency', leftOn: '2025-12-01' })
      expect(await lives.figure(agencyRate, '2025-09-30', '2025-09-30')).toMatchObject({
        numerator: 1,
        denominator: 4,
        value: 25,
      })
      expect((await lives.figure(agencyRate, '2025-12-01', '2025-12-01')).value).toBe(0)
      expect((await lives.figure(agencyStaff, '2025-11-30', '2025-11-30')).value).toBe(1)
      expect((await lives.figure(permanentStaff, '2025-12-01', '2025-12-01')).value).toBe(3)
    }))

  it('has a turnover of those permanent a year before: who joined since, or is from an agency, is not asked for', () =>
    withLives(async lives => {
      await worker(lives, 'stayed', '2020-01-01')
      await worker(lives, 'left on the last day', '2020-01-01', { leftOn: '2025-12-31' })
      await worker(lives, 'left the day after', '2020-01-01', { leftOn: '2026-01-01' })
      await worker(lives, 'left before', '2020-01-01', { leftOn: '2024-12-31' })
      await worker(lives, 'joined and left since', '2025-02-01', { leftOn: '2025-06-01' })
      await worker(lives, 'agency', '2020-01-01', { contract: 'agency', leftOn: '2025-06-01' })
      // Of three who were there on 31 December 2024 one left in the year: 33.3%.
      expect(await lives.figure(turnoverRate, '2025-01-01', '2025-12-31')).toMatchObject({
        numerator: 1,
        denominator: 3,
        value: 33.3,
      })
    }))

  it('loses the days of sickness, and no leave: 73 of 365 and none are 10 in a hundred', () =>
    withLives(async lives => {
      const ill = await worker(lives, 'ill', '2020-01-01')
      await worker(lives, 'well', '2020-01-01')
      await worker(lives, 'gone', '2020-01-01', { leftOn: '2025-06-01' })
      const away = (reason: string, fromOn: string, backOn?: string) =>
        lives.put(Absence, '', { worker: ill, reason, fromOn, backOn })
      // The twelve months are 31 December 2024 to 30 December 2025: 13 days of January, and 60 from 1 November.
      await away('sickness', '2024-12-01', '2025-01-13')
      await away('sickness', '2025-11-01')
      await away('leave', '2025-07-01', '2025-07-08')
      expect((await lives.figure(absenceRate, '2025-01-01', '2025-12-31')).value).toBe(10)
    }))
})
