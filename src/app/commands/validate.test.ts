import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { CollectionYear } from '../../core/collection-year.ts'
import { inOrderOf } from '../../returns/checking/index.ts'
import { checkPart, holdFiles, TABLES } from '../../returns/ssda903/validating/check-part.ts'
import { readyToCheck, sharesOfFiles } from '../validating/asked.ts'
import { rulesOf } from '../validating/ssda903.ts'
import { run } from './validate.ts'

const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'
const UASC = 'CHILD,SEX,DOB,DUC'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldthread-validate-'))
  mkdirSync(join(folder, 'now'))
  mkdirSync(join(folder, 'before'))
  const now = [
    HEADER,
    'a1,f,01/02/2015,WBRI,UN1,,',
    '',
    ',,,,,,',
    'A2,X,31/02/2015,WBRI,UN1,,',
    'A3, M ,03/03/2016,WBRI,UN1,,',
  ]
  writeFileSync(join(folder, 'now/header.csv'), `\uFEFF${now.join('\r\n')}\r\n`)
  writeFileSync(join(folder, 'now/uasc.csv'), `${UASC}\nA3,M,03/03/2016,\n`)
  writeFileSync(join(folder, 'before/header.csv'), `${HEADER}\nA1,F,01/02/2014,WBRI,UN1,,\n`)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Report = {
  year: string
  children: number
  faults: { code: string; table: string; row: number; fields: string[] }[]
}

/** What a check of this year's folder finds of these codes. */
async function found(codes: readonly string[], ...words: string[]): Promise<unknown[]> {
  const out = join(folder, 'report.json')
  expect(await run(['ssda903', join(folder, 'now'), ...words, '--json', out])).toBe(0)
  const { faults } = JSON.parse(readFileSync(out, 'utf8')) as Report
  return faults.filter(({ code }) => codes.includes(code)).map(({ code, table, row }) => [code, table, row])
}

describe('a return held to its rules from its files', () => {
  it('is found at fault row by row, counted as the file has them, whatever Excel did to it', async () => {
    // The row of commas alone is passed over, and keeps its place.
    expect(await found(['101', '102'])).toEqual([
      ['101', 'Header', 2],
      ['102', 'Header', 2],
    ])
    const { year, children } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report
    expect([year, children]).toEqual(['2026-27', 3])
  })

  it('looks at both years only where last year’s return is there, and knows a child however the id is typed', async () => {
    expect(await found(['203'])).toEqual([])
    expect(await found(['203'], '--last-year', join(folder, 'before'))).toEqual([['203', 'Header', 0]])
  })

  it('is held to the rules and codes of the year that is asked, until which sex was 1 and 2', async () => {
    expect(await found(['101', '700'], '--year', '2023-24')).toEqual([
      ['101', 'Header', 0],
      ['101', 'Header', 2],
      ['101', 'Header', 3],
    ])
    const { year } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report
    expect(year).toBe('2023-24')
  })

  it('is held to the year its dates speak for where none is asked, and says so; to the newest where that has no rules', async () => {
    const dated = join(folder, 'dated')
    mkdirSync(dated)
    writeFileSync(join(dated, 'header.csv'), `${HEADER}\nA1,1,01/02/2014,WBRI,UN1,,\n`)
    const heldTo = async (review: string) => {
      writeFileSync(join(dated, 'reviews.csv'), `CHILD,DOB,REVIEW,REVIEW_CODE\nA1,01/02/2014,${review},PN1\n`)
      const ready = await readyToCheck({ kind: 'ssda903', paths: [dated], lastYear: [] })
      if (typeof ready === 'string') throw new Error(ready)
      return [ready.year.year, ready.problems.map(({ message }) => message).join()]
    }
    expect(await heldTo('01/06/2023')).toEqual([
      '2023-24',
      'Held to the rules of 2023-24: 1 of the 1 review and episode dates looked at fall in 2023-24. Say the collection year where it is another.',
    ])
    expect(await heldTo('01/06/2018')).toEqual([
      '2026-27',
      '1 of the 1 review and episode dates looked at fall in 2018-19. There are no rules of that year: held to those of 2026-27. Say the collection year where it is another.',
    ])
    expect(await heldTo('')).toEqual([
      '2026-27',
      'No date says which year it is: held to the rules of 2026-27. Say the collection year where it is another.',
    ])
  })

  it('comes out the same by two threads, whose halves meet no child twice', async () => {
    const asked = {
      kind: 'ssda903' as const,
      paths: [join(folder, 'now')],
      lastYear: [join(folder, 'before')],
      year: '2026-27' as CollectionYear,
    }
    const ready = await readyToCheck(asked)
    if (typeof ready === 'string') throw new Error(ready)
    const { lots } = ready
    const { rules, collection } = rulesOf(ready.year)
    const codes = (parts: ReturnType<typeof checkPart>[]) => [
      ...inOrderOf(
        parts.map(({ found }) => found),
        TABLES.length,
        (rule, table, row) => `${rules[rule]!.code} ${TABLES[table]} ${row}`,
      ),
    ]
    const whole = [(await holdFiles(ready.files, lots)).held]
    const alone = checkPart(whole, rules, collection, { nth: 0, of: 1, lots })
    const halves = sharesOfFiles(ready, 2).map(files => holdFiles(files, lots))
    const held = (await Promise.all(halves)).map(one => one.held)
    const parts = [0, 1].map(nth => checkPart(held, rules, collection, { nth, of: 2, lots }))
    expect(codes(parts)).toEqual(codes([alone]))
    expect(parts.map(({ children }) => children).reduce((a, b) => a + b)).toBe(alone.children)
    expect(codes(parts).length).toBeGreaterThan(3)
  })

  it('is refused in one sentence where it cannot be checked', async () => {
    const said: string[] = []
    const write = vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0)
    const refused = async (...words: string[]) => {
      said.length = 0
      expect(await run(words)).toBe(1)
      return said.join('')
    }
    try {
      expect(await refused('ssda903', join(folder, 'nowhere'))).toContain('is not there, or may not be read.')
      expect(await refused('ssda903')).toContain('Say which files')
      expect(await refused('cin-census', folder)).toContain(
        'There is no children in need census of this year',
      )
      expect(await refused('annex-a', folder)).toContain('Say which return: ssda903 or cin-census.')
      expect(await refused('ssda903', folder, '--year', '2020-21')).toContain(
        'There are no rules of 2020-21: those of 2022-23 to 2026-27 are written.',
      )
      expect(await refused('ssda903', folder, '--year', 'last')).toContain(
        'is not a year. Write it as 2026-27.',
      )
      expect(await refused('ssda903', join(folder, 'now'), join(folder, 'before'))).toContain(
        'more than one return',
      )
    } finally {
      write.mockRestore()
    }
  })

  it('is told as CSV with the rule’s words, one row a fault', async () => {
    const out = join(folder, 'report.csv')
    expect(await run(['ssda903', join(folder, 'now'), '--csv', out])).toBe(0)
    const lines = readFileSync(out, 'utf8').split('\r\n')
    expect(lines[0]).toBe('code,table,row,fields,what is wrong,how to mend it,a false alarm if')
    expect(lines.find(line => line.startsWith('101,'))).toBe(
      '101,Header,2,SEX,The child or young person’s reported sex is not valid.,Choose the sex from the year’s codes.,',
    )
  })
})
