import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Episode } from '../care/records.ts'
import { dentalChecks, immunisations, initialInTime, sdqAverage } from './indicators.ts'
import { HealthCheck, HealthYear } from './records.ts'

describe('health in the year', () => {
  it('belongs to 31 March of the year: checks, immunisations and the mean score of those who have one', () =>
    withLives(async ({ child, put, figure }) => {
      const a = await child('a')
      await put(HealthYear, a, { year: '2024-25', teethChecked: '1', immunised: '1', sdqScore: 10 })
      await put(HealthYear, a, { year: '2024-25', teethChecked: '1', immunised: '0', sdqScore: 15 })
      await put(HealthYear, a, { year: '2024-25', teethChecked: '0', immunised: '0', sdqReason: 'SDQ2' })
      await put(HealthYear, a, { year: '2024-25' }) // nothing said: cannot tell
      await put(HealthYear, a, { year: '2023-24', teethChecked: '1', immunised: '1', sdqScore: 40 })
      const YEAR = ['2024-04-01', '2025-03-31'] as const
      expect(await figure(dentalChecks, ...YEAR)).toMatchObject({
        numerator: 2,
        denominator: 3,
        cannotTell: 1,
        value: 66.7,
      })
      expect(await figure(immunisations, ...YEAR)).toMatchObject({
        numerator: 1,
        denominator: 3,
        value: 33.3,
      })
      expect(await figure(sdqAverage, ...YEAR)).toMatchObject({ value: 12.5, denominator: 2 })
    }))
})

describe('initial health assessments', () => {
  it('of those who came into care in the period: done by the 20th working day, or not yet due and told apart', () =>
    withLives(async ({ child, put, figure }) => {
      const came = async (word: string, startedOn: string, heldOn: string | null) => {
        await put(Episode, await child(word), { startedOn, reasonBegan: 'S', legalStatus: 'V2' })
        await put(HealthCheck, await child(word), { kind: 'dental', heldOn: startedOn })
        if (heldOn) await put(HealthCheck, await child(word), { kind: 'initial', heldOn })
      }
      await came('in time', '2025-12-01', '2025-12-31') // due 31 December
      await came('late', '2025-12-01', '2026-01-02')
      await came('not done', '2025-12-01', null)
      await came('not yet due', '2025-12-29', null) // due 28 January
      await came('before', '2025-11-28', '2025-12-01')
      expect(await figure(initialInTime, '2025-12-01', '2026-01-15')).toMatchObject({
        numerator: 1,
        denominator: 3,
        cannotTell: 1,
        value: 33.3,
      })
    }))
})
