import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { instant } from '../../core/instant.ts'
import { Contact } from '../front-door/records.ts'
import { outOfHoursEnquiries } from './indicators.ts'

it('contacts out of hours are 5 of 8: before nine, from five on, a Saturday, a bank holiday, one about two children', () =>
  withLives(async ({ child, put, figure }) => {
    const [a, b] = [await child('a'), await child('b')]
    const contact = { source: '1A', worry: 'A worry.' }
    for (const at of [
      '2026-08-27T07:59:00Z', // Thursday, 08:59 in summer time: yes
      '2026-08-27T08:00:00Z', // 09:00: no
      '2026-08-27T15:59:00Z', // 16:59: no
      '2026-08-27T16:00:00Z', // 17:00: yes
      '2026-08-29T11:00:00Z', // Saturday: yes
      '2026-08-31T11:00:00Z', // the summer bank holiday: yes
      '2026-09-01T11:00:00Z', // Tuesday: no
    ])
      await put(Contact, a, { ...contact, receivedAt: instant(at) })
    for (const one of [a, b])
      await put(Contact, one, { ...contact, receivedAt: instant('2026-08-30T02:10:00Z') })
    expect((await figure(outOfHoursEnquiries, '2026-08-01', '2026-09-30')).value).toBe(5)
  }))
