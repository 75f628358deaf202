import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { NO_SHARED, shared } from '../../returns/reading/given.ts'
import { detect, filesAt, readWhole, type SourceRow } from '../../returns/reading/index.ts'
import { writeSsda903 } from '../../returns/ssda903/write.ts'
import { run } from './validate.ts'

const SAMPLE = shared('samples/ssda903') ?? ''
let folder: string
let report: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldthread-xml-'))
  report = join(folder, 'report.json')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The command's exit code and what it said beside its report. */
async function validating(...paths: string[]): Promise<[number, string]> {
  let said = ''
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += String(text)
    return true
  })
  try {
    return [await run(['ssda903', ...paths, '--year', '2026-27', '--json', report]), said]
  } finally {
    write.mockRestore()
  }
}

type Report = {
  children: number
  faults: { code: string; table: string; row: number }[]
  notRun: { code: string }[]
}

/** How many children, and every fault and rule that did not run, a line each. */
async function checked(path: string): Promise<{ children: number; lines: string[] }> {
  const [code, said] = await validating(path)
  expect([code, said]).toEqual([0, said])
  const { children, faults, notRun } = JSON.parse(readFileSync(report, 'utf8')) as Report
  const lines = faults.map(({ code, table, row }) => `${code} ${table} ${row}`)
  // Rule 105 is asked of the XML form alone.
  const left = notRun.filter(({ code }) => code !== '105')
  return { children, lines: [...lines, ...left.map(({ code }) => `${code} did not run`)] }
}

/** The same return in both forms, the rows of each child together, without the tables that the XML form has no place for. */
async function inBothForms(path: string, name: string): Promise<{ csv: string; xml: string }> {
  const { returns } = await detect((await filesAt([path])).files)
  const { rows } = await readWhole(returns.find(({ form }) => form === 'csv')!)
  const children = new Map<string, SourceRow[]>()
  for (const row of rows.filter(({ table }) => table !== 'SWEpisodes' && table !== 'DoLo'))
    children.set(row.child, [...(children.get(row.child) ?? []), row])
  const sorted = [...children.values()].flatMap(sayingUasc)
  const places = { csv: join(folder, `${name}-csv`), xml: join(folder, `${name}-xml`) }
  for (const form of ['csv', 'xml'] as const) {
    mkdirSync(places[form])
    await writeSsda903([sorted], form, places[form])
  }
  return places
}

/** What the XML form's Header says of a child, and the CSV form's rows show. */
const sayingUasc = (rows: SourceRow[]): SourceRow[] => {
  const UASC = rows.some(({ table }) => table === 'UASC') ? '1' : '0'
  return rows.map(row => (row.table === 'Header' ? { ...row, cells: { ...row.cells, UASC } } : row))
}

const SMALL = {
  'header.csv':
    'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,F,01/02/2008,WBRI,UN1,,\n2,X,31/02/2015,WBRI,UN1,1,\n3,M,03/03/2009,AFGH,UN1,,\n',
  'uasc.csv': 'CHILD,SEX,DOB,DUC\n3,M,03/03/2009,03/03/2029\n',
  'oc2.csv':
    'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED\n1,01/02/2008,50,,1,0,2,0,0,1,,\n',
  'episodes.csv':
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n1,01/05/2024,S,C2,N1,K2,PR1,,,,WV1 1AA,WV1 1AB,SC1\n2,01/05/2014,S,C2,N1,Z9,PR1,01/04/2014,E4A,,WV1,WV1 1AB,SC1\n3,02/05/2026,S,V2,N9,U1,PR1,,,,,WV1 1AB,\n',
  'missing.csv': 'CHILD,DOB,MISSING,MIS_START,MIS_END\n1,01/02/2008,M,05/05/2026,01/05/2026\n',
  'reviews.csv': 'CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/02/2008,01/06/2026,PN9\n1,01/02/2008,01/06/2026,PN1\n',
}

describe('the XML form of a return', () => {
  it('is found at fault in the same rows as its CSV form', async () => {
    const small = join(folder, 'small')
    mkdirSync(small)
    for (const [name, text] of Object.entries(SMALL)) writeFileSync(join(small, name), text)
    // Tables that have no row in the CSV form are there in the XML form all the same.
    for (const [name, columns] of Object.entries({
      'oc3.csv': 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
      'ad1.csv': 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
      'placed_for_adoption.csv': 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED',
      'previous_permanence.csv': 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM',
    }))
      writeFileSync(join(small, name), `${columns}\n`)
    const csv = await checked(small)
    expect([csv.children, csv.lines.filter(line => !line.endsWith('run')).length > 20]).toEqual([3, true])
    expect(await checked((await inBothForms(small, 'small')).xml)).toEqual(csv)
  })

  it('of 2,675 children is found at fault as its CSV form is', async ({ skip }) => {
    skip(SAMPLE === '', NO_SHARED)
    const { csv, xml } = await inBothForms(SAMPLE, 'sample')
    const [one, two] = [await checked(csv), await checked(xml)]
    expect(one.lines.length).toBeGreaterThan(10_000)
    const [all, both] = [new Set(one.lines), new Set(two.lines)]
    expect(one.lines.filter(line => !both.has(line))).toEqual([])
    expect(two.lines.filter(line => !all.has(line))).toEqual([])
  })

  it('is refused in one sentence where it declares entities, is cut short or has an element without end', async () => {
    const refused = async (text: string) => {
      const file = join(folder, 'hostile.xml')
      writeFileSync(file, text)
      const [code, said] = await validating(file)
      return `${code} ${said}`
    }
    const laughs =
      '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><EXPSSDA903><CHILD>&b;</CHILD></EXPSSDA903>'
    expect(await refused(laughs)).toBe(
      '1 hostile.xml has a DOCTYPE, which no return needs and which can hide harm.\n',
    )
    expect(
      await refused('<EXPSSDA903><CHILD><HEADER><CHILDID>&b;</CHILDID></HEADER></CHILD></EXPSSDA903>'),
    ).toBe('1 hostile.xml uses an entity of its own at line 1, which is refused.\n')
    expect(await refused('<EXPSSDA903><CHILD><HEADER>')).toBe(
      '1 hostile.xml ends before it is complete, inside “HEADER”.\n',
    )
    expect(await refused(`<EXPSSDA903><CHILD><HEADER><UPN>${'x'.repeat(3_000_000)}`)).toMatch(
      /^1 hostile\.xml has a cell that is too long, at line 1\.\n$/,
    )
  })
})

it('a CSV file of a million columns is refused in one sentence', async () => {
  const file = join(folder, 'wide.csv')
  writeFileSync(file, `CHILD,DOB${',x'.repeat(1_000_000)}\n`)
  expect(await validating(file)).toEqual([
    1,
    'wide.csv is not a return: its first line does not name the columns of any table.\n',
  ])
})
