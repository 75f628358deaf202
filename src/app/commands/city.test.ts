import { afterEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { isoDay } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import { transact } from '../../engines/records/index.ts'
import { openGoldthread } from '../open.ts'
import { run } from './city.ts'

afterEach(() => vi.restoreAllMocks())

/** Runs a command: its code, and all that it said. */
async function told(command: typeof run, args: string[], env: Record<string, string>) {
  const said: string[] = []
  const hear = (words: unknown) => said.push(String(words)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(hear as never)
  vi.spyOn(process.stderr, 'write').mockImplementation(hear as never)
  const code = await command(args, env)
  vi.restoreAllMocks()
  return { code, said: said.join('') }
}

const aDatabase = async () => ({ DATABASE_URL: (await freshDatabase()).ownerUrl })
const SMALL = ['--seed', '3', '--scale', '0.003']

describe('goldthread city', () => {
  it('makes the same city of the same seed twice, which has its last day for today, and only where nobody is yet', async () => {
    const [one, two] = [await aDatabase(), await aDatabase()]
    for (const env of [one, two]) {
      expect(await told(run, SMALL, env)).toMatchObject({ code: 0 })
    }
    const digests = [await told(run, ['--digest'], one), await told(run, ['--digest'], two)]
    expect(digests[0]?.said).toMatch(/^[0-9a-f]{64} {2}seed 3, scale 0.003, 2011-04-01 to 2023-03-31\n$/)
    expect(digests[1]).toEqual(digests[0])
    expect(await told(run, SMALL, one)).toMatchObject({
      code: 1,
      said: expect.stringContaining('needs an empty database'),
    })
    const checked = await told(run, ['--check'], one)
    expect(checked.said).toMatch(/\d+ within, \d+ outside, \d+ not yet answerable\n$/)

    const goldthread = await openGoldthread(one)
    expect(isoDay(dayOf(goldthread.records.now()))).toBe('2023-03-31')
    await transact(goldthread.records, { who: 'test', service: true }, ctx =>
      ctx.db.run('update city set whole = false'),
    )
    await goldthread.close()
    expect(await told(run, SMALL, one)).toMatchObject({
      code: 1,
      said: expect.stringContaining('was cut short'),
    })
  }, 120_000)

  it.each([
    [['--seed', 'x'], 'is not a whole number'],
    [['--scale', '0'], 'is not a number above 0'],
    [['--from', '2020-02-30'], 'is not a day'],
    [['--from', '2022-01-01', '--to', '2021-01-01'], 'must come before'],
    [['--sead', '1'], 'Unknown option'],
  ])('refuses %j in words, before it opens anything', async (args, words) => {
    const { code, said } = await told(run, args, {})
    expect([code, said.includes(words)]).toEqual([1, true])
  })

  it('has no digest or check of a database without a city', async () => {
    const env = await aDatabase()
    for (const option of ['--digest', '--check']) {
      expect(await told(run, [option], env)).toMatchObject({
        code: 1,
        said: expect.stringContaining('There is no city'),
      })
    }
  })
})
