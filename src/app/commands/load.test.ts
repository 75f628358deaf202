import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { transact } from '../../engines/records/index.ts'
import { inFolder, small } from '../../returns/reading/given.ts'
import { openGoldthread } from '../open.ts'
import { run as runExport } from './export.ts'
import { run as runFaults } from './faults.ts'
import { run } from './load.ts'

const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n101,1,01/02/2010,WBRI,UN1,,\n'
const REVIEWS =
  'CHILD,DOB,REVIEW,REVIEW_CODE\n101,01/02/2010,05/06/2017,PN1\n101,01/02/2010,05/09/2017,PN1\n101,01/02/2010,05/03/2018,PN1\n'
const XML =
  '<EXPSSDA903><CHILD><HEADER><CHILDID>102</CHILDID><DOB>03/04/2011</DOB></HEADER><REVIEW><REVIEW_DATE>05/06/2017</REVIEW_DATE></REVIEW></CHILD></EXPSSDA903>'

let env: { DATABASE_URL: string }
let out: string[]
let err: string[]
beforeEach(async () => {
  env = { DATABASE_URL: (await freshDatabase()).ownerUrl }
  out = []
  err = []
  vi.spyOn(process.stdout, 'write').mockImplementation(text => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation(text => err.push(String(text)) > 0)
})
afterEach(() => vi.restoreAllMocks())

/** Runs the command over files of a folder, and gives its exit code and what it answered. */
async function load(files: Record<string, string>, ...flags: string[]) {
  out.length = 0
  err.length = 0
  return inFolder(async folder => {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name)
      await mkdir(join(path, '..'), { recursive: true })
      await writeFile(path, content)
    }
    const code = await run([folder, ...flags], env)
    const text = out.join('')
    return { code, text, refused: err.join(''), json: text.startsWith('{') ? JSON.parse(text) : undefined }
  })
}

describe('goldthread load', () => {
  it('answers as JSON: children, records, and each problem with file, line, column and message', async () => {
    const files = { 'header.csv': HEADER.replace('WBRI', 'XXXX'), 'reviews.csv': REVIEWS }
    const { code, json } = await load(files, '--year', '2017-18', '--json')
    expect(code).toBe(0)
    expect(json).toMatchObject({ children: 1, records: { changed: 0, unchanged: 0, ignored: 0 } })
    expect(json.records.new).toBeGreaterThan(2)
    expect(json.problems).toContainEqual({
      file: 'header.csv',
      line: 2,
      column: 'ETHNIC',
      message: 'ETHNIC: “XXXX” is not one of its codes',
    })
    const again = await load(files, '--year', '2017-18', '--json')
    expect(again.json.records).toMatchObject({ new: 0, changed: 0, unchanged: json.records.new })
  })

  it('changes nothing in a preview', async () => {
    const first = await load({ 'header.csv': HEADER }, '--year', '2017-18', '--preview', '--json')
    const second = await load({ 'header.csv': HEADER }, '--year', '2017-18', '--json')
    expect(second.json.records).toEqual(first.json.records)
  })

  it('shows the year it guesses, and loads it only when somebody says yes', async () => {
    const asked = await load({ 'header.csv': HEADER, 'reviews.csv': REVIEWS })
    expect([asked.code, asked.refused]).toEqual([
      1,
      expect.stringMatching(/looks like the return for 2017-18.*Nothing was loaded/s),
    ])
    expect((await load({ 'header.csv': HEADER, 'reviews.csv': REVIEWS }, '--yes')).code).toBe(0)
  })

  it('refuses a CSV set and an XML of one year side by side until one is chosen, or they are said to be in order', async () => {
    const both = { 'set/header.csv': HEADER, 'set/reviews.csv': REVIEWS, 'other.xml': XML }
    const refused = await load(both, '--year', '2017-18')
    expect([refused.code, refused.refused]).toEqual([
      1,
      expect.stringContaining('Choose one with --only ssda903-csv-1'),
    ])
    const looked = await load(both, '--year', '2017-18', '--preview', '--json')
    expect(
      looked.json.returns.map((one: { id: string; children: number }) => [one.id, one.children]),
    ).toEqual([
      ['ssda903-csv-1', 1],
      ['ssda903-xml-1', 1],
    ])
    expect((await load(both, '--year', '2017-18', '--only', 'ssda903-xml-1')).code).toBe(0)
    expect((await load(both, '--year', '2017-18', '--in-order', '--json')).code).toBe(0)
  })

  it.each([
    ['a file that is no return', { 'notes.csv': 'name,colour\na,b\n' }, /is not a return/],
    ['a truncated XML', { 'cut.xml': XML.slice(0, 80) }, /cut\.xml/],
    [
      'an XML with an entity of its own',
      { 'bomb.xml': `<!DOCTYPE a [<!ENTITY b "bbbb">]>${XML.replace('102', '&b;')}` },
      /bomb\.xml/,
    ],
    ['missing columns', { 'reviews.csv': 'CHILD,REVIEW\n101,05/06/2017\n' }, /reviews\.csv/],
  ])('gives one clear error for %s, and loads nothing', async (_, files, words) => {
    const { code, json } = await load(files as Record<string, string>, '--year', '2017-18', '--json')
    expect([code, json.children, json.problems.length]).toEqual([1, 0, 1])
    expect(json.problems[0].message).toMatch(words)
  })

  it('says what is wrong with its words', async () => {
    expect((await load({ 'header.csv': HEADER }, '--year', '2017-19')).refused).toContain(
      'is not a collection year',
    )
    expect((await load({ 'header.csv': HEADER }, '--received', 'June')).refused).toContain('is not a day')
  })
})

