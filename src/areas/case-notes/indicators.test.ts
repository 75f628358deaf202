import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { recordingDelay, writtenToTheChild } from './indicators.ts'
import { CaseNote } from './records.ts'

it('visits written up after 0, 3 and 19 days: 3 in the middle; calls, visits that found nobody and what waits are not counted', () =>
  withLives(async ({ child, put, figure }) => {
    const visit = (word: string, happenedOn: string, writtenUpOn: string | null, more: object = {}) =>
      child(word).then(id =>
        put(CaseNote, id, { kind: 'visit', happenedOn, done: 'done', seen: 'alone', writtenUpOn, ...more }),
      )
    await visit('at once', '2026-01-05', '2026-01-05')
    await visit('three days', '2026-01-31', '2026-02-03')
    await visit('nineteen days', '2026-01-12', '2026-01-31')
    await visit('the month before', '2025-12-31', '2026-01-31')
    await visit('a call', '2026-01-06', '2026-01-30', { kind: 'call' })
    await visit('nobody there', '2026-01-06', '2026-01-30', { done: 'tried', seen: null })
    await visit('waits', '2026-01-06', null)
    expect((await figure(recordingDelay, '2026-01-01', '2026-01-31')).value).toBe(3)
  }))

it('2 of 4 notes speak to the child: not the one that quotes “you”, nor the one that says it only of what is kept apart', () =>
  withLives(async ({ child, put, figure }) => {
    const note = async (word: string, account: string | null, more: object = {}) =>
      put(CaseNote, await child(word), {
        kind: 'call',
        happenedOn: '2026-01-05',
        done: 'done',
        account,
        ...more,
      })
    await note('to them', 'We talked about your school, Ezra.')
    await note('at the end', 'He was at home.', { onlyThem: 'You told me that it is fun.' })
    await note('quoted', 'Mum said: “You never listen.” He is young.')
    await note('apart', 'He was well. ((Your sister told me.))')
    await note('not written up', null, { onlyThem: 'You were out.' })
    await note('nobody there', 'You were out.', { done: 'tried' })
    await note('the month after', 'You were in.', { happenedOn: '2026-02-01' })
    const { numerator, denominator } = await figure(writtenToTheChild, '2026-01-01', '2026-01-31')
    expect([numerator, denominator]).toEqual([2, 4])
  }))
