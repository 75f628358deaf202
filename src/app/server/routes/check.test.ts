import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration.stop())

const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'
// A7 has a sex and A8 an ethnicity that the year has no code for, which a spreadsheet would take for a formula.
const NOW = `${HEADER}\nA7,7,01/02/2012,WBRI,UN1,,\nA8,M,01/02/2012,"=1+1",UN1,,\n`
const BEFORE = `${HEADER}\nA7,M,02/02/2012,WBRI,UN1,,\n`

type Visitor = ReturnType<typeof browserOf>
const analyst = () => browserOf(demonstration.app).as('analyst')

const file = (field: string, text: string, name = 'header.csv') => ({ field, name, text })

/** Brings files to be checked, and gives where what was found stands, once it does. */
async function checked(
  visitor: Visitor,
  files: readonly ReturnType<typeof file>[],
  fields: Record<string, string> = {},
): Promise<string> {
  const sent = await visitor.bring('/returns/check', files, { kind: 'ssda903', ...fields })
  const job = String(sent.headers.location)
  expect(job).toMatch(/^\/returns\/check\/[0-9a-f-]{36}$/)
  for (let tries = 0; tries < 200; tries++) {
    const { done, href } = (await visitor.get(`${job}/progress`)).json() as { done: number; href: string }
    if (done === 1) return href
    await pause(50)
  }
  throw new Error('the check did not come to an end')
}

describe('a return checked from its files, on a page', () => {
  it('tells what its rules found by rule, by child and by table, and each row with what stands there', async () => {
    const visitor = await analyst()
    const here = await checked(visitor, [file('files', NOW), file('last', BEFORE)], { year: '2026-27' })
    const byRule = (await visitor.get(here)).body
    expect(byRule).toContain('SSDA903 return for 2026-27, from its files')
    expect(byRule).toContain('2 children')
    expect(byRule).toContain(`${here}/rows?rule=101`)
    // Last year's day of birth is another: rule 203.
    expect(byRule).toContain(`${here}/rows?rule=203`)
    expect(byRule).toContain('The return has no Episodes. Rules ')
    expect(byRule).toContain('in the others it is worked out. Rule 105.')
    expect((await visitor.get(`${here}?by=child`)).body).toContain('rows?child=A8')
    expect((await visitor.get(`${here}?by=table`)).body).toContain('rows?table=Header')
    const rows = (await visitor.get(`${here}/rows?rule=101`)).body
    expect(rows).toContain('1 fault.')
    expect(rows).toContain('Header, row 1')
    expect(rows).toContain('SEX: 7')
    const ofChild = (await visitor.get(`${here}/rows?child=A8`)).body
    expect(ofChild).toContain('ETHNIC: =1+1')
    expect(ofChild).not.toContain('SEX: 7')
  })

  it('asks what stands beside it where that is brought: a provider who is on no list', async () => {
    const visitor = await analyst()
    const episodes =
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA7,01/05/2026,S,C2,N1,K2,PR4,,,,WV1 1AA,WV1 1AB,SC9\n'
    const providers = 'URN,Local authority,Placement code,Placement provider code\nSC1,Dudley,K2,PR1\n'
    const here = await checked(
      visitor,
      [
        file('files', NOW),
        file('files', episodes, 'episodes.csv'),
        file('providers', providers, 'providers.csv'),
      ],
      { year: '2026-27', authority: 'Wolverhampton' },
    )
    expect((await visitor.get(here)).body).toContain(`${here}/rows?rule=1008`)
    expect((await visitor.get(`${here}/rows?rule=1008`)).body).toContain('URN: SC9')
  })

  it('is nobody else’s, leaves no file, can be taken along and is thrown away when asked', async () => {
    const visitor = await analyst()
    const here = await checked(visitor, [file('files', NOW)], { year: '2026-27' })
    const kept = () => readdirSync(tmpdir()).filter(name => name.startsWith('goldthread-check-'))
    await expect.poll(kept, { timeout: 20_000 }).toEqual([])
    const csv = await visitor.get(`${here}/faults.csv`)
    expect(csv.headers['content-disposition']).toContain('faults-2026-27.csv')
    expect(csv.body).toContain('101,Header,0,SEX')
    const told = JSON.parse((await visitor.get(`${here}/faults.json`)).body) as {
      year: string
      children: number
    }
    expect(told).toMatchObject({ year: '2026-27', children: 2 })
    const head = await browserOf(demonstration.app).as('head-of-service')
    for (const page of ['', '/rows', '/faults.csv'])
      expect((await head.get(`${here}${page}`)).statusCode).toBe(404)
    const worker = await browserOf(demonstration.app).as('social-worker')
    expect((await worker.get('/returns/check')).statusCode).toBe(404)
    expect((await worker.bring('/returns/check', [file('files', NOW)])).statusCode).toBe(404)
    await visitor.get(here)
    expect((await visitor.post(here, { do: 'discard' })).headers.location).toBe('/returns/check')
    expect((await visitor.get(here)).statusCode).toBe(404)
  })

  it('is refused in a sentence that names no folder: no file, two of one name, another return, a year without rules', async () => {
    const visitor = await analyst()
    const sent = async (files: readonly ReturnType<typeof file>[], fields = {}) => {
      const answer = await visitor.bring('/returns/check', files, { kind: 'ssda903', ...fields })
      expect(answer.headers.location).toBe('/returns/check')
      return (await visitor.get('/returns/check')).body
    }
    expect(await sent([])).toContain('Choose this year’s files of the return first.')
    expect(await sent([file('files', NOW)], { kind: 'annex-a' })).toContain('Say which return it is.')
    expect(await sent([file('files', NOW)], { year: '2019-20' })).toContain('There are no rules of 2019-20')
    expect(await sent([file('files', NOW)], { year: 'soon' })).toContain('“soon” is not a year')
    expect(await sent([file('files', NOW), file('files', NOW)])).toContain(
      'Two of the files are called header.csv',
    )
    const here = await checked(visitor, [file('files', 'Dear colleague', 'notes.txt')])
    const refused = (await visitor.get(here)).body
    expect(refused).toContain('These files cannot be checked')
    expect(refused).not.toContain(tmpdir())
    const elsewhere = await checked(visitor, [file('files', NOW)], { authority: 'Atlantis' })
    expect((await visitor.get(elsewhere)).body).toContain('The authority “Atlantis” is not an authority')
    const forged = await visitor.bring('/returns/check', [file('files', NOW)], { kind: 'ssda903' }, true)
    expect(forged.statusCode).toBe(403)
  })
})