describe('goldthread export', () => {
  it('writes the rows that a year’s return held, and says plainly when there is none', async () => {
    await load({ 'header.csv': HEADER, 'reviews.csv': REVIEWS }, '--year', '2017-18')
    await inFolder(async folder => {
      expect(await runExport(['ssda903', '--year', '2017-18', '--out', folder], env)).toBe(0)
      const goldthread = await openGoldthread(env)
      const logged = await transact(goldthread.records, { who: 'test', service: true }, ctx =>
        ctx.db.rows("select account, question, length(digest) as digest from read_log where what = 'export'"),
      )
      await goldthread.close()
      expect(logged).toEqual([
        { account: 'command-line', question: 'The return ssda903 for 2017-18', digest: 64 },
      ])
      expect(await runExport(['ssda903', '--year', '2018-19', '--out', folder], env)).toBe(1)
      expect(err.join('')).toContain('No return of ssda903 for 2018-19 has been loaded.')
    })
  })
})

describe('goldthread export --live, and goldthread faults', () => {
  const year = ['ssda903', '--year', '2017-18']

  it('make the return from the record, with a summary, and say what is at fault in which record', async () => {
    await load({ 'header.csv': HEADER, 'reviews.csv': REVIEWS }, '--year', '2017-18')
    await inFolder(async folder => {
      out.length = 0
      expect(await runExport([...year, '--live', '--out', folder], env)).toBe(0)
      expect(out.join('')).toMatch(/for 2017-18 from the record, as known at .*: 1 child\..*Reviews +3 rows/s)
      expect(out.join('')).toMatch(/Episodes +0 rows\. Nothing of that year is recorded\./)
      const { files, tables } = JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8'))
      expect(tables).toContainEqual({ table: 'Reviews', rows: 3 })
      const written = await readFile(join(folder, 'reviews.csv'))
      expect(files).toContainEqual({
        name: 'reviews.csv',
        sha256: createHash('sha256').update(written).digest('hex'),
      })
      expect(written.toString().replaceAll('\r', '')).toBe(REVIEWS)

      out.length = 0
      const [json, csv] = [join(folder, 'faults.json'), join(folder, 'faults.csv')]
      expect(await runFaults([...year, '--json', json, '--csv', csv], env)).toBe(0)
      expect(out.join('')).toMatch(/^EPI {2}1 row.*^1 child in the return for 2017-18/ms)
      const { faults, children } = JSON.parse(await readFile(json, 'utf8'))
      expect(children).toBe(1)
      expect(faults).toContainEqual(
        expect.objectContaining({ code: 'EPI', child: '101', table: 'Header', kind: 'identity' }),
      )
      expect((await readFile(csv, 'utf8')).split('\r\n')[0]).toBe(
        'code,table,child,person,kind,record,fields,what is wrong,how to mend it,a false alarm if',
      )
    })
  })

  it('make the census, too, with the number of the authority in its header, or say that it lacks', async () => {
    const details =
      '<CINdetails><CINreferralDate>2017-06-01</CINreferralDate><ReferralNFA>0</ReferralNFA></CINdetails>'
    const header =
      '<Header><CollectionDetails><Collection>CIN</Collection><Year>2018</Year></CollectionDetails></Header>'
    const census = small.cin(details).replace('<Message>', `<Message>${header}`)
    await load({ 'cin.xml': census }, '--year', '2017-18')
    await inFolder(async folder => {
      out.length = 0
      const words = ['cin-census', '--year', '2017-18']
      expect(await runExport([...words, '--live', '--out', folder], env)).toBe(0)
      expect(out.join('')).toMatch(/The children in need census for 2017-18 from the record.*: 1 child\./)
      expect(out.join('')).toContain('Its header lacks the number of the authority')
      const wolves = [...words, '--live', '--authority', 'Wolverhampton', '--out', folder]
      expect(await runExport(wolves, env)).toBe(0)
      const xml = await readFile(join(folder, 'cin-census.xml'), 'utf8')
      expect(xml).toContain('<LEA>336</LEA>')
      expect(xml).toContain('<LAchildID>101</LAchildID>')
      expect(await runExport([...words, '--live', '--authority', 'Atlantis', '--out', folder], env)).toBe(1)

      out.length = 0
      const [json, csv] = [join(folder, 'faults.json'), join(folder, 'faults.csv')]
      expect(await runFaults([...words, '--json', json, '--csv', csv], env)).toBe(0)
      expect(out.join('')).toMatch(
        /^2887Q {2}the whole return.*^8866 {2}1 row.*^1 child in the return for 2017-18/ms,
      )
      const { faults } = JSON.parse(await readFile(json, 'utf8'))
      expect(faults).toContainEqual(
        expect.objectContaining({ code: '8866', child: '101', table: 'CINdetails', kind: 'referral' }),
      )
      expect(faults).toContainEqual(expect.objectContaining({ code: '2887Q', table: null, record: null }))
      expect(await readFile(csv, 'utf8')).toContain('2887Q,,,,,,')
    })
  })

  it.each([
    ['another return', ['school-census', '--year', '2017-18'], 'Say which return', 'Say which return'],
    ['a year of lists', ['annex-a', '--year', '2017-18'], 'of a day, not of a year', 'Say which return'],
    ['no year', ['ssda903'], 'Say which year', 'Say which year'],
    ['a year to come', ['ssda903', '--year', '2090-91'], 'had not begun', 'had not begun'],
    ['no day', [...year, '--known-at', 'June'], 'is not a day', 'is not a day'],
    ['a day to come', [...year, '--known-at', '2090-01-01'], 'is not over yet', 'is not over yet'],
  ])('refuse %s', async (_, words, exporting, finding) => {
    expect(await runExport([...words, '--live', '--out', 'nowhere'], env)).toBe(1)
    expect(err.splice(0).join('')).toContain(exporting)
    expect(await runFaults(words, env)).toBe(1)
    expect(err.join('')).toContain(finding)
  })

  it('refuse a day of what was known for a loaded return, which is written as it came', async () => {
    expect(await runExport([...year, '--known-at', '2018-01-01', '--out', 'nowhere'], env)).toBe(1)
    expect(err.join('')).toContain('--known-at goes with --live')
  })
})
