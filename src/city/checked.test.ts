import { expect, it } from 'vitest'
import { everyArea, withLives } from '../../tests/setup/lives.ts'
import { Address } from '../areas/child/records.ts'
import { day, isoDay } from '../core/day.ts'
import { londonInstant } from '../core/instant.ts'
import { change, doubtsAbout, insert } from '../engines/records/index.ts'
import { checked, type VersionDoubt } from './checked.ts'
import { keepCityLoad } from './load.ts'
import { FROM, faultyCity, LAST, recordingOf } from './small-city.test-data.ts'
import { versionsOf } from './versions.ts'

it('a fiftieth of a city raises the doubts that it means to, and no other', {
  timeout: 300_000,
}, async () => {
  const meant: string[] = []
  const doubts: VersionDoubt[] = []
  let versions = 0
  for (const { faulty } of faultyCity(await everyArea(), 0.02)) {
    const { records, key } = faulty
    meant.push(...key.flatMap(one => ('doubt' in one ? [`${one.kind} ${one.doubt} ${one.id}`] : [])))
    const known = records.flatMap(record => versionsOf(record, recordingOf()))
    versions += known.length
    doubts.push(...checked(known))
  }
  expect(versions).toBeGreaterThan(30_000)
  expect(meant.length).toBeGreaterThanOrEqual(2)
  expect([...new Set(doubts.map(({ kind, field, id }) => `${kind} ${field} ${id}`))].sort()).toEqual(
    meant.sort(),
  )
})

it('a doubt of the city stands on the child’s page until someone mends what it is about', () =>
  withLives(async ({ ctx, child }) => {
    const person = await child('moved out before in')
    const then = { ...ctx, now: londonInstant(day('2025-03-03'), '10:00') }
    const [fromOn, toOn] = [day('2024-05-01'), day('2023-05-01')]
    const written = await insert(then, Address, person, { lines: '1 Made Road', fromOn })
    const id = written.ok ? written.value : ''
    // As the bulk door lets it in: no page would.
    await ctx.db.run('update address set to_on = $2 where id = $1', [id, isoDay(toOn)])
    const doubts = checked([
      {
        kind: Address,
        id,
        subject: person,
        values: { lines: '1 Made Road', fromOn, toOn },
        knownAt: then.now,
        knownTo: null,
        by: 'ana.reyes',
      },
    ])
    const asked = { seed: 7, scale: 0.1, from: FROM, to: LAST }
    await keepCityLoad(ctx, asked, { people: 1, records: 1 }, doubts)
    expect(await doubtsAbout(ctx, person)).toMatchObject([
      {
        file: 'The synthetic city',
        field: 'toOn',
        recordId: id,
        message: 'The day they left must be on or after the day they moved in',
      },
    ])
    await change(ctx, Address, id, { toOn: null })
    expect(await doubtsAbout(ctx, person)).toEqual([])
  }))
