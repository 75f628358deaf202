import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { everyArea, withLives } from '../../../tests/setup/lives.ts'
import { Referral } from '../../areas/front-door/records.ts'
import { checkLaws, LAWS, printLaws, WAITING } from './index.ts'
import { WRITTEN } from './times.ts'

it('each of the ninety laws is asked or waits for something, and no number is used twice', () => {
  const numbers = [...LAWS, ...WAITING].map(({ n }) => n)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers.filter(n => n <= 90).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 90 }, (_, i) => i + 1),
  )
})

it('every law has a test in which something breaks it', () => {
  const tests = readdirSync(import.meta.dirname).filter(file => file.endsWith('.test.ts'))
  const text = tests.map(file => readFileSync(`${import.meta.dirname}/${file}`, 'utf8')).join('\n')
  const untested = LAWS.filter(({ n }) => !new RegExp(`under\\(\\s*${n},`).test(text)).map(({ n }) => n)
  expect(untested).toEqual([])
})

it('what is asked when it was known are kinds that people write of a child', async () => {
  const kinds = (await everyArea()).flatMap(area => {
    const derived = new Set(area.derives?.map(({ into }) => into.table))
    return area.records
      .filter(kind => kind.about === 'child' && !derived.has(kind.table))
      .map(kind => kind.table)
  })
  // That each kind which the city plays is among them, a city is asked: src/app/commands/city-laws.test.ts.
  expect(Object.keys(WRITTEN).filter(kind => !kinds.includes(kind))).toEqual([])
})

it('an empty record breaks no law', () =>
  withLives(async ({ ctx }) => {
    const checked = await checkLaws(ctx, LAWS)
    expect(checked.filter(({ count }) => count > 0)).toEqual([])
  }))

it('a planted fault is found and breaks nothing; one that its law does not see is missed', () =>
  withLives(async ({ ctx, child, put }) => {
    const twice = await child('referred twice')
    await put(Referral, twice, { referredOn: '2025-01-01' })
    const second = await put(Referral, twice, { referredOn: '2025-02-01' })
    const law = LAWS.filter(({ n }) => n === 16)
    const planted = { law: 16, kind: 'referral', id: second }
    const unseen = { law: 16, kind: 'referral', id: twice }
    const [alone] = await checkLaws(ctx, law)
    expect([alone!.count, alone!.broken.map(({ id }) => id)]).toEqual([1, [second]])
    const [keyed] = await checkLaws(ctx, law, { planted: [planted, unseen] })
    expect(keyed).toMatchObject({ n: 16, count: 0, broken: [], found: [planted], missed: [unseen] })
    await expect(checkLaws(ctx, law, { planted: [{ ...planted, law: 25 }] })).rejects.toThrow('law 25')
    const lines = printLaws([alone!, keyed!], WAITING.slice(0, 1))
    expect(lines[0]).toMatch(/^ 16 BROKEN .*\(1 rows; \d+ ms\)$/)
    expect(lines[1]).toMatch(new RegExp(`referral ${second}, child ${twice}: begins 2025-02-01`))
    expect(lines[2]).toMatch(/^ 16 BLIND .*1 of 2 planted faults found/)
    expect(lines.at(-1)).toBe('0 laws kept, 2 broken, 1 not yet asked')
  }))
