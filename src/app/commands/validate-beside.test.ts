import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readyToCheck } from '../validating/asked.ts'
import { rulesOf } from '../validating/ssda903.ts'
import { run } from './validate.ts'

const EPISODES =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
let folder: string
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldthread-beside-'))
  mkdirSync(at('now'))
  const episodes = [
    EPISODES,
    // At home in Wolverhampton, placed there by us; placed in Dudley, and in Wales; at a postcode that is none.
    '1,01/05/2026,S,C2,N1,K2,PR1,,,,WV1 1AA,wv11ab,SC1',
    '2,01/05/2026,S,C2,N1,K2,PR1,,,,WV1 1AA,DY1 1AA,SC2',
    '3,01/05/2026,S,C2,N1,K2,PR4,,,,WV1 1AA,CF1 1AA,',
    '4,01/05/2026,S,C2,N1,K2,PR4,,,,WV1 1AA,ZZ1 1ZZ,SC9',
  ]
  writeFileSync(at('now/episodes.csv'), `${episodes.join('\n')}\n`)
  writeFileSync(
    at('providers.csv'),
    'URN,Local authority,Placement code,Placement provider code,Setting postcode,Deregistration date\nSC1,Dudley,K2,PR1,WV1 1AB,\nSC2,Dudley,K2,PR1,DY1 1AA,45000\n',
  )
  writeFileSync(
    at('postcodes.csv'),
    'pcds,oslaua,oseast1m,osnrth1m\nWV1 1AA,E08000031,391500,298600\nWV1 1AB,E08000031,391500,298600\nDY1 1AA,E08000027,391500,282507\nCF1 1AA,W06000015,318000,176000\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Report = {
  faults: { code: string; table: string; row: number }[]
  notRun: { code: string; why: string }[]
}

async function report(...words: string[]): Promise<Report> {
  const out = at('report.json')
  expect(await run(['ssda903', at('now'), ...words, '--json', out])).toBe(0)
  return JSON.parse(readFileSync(out, 'utf8')) as Report
}

const rowsOf = ({ faults }: Report, ...codes: string[]) =>
  faults.filter(({ code }) => codes.includes(code)).map(({ code, row }) => `${code} ${row}`)
const whyOf = ({ notRun }: Report, code: string) => notRun.find(one => one.code === code)?.why

describe('what stands beside a return', () => {
  it('is Ofsted’s list, a directory of postcodes and who returns it, which rules then ask', async () => {
    const all = await report(
      '--providers',
      at('providers.csv'),
      '--postcodes',
      at('postcodes.csv'),
      '--authority',
      'Wolverhampton',
    )
    // The provider's authority is where its postcode is, whatever the list says: SC1 is ours, SC2 is Dudley's.
    expect(rowsOf(all, '1008', '227', '229')).toEqual(['227 1', '229 1', '1008 3'])
    expect(rowsOf(all, '169', '392c', '1015', '411')).toEqual(['169 3', '392c 3', '1015 1'])
    // Ten miles to Dudley and a hundred to Cardiff are well; of the postcode that is none no distance is known.
    expect(rowsOf(all, '164', '392a')).toEqual(['164 3', '392a 3'])
    // A home in Wales has no number.
    expect(rowsOf(all, '218')).toEqual([])
    for (const code of ['1008', '229', '392c', '164', '169', '179', '411'])
      expect([code, whyOf(all, code)]).toEqual([code, undefined])
  })

  it('is needed by rules that otherwise do not run, which the report says with the reason', async () => {
    const none = await report()
    expect(whyOf(none, '1008')).toBe('Ofsted’s list of providers is not given (--providers).')
    expect(whyOf(none, '392c')).toBe('A directory of postcodes is not given (--postcodes).')
    expect(whyOf(none, '218')).toBe('A directory of postcodes is not given (--postcodes).')
    expect(whyOf(none, '1015')).toBe('A directory of postcodes is not given (--postcodes).')
    expect(whyOf(none, '101')).toBe('The return has no Header.')
    expect(whyOf(none, '453')).toBe('Last year’s return is not given (--last-year).')
    const some = await report('--postcodes', at('postcodes.csv'), '--last-year', at('now'))
    expect(whyOf(some, '179')).toBe('It is not said which authority returns it (--authority).')
    expect(whyOf(some, '203')).toBe('The return has no Header.')
    expect([whyOf(some, '169'), whyOf(some, '453')]).toEqual([undefined, undefined])
    writeFileSync(at('bare.csv'), 'postcode\nWV1 1AA\n')
    const bare = await report('--postcodes', at('bare.csv'))
    expect([whyOf(bare, '392c'), whyOf(bare, '169'), whyOf(bare, '164')]).toEqual([
      undefined,
      'The directory of postcodes has no authorities.',
      'The directory of postcodes has no grid references.',
    ])
  })

  it('is said on the screen in words, and beside a CSV', async () => {
    const said: string[] = []
    const spies = [process.stdout, process.stderr].map(stream =>
      vi.spyOn(stream, 'write').mockImplementation((text, done?: unknown) => {
        said.push(String(text))
        if (typeof done === 'function') done()
        return true
      }),
    )
    const told = async (...words: string[]) => {
      said.length = 0
      const code = await run(['ssda903', at('now'), ...words])
      return `${code} ${said.join('')}`
    }
    const why =
      /^0 [\s\S]*Not run, \d+ rules: Ofsted’s list of providers is not given \(--providers\)\. \(.*1008.*\)\n/
    try {
      expect(await told('--csv', at('out.csv'))).toMatch(why)
      expect(await told('--providers', at('nowhere'))).toMatch(/^1 .*nowhere is not there/)
      expect(await told('--postcodes', at('providers.csv'))).toContain(
        '1 providers.csv names no column of postcodes',
      )
      expect(await told('--providers', at('postcodes.csv'))).toContain(
        '1 postcodes.csv is not a list of providers',
      )
      expect(await told('--authority', 'Atlantis')).toContain('1 --authority “Atlantis” is not an authority')
    } finally {
      for (const spy of spies) spy.mockRestore()
    }
  })

  it('reaches a thread as it is, the directory in the same memory', async () => {
    const ready = await readyToCheck({
      paths: [at('now')],
      lastYear: [],
      kind: 'ssda903',
      providers: [at('providers.csv')],
      postcodes: [at('postcodes.csv')],
    })
    if (typeof ready === 'string') throw new Error(ready)
    const told = structuredClone(ready.year)
    const { collection } = rulesOf(told)
    expect([collection.postcodes?.has('DY1 1AA'), collection.providers?.get('SC1')?.length]).toEqual([
      true,
      1,
    ])
    ready.year.beside!.directory!.numbers.fill(0)
    expect(collection.postcodes?.has('DY1 1AA')).toBe(false)
  })
})
