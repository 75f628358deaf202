import { describe, expect, it } from 'vitest'
import { everyArea } from '../../tests/setup/lives.ts'
import { type PlayedRecord, playFamily, type Rules } from '../engines/simulation/index.ts'
import { comingTo } from './demand.ts'
import { kindsOf, LivesKept, readLife } from './kept-lives.ts'
import { dialOn } from './parameters/index.ts'
import { LAST, smallCity } from './small-city.test-data.ts'
import { nameWorkers, workerToBe } from './worker-to-be.ts'

const areas = await everyArea()
const kinds = kindsOf(areas)
const some = [...smallCity(areas, 0.003)].filter(({ played }) =>
  played.spells.some(({ name }) => name === 'case'),
)

describe('lives that are kept until work is shared out', () => {
  it('are read as they were played, each of its own family', () => {
    expect(some.length).toBeGreaterThan(50)
    const lives = new LivesKept()
    const kept = some.map(({ n, played }) => lives.keep(n, played.records))
    for (const [nth, { n, played }] of some.entries()) {
      expect(kept[nth]!.n).toBe(n)
      expect(readLife(kept[nth]!, kinds)).toEqual(played.records)
    }
  })

  it('are told from those for which there was no room, which are played again', () => {
    const lives = new LivesKept(0)
    expect(readLife(lives.keep(3, some[0]!.played.records), kinds)).toBeUndefined()
  })
})

describe('what stands for a worker until they are known', () => {
  it('gives way to whoever works with the child that day, and nothing else changes', () => {
    const rules = (worker: Rules['worker']): Rules => ({
      seed: 1,
      lastDay: LAST,
      dial: dialOn,
      areas,
      worker,
      somebody: () => 'Sasha Somebody',
    })
    const named = (child: string, on: number) => `Worker of ${child.slice(0, 4)} on ${on}`
    const names = (records: readonly PlayedRecord[]) => JSON.stringify(records).split('Worker of').length - 1
    let met = 0
    for (const { family } of some.slice(0, 40)) {
      const coming = comingTo(family, 1, LAST, dialOn)
      const after = nameWorkers(playFamily(family, coming, rules(workerToBe)).records, named)
      expect(after).toEqual(playFamily(family, coming, rules(named)).records)
      met += names(after)
    }
    expect(met).toBeGreaterThan(40)
  })
})
