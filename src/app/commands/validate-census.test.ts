import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { run as conform } from './conform.ts'
import { run } from './validate.ts'

const CENSUS = `<Message>
  <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails></Header>
  <Children>
    <Child><ChildIdentifiers><LAchildID>a1</LAchildID><Sex>M</Sex></ChildIdentifiers></Child>
    <Child>
      <ChildIdentifiers><LAchildID>a2</LAchildID><Sex>1</Sex></ChildIdentifiers>
      <CINdetails><CINreferralDate>2025-06-01</CINreferralDate><ReferralNFA>0</ReferralNFA></CINdetails>
      <CINdetails><CINreferralDate>2025-08-01</CINreferralDate><CINclosureDate>2025-09-01</CINclosureDate><ReferralNFA>0</ReferralNFA></CINdetails>
    </Child>
  </Children>
</Message>`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldthread-census-'))
  writeFileSync(join(folder, 'cin.xml'), CENSUS)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a command writes to the screen. */
async function saying(stream: 'stdout' | 'stderr', does: () => Promise<number>): Promise<[number, string]> {
  let said = ''
  const write = vi.spyOn(process[stream], 'write').mockImplementation(text => {
    said += String(text)
    return true
  })
  try {
    return [await does(), said]
  } finally {
    write.mockRestore()
  }
}

type Report = { year: string; children: number; faults: { code: string }[]; seconds: number }

async function report(...words: string[]): Promise<Report> {
  const out = join(folder, 'report.json')
  expect(await run(['cin-census', join(folder, 'cin.xml'), ...words, '--json', out])).toBe(0)
  return JSON.parse(readFileSync(out, 'utf8'))
}

it('a census is told row by row with the fields at fault, and as a whole where no row answers for it', async () => {
  const { year, children, faults } = await report('--year', '2025-26')
  expect([year, children]).toEqual(['2025-26', 2])
  const known = ['100', '2887Q', '4180', '8820']
  expect(faults.filter(({ code }) => known.includes(code))).toEqual([
    { code: '2887Q', table: null, row: null, fields: ['Disability'] },
    { code: '100', table: 'Header', row: 0, fields: ['ReferenceDate'] },
    { code: '4180', table: 'ChildIdentifiers', row: 1, fields: ['Sex'] },
    { code: '8820', table: 'CINdetails', row: 0, fields: ['CINreferralDate', 'CINclosureDate'] },
    { code: '8820', table: 'CINdetails', row: 1, fields: ['CINreferralDate'] },
  ])
})

it('is held to its own year’s rules unless another is said, and to drafts only where they are asked for', async () => {
  // The reference date ends a year, so that year is taken, though the header’s year is another.
  const own = await report()
  expect(own.year).toBe('2024-25')
  const codes = ({ faults }: Report) => faults.map(({ code }) => code)
  expect(codes(own)).not.toContain('8995Q')
  expect(codes(await report('--drafts'))).toContain('8995Q')
  expect((await report('--year', '2023-24')).faults).toContainEqual({
    code: '4180',
    table: 'ChildIdentifiers',
    row: 0,
    fields: ['GenderCurrent'],
  })
})

it('says that a year’s own rules are not written', async () => {
  const [, said] = await saying('stderr', async () => {
    await report('--year', '2020-21')
    return 0
  })
  expect(said).toContain('The rules of 2020-21 are not written: those of 2022-23 are asked')
})

it('worked cases that come out otherwise are printed with what was expected and found, and counted', async () => {
  const one = {
    id: 'x/100/1',
    ruleset: 'cin2022_23',
    code: '100',
    tables: { Header: { columns: [], rows: [{ Year: '2022', ReferenceDate: '2022-03-30' }] } },
    reference: { census_start: null, census_end: null },
    locations: [['Header', 'ReferenceDate', 0]],
    la_level_raised: false,
  }
  const file = join(folder, 'cases.jsonl')
  writeFileSync(file, `${JSON.stringify(one)}\n${JSON.stringify({ ...one, id: 'x/100/2', locations: [] })}\n`)
  expect(await saying('stdout', () => conform(['cin-census', file]))).toEqual([
    1,
    '100 x/100/2: expected [], got ["Header.ReferenceDate 0"]\n1 passed, 1 failed\n',
  ])
  const [code, refused] = await saying('stderr', () => conform(['annex-a', file]))
  expect([code, refused]).toEqual([1, expect.stringContaining('Say whose rules: ssda903 or cin-census.')])
})
