import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { instant } from '../../core/instant.ts'
import { notificationsTriaged } from './indicators.ts'
import { Notification, Screening } from './records.ts'

const SCREENED = {
  childsPart: 1,
  harm: 1,
  pattern: 1,
  exposed: 1,
  protects: 1,
  score: 5,
  level: 2,
  evidence: 'What the police saw.',
  consent: 'given',
  consentWhy: 'Her mother was asked.',
  hurtNeeds: 'Somebody to ring.',
  childsNeeds: 'Quiet evenings.',
  screenedBy: 'A worker',
}

it('two of three incidents screened in the month went to the front door, brothers and sisters being one: 66.7%', () =>
  withLives(async ({ child, put, figure }) => {
    const told = async (word: string, incident: string, route: string | null, screened: string | null) => {
      const who = await child(word)
      const at = instant('2026-01-05T08:00:00Z')
      const closed = route
        ? { route, reason: 'So it was seen.', closedAt: instant('2026-01-06T12:00:00Z') }
        : {}
      const id = await put(Notification, who, {
        incident,
        happenedAt: at,
        notifiedAt: at,
        account: 'A quarrel.',
        ...closed,
      })
      if (screened)
        await put(Screening, who, {
          ...SCREENED,
          notification: id,
          screenedAt: instant(`${screened}T10:00:00Z`),
        })
    }
    await told('one', 'P1', 'none', '2026-01-05')
    await told('her brother', 'P1', 'front-door', '2026-01-05')
    await told('alone', 'P2', 'front-door', '2026-01-31')
    await told('no further', 'P3', 'none', '2026-01-01')
    await told('not screened', 'P4', 'front-door', null)
    await told('the month after', 'P5', 'front-door', '2026-02-01')
    expect(await figure(notificationsTriaged, '2026-01-01', '2026-01-31')).toMatchObject({
      numerator: 2,
      denominator: 3,
      value: 66.7,
    })
  }))
