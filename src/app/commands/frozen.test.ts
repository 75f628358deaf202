import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import type { CollectionYear } from '../../core/collection-year.ts'
import { transact } from '../../engines/records/index.ts'
import { inFolder } from '../../returns/reading/given.ts'
import { openGoldthread } from '../open.ts'
import { freezeReturn } from '../submitting/freeze-return.ts'
import { run as runCompare } from './compare.ts'
import { run as runFreeze } from './freeze.ts'
import { run as runFrozen } from './frozen.ts'
import { run as runLoad } from './load.ts'

const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n101,1,01/02/2010,WBRI,UN1,,\n'
const REVIEWS = 'CHILD,DOB,REVIEW,REVIEW_CODE\n101,01/02/2010,05/06/2017,PN1\n101,01/02/2010,05/09/2017,PN1\n'
const asked = ['ssda903', '--year', '2017-18']

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

async function load(header: string, reviews: string): Promise<void> {
  await inFolder(async folder => {
    await writeFile(join(folder, 'header.csv'), header)
    await writeFile(join(folder, 'reviews.csv'), reviews)
    expect(await runLoad([folder, '--year', '2017-18'], env)).toBe(0)
  })
}

it('goldthread frozen lists what was frozen and writes its files, with their digests; compare says what changed since', async () => {
  await load(HEADER, REVIEWS)
  const goldthread = await openGoldthread(env)
  const done = await transact(goldthread.records, { who: 'lena' }, ctx =>
    freezeReturn(
      ctx,
      goldthread.found,
      'ssda903',
      '2017-18' as CollectionYear,
      'csv',
      'Demonstration Council',
    ),
  )
  await goldthread.close()
  expect(done).toEqual({ ok: true, value: 1 })

  out.length = 0
  expect(await runFrozen(asked, env)).toBe(0)
  expect(out.join('')).toMatch(
    /^Return 1, frozen by lena on .*: 1 children, not signed\. Summary SHA-256 \w{64}\n$/,
  )
  await inFolder(async folder => {
    expect(await runFrozen([...asked, '--number', '1', '--out', folder], env)).toBe(0)
    expect((await readdir(folder)).sort()).toEqual([
      'answers.csv',
      'header.csv',
      'reviews.csv',
      'summary.json',
    ])
    const { files } = JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8'))
    const sha256 = createHash('sha256')
      .update(await readFile(join(folder, 'reviews.csv')))
      .digest('hex')
    expect(files).toContainEqual({ name: 'reviews.csv', sha256 })
  })

  await load(HEADER, REVIEWS.replace('05/09/2017', '05/10/2017'))
  out.length = 0
  expect(await runCompare([...asked, '--from', '1'], env)).toBe(0)
  expect(out.join('')).toMatch(/101 {2}Reviews came {2}Recorded late: first written on/)
  expect(out.join('')).toMatch(/From return 1 for 2017-18.*: 1 child\./)
}, 60_000)

const CENSUS = (plans: string) =>
  `<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2018</Year><ReferenceDate>2018-03-31</ReferenceDate>
</CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>336</LEA><SoftwareCode>test</SoftwareCode><SerialNo>001</SerialNo>
<DateTime>2018-05-01T10:00:00</DateTime></Source></Header><Children><Child><ChildIdentifiers><LAchildID>C7</LAchildID>
<PersonBirthDate>2010-02-01</PersonBirthDate><GenderCurrent>1</GenderCurrent></ChildIdentifiers><ChildCharacteristics>
<Ethnicity>WBRI</Ethnicity></ChildCharacteristics><CINdetails><CINreferralDate>2017-06-05</CINreferralDate>
<ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode><ReferralNFA>0</ReferralNFA>${plans}</CINdetails>
</Child></Children></Message>`
const plan = (starts: string) =>
  `<ChildProtectionPlans><CPPstartDate>${starts}</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP></ChildProtectionPlans>`

it('goldthread freeze keeps a census and the exports of a day, and compare names by number the child in whom they changed', async () => {
  const census = (plans: string) =>
    inFolder(async folder => {
      await writeFile(join(folder, 'census.xml'), CENSUS(plans))
      expect(await runLoad([folder], env)).toBe(0)
    })
  await census(plan('2017-07-01'))
  const year = ['cin-census', '--year', '2017-18']
  out.length = 0
  expect(await runFreeze(year, { ...env, GOLDTHREAD_COUNCIL: 'Wolverhampton' })).toBe(0)
  for (const name of ['annex-a', 'ssd', 'dfe-feed']) expect(await runFreeze([name], env)).toBe(0)
  const frozen = out.join('')
  expect(frozen).toContain('Frozen: cin-census for 2017-18, number 1.\n')
  for (const name of ['annex-a', 'ssd', 'dfe-feed'])
    expect(frozen).toMatch(new RegExp(`Frozen: ${name} for \\d{4}-\\d\\d, number 1\\.`))

  await census(plan('2017-07-03'))
  for (const [words, table] of [
    [year, 'ChildProtectionPlans'],
    [['annex-a'], 'List 7'],
    [['ssd'], 'ssd_cp_plans'],
    [['dfe-feed'], 'child_protection_plans'],
  ] as const) {
    out.length = 0
    expect(await runCompare([...words, '--from', '1'], env)).toBe(0)
    const told = out.join('')
    expect(told).toMatch(new RegExp(`C7  ${table} (came|changed|went)`))
    expect(told).toMatch(/: 1 child\./)
  }
  await inFolder(async folder => {
    expect(await runFrozen(['ssd', '--number', '1', '--out', folder], env)).toBe(0)
    expect(await readFile(join(folder, 'ssd_cp_plans.csv'), 'utf8')).toContain('2017-07-01')
  })
}, 120_000)

it.each([
  ['a form of an export', runFreeze, ['ssd', '--form', 'xml'], 'It is of today, in one form'],
  [
    'a form that a return has not',
    runFreeze,
    ['cin-census', '--year', '2017-18', '--form', 'csv'],
    'Say the form, as --form xml.',
  ],
  ['an export with nothing in it', runFreeze, ['annex-a'], 'Nothing is in it: there is nothing to freeze.'],
  [
    'a year of an export that is none',
    runFrozen,
    ['ssd', '--year', 'June'],
    'Say the year as --year 2025-26',
  ],
  ['no return', runFrozen, [], 'Say which return: ssda903'],
  ['no year', runFrozen, ['ssda903'], 'Say which year'],
  ['nothing frozen', runFrozen, asked, 'No return of ssda903 for 2017-18 is frozen.'],
  ['a number without a folder', runFrozen, [...asked, '--number', '1'], 'Say which folder'],
  ['no side', runCompare, asked, 'Say from which return'],
  ['a number that there is not', runCompare, [...asked, '--from', '3'], 'There is no frozen return'],
  ['a day to come', runCompare, [...asked, '--from', '2090-01-01'], 'Choose a day that is over'],
])('is refused in a sentence: %s', async (_, run, words, sentence) => {
  expect(await run(words, env)).toBe(1)
  expect(err.join('')).toContain(sentence)
})
