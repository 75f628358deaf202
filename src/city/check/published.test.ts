import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { everyArea } from '../../../tests/setup/lives.ts'
import { isoDay } from '../../core/day.ts'
import { splitsOf } from '../../engines/indicators/index.ts'
import { ANSWERABLE } from './answerable.ts'
import { monthsOf } from './cell.ts'
import { type Knows, knownBy, whoAnswers } from './knows.ts'
import { PUBLISHED } from './published/index.ts'
import { READINGS } from './readings/index.ts'

const FACTS = join(import.meta.dirname, '../../../../shared/facts/published-figures.json')

describe('the published cells', () => {
  let knows: Knows
  beforeAll(async () => {
    knows = knownBy(await everyArea())
  })

  it('each have an id of their own', () => {
    expect(PUBLISHED.length).toBeGreaterThan(150)
    expect(new Set(PUBLISHED.map(cell => cell.id)).size).toBe(PUBLISHED.length)
  })

  it('ask only indicators and readings that there are, and splits that those have', () => {
    const lost = PUBLISHED.filter(cell => cell.ask && !whoAnswers(cell, knows)).map(cell => cell.id)
    expect(lost).toEqual([])
    for (const { ask } of PUBLISHED) {
      if (ask?.by === 'part') expect(splitsOf(knows.indicators.get(ask.id)!)).toContain(ask.split)
    }
  })

  it('ask the indicator of their name as soon as an area has one, but for what was only aimed at', () => {
    const forgotten = PUBLISHED.filter(
      cell =>
        cell.ask === null &&
        cell.part === null &&
        !cell.qualifier?.startsWith('target') &&
        knows.indicators.has(cell.figure),
    )
    expect(forgotten.map(cell => cell.id)).toEqual([])
  })

  it('say why they cannot be asked, and which reading was chosen where documents contradict', () => {
    const silent = PUBLISHED.filter(cell => (cell.ask === null || cell.contradiction !== null) && !cell.note)
    expect(silent.map(cell => cell.id)).toEqual([])
  })

  it('that can be answered are those committed in the list, which may only grow', () => {
    const now = PUBLISHED.filter(cell => whoAnswers(cell, knows)).map(cell => cell.id)
    expect(
      ANSWERABLE.filter(id => !now.includes(id)),
      'could be answered before',
    ).toEqual([])
    expect(
      now.filter(id => !ANSWERABLE.includes(id)),
      'can be answered now: add them to the list',
    ).toEqual([])
  })

  it('use every reading', () => {
    const asked = new Set(PUBLISHED.map(({ ask }) => (ask?.by === 'reading' ? ask.id : '')))
    expect(READINGS.map(({ asks }) => asks.id).filter(id => !asked.has(id))).toEqual([])
  })
})

type Fact = { indicator: string; period: { to: string }; value: number; seed: string }

describe.skipIf(!existsSync(FACTS))('the published cells, held to the list of published figures', () => {
  it('have the number, day and document that it has, but for those worked out from another', () => {
    const facts = JSON.parse(readFileSync(FACTS, 'utf8')) as Fact[]
    const without = PUBLISHED.filter(cell => !isWorkedOut(cell.qualifier)).filter(cell => {
      const months = cell.per === 'month' ? monthsOf(cell) : 1
      return !facts.some(
        fact =>
          fact.indicator.startsWith(cell.figure.replace(/-(received|incidents)$/, '')) &&
          fact.period.to === isoDay(cell.to) &&
          fact.seed.startsWith(cell.document) &&
          (fact.value === cell.value || Math.abs(fact.value - cell.value * months) < 1e-6),
      )
    })
    expect(without.map(cell => cell.id)).toEqual([])
  })
})

const isWorkedOut = (qualifier: string | null): boolean => /derived|approx/.test(qualifier ?? '')
