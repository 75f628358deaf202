import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { type Authority, anAuthority } from '../loading/authority.test-data.ts'
import { type Asked, answer, ask, type Line, run } from './indicators.ts'

let here: Authority
const lines = async (...args: string[]): Promise<Line[]> => {
  const answered = await answer(here.records, here.found, ask(args) as Asked)
  if (typeof answered === 'string') throw new Error(answered)
  return answered
}

const EPISODES = `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
A1,01/06/2017,S,C2,N1,U4,PR1,,,,,,
A2,01/08/2017,S,V2,N1,U4,PR1,01/02/2018,E4A,,,,
`
const HEADER = `CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
A1,1,01/05/2010,WBRI,UN1,,
A2,2,01/05/2011,WBRI,UN1,,
`

beforeAll(async () => {
  here = await anAuthority()
  await here.load(
    { 'header.csv': HEADER, 'episodes.csv': EPISODES },
    { year: '2017-18', received: '2018-06-29' },
  )
}, 60_000)
afterAll(() => here.close())

describe('goldthread indicators', () => {
  it('counts spells on a day and events over the twelve months that end on it', async () => {
    const [inCare] = await lines('--as-at', '2017-12-31', '--id', 'cla-number')
    expect(inCare).toEqual({
      id: 'cla-number',
      state: 'ok',
      value: 2,
      numerator: 2,
      denominator: 2,
      from: '2017-12-31',
      to: '2017-12-31',
      knownAt: null,
    })
    const [left] = await lines('--as-at', '2018-03-31', '--id', 'cla-leavers')
    expect(left).toMatchObject({ value: 1, from: '2017-04-01', to: '2018-03-31' })
  })

  it('counts events over the period given, both days included', async () => {
    const on = await lines('--from', '2018-02-01', '--to', '2018-02-01', '--id', 'cla-leavers')
    const after = await lines('--from', '2018-02-02', '--to', '2018-02-28', '--id', 'cla-leavers')
    expect([on[0]?.value, after[0]?.value]).toEqual([1, 0])
  })

  it('answers from what was known at the end of a day', async () => {
    const before = await lines('--as-at', '2017-12-31', '--known-at', '2018-06-28', '--id', 'cla-number')
    const since = await lines('--as-at', '2017-12-31', '--known-at', '2018-06-29', '--id', 'cla-number')
    expect(before[0]).toMatchObject({ value: 0, knownAt: '2018-06-28T22:59:59.999Z' })
    expect(since[0]?.value).toBe(2)
  })

  it('answers every indicator when none is named, each with a state', async () => {
    const all = await lines('--as-at', '2017-12-31')
    expect(all.map(line => line.id)).toEqual(
      here.found.flatMap(({ area }) => (area.indicators ?? []).map(one => one.id)),
    )
    expect(all.length).toBeGreaterThanOrEqual(25)
    for (const line of all) expect(['ok', 'no-data', 'no-population']).toContain(line.state)
  })

  it('says which word of the question it cannot read', async () => {
    expect(ask(['--as-at', '31/12/2017'])).toBe('--as-at “31/12/2017” is not a day. Write it as 2018-03-31.')
    expect(ask(['--from', '2018-02-30'])).toContain('--from “2018-02-30” is not a day')
    expect(ask(['--from', '2018-03-01', '--to', '2018-02-01'])).toContain('comes after')
    expect(ask(['--when', '2018-03-01'])).toContain('--when')
    expect(await answer(here.records, here.found, ask(['--id', 'nothing']) as Asked)).toContain(
      'There is no indicator “nothing”',
    )
  })

  it('prints JSON and ends with code 0; with code 1 and a sentence when it cannot', async () => {
    const { ownerUrl } = await freshDatabase()
    const said: string[] = []
    const out = vi.spyOn(process.stdout, 'write').mockImplementation(text => said.push(String(text)) > 0)
    const err = vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0)
    const env = { DATABASE_URL: ownerUrl, GOLDTHREAD_TODAY: '2026-11-24' }
    const code = await run(['--id', 'cla-number', '--json'], env)
    const json = JSON.parse(said.splice(0).join(''))
    const table = await run(['--id', 'cla-number'], env)
    const columns = said.splice(0).join('')
    const refused = await run(['--id', 'nothing'], env)
    out.mockRestore()
    err.mockRestore()
    expect([code, table, refused]).toEqual([0, 0, 1])
    expect(json).toMatchObject([{ id: 'cla-number', state: 'ok', value: 0, to: '2026-11-24' }])
    expect(columns).toContain('cla-number')
    expect(said.join('')).toContain('There is no indicator')
  }, 60_000)
})
