import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CollectionYear } from '../../core/collection-year.ts'
import { day } from '../../core/day.ts'
import { lastMomentOf } from '../../core/instant.ts'
import { at, insert, newId, transact } from '../../engines/records/index.ts'
import { exportLiveCensus } from '../../returns/cin-census/live/index.ts'
import { contributedBy, type LiveExport } from '../../returns/from-record/index.ts'
import { inFolder } from '../../returns/reading/given.ts'
import { type Authority, anAuthority } from '../loading/authority.test-data.ts'
import { checkCensusOfRecord } from './live-census.ts'

const YEAR = '2024-25' as CollectionYear

let authority: Authority
beforeEach(async () => {
  authority = await anAuthority()
  authority.on('2025-06-02')
})
afterEach(() => authority.close())

/** Records of one child as people would type them; gives the child and the ids by the words that name them. */
type Told = [
  table: string,
  values: Record<string, unknown>,
  named?: string,
  /** Which of its fields holds the id of which named record. */
  refs?: Record<string, string>,
]
async function typed(...told: Told[]) {
  return transact(authority.records, { who: 'test', service: true }, async ctx => {
    const child = newId()
    await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [child, at(ctx.now)])
    const ids: Record<string, string> = {}
    for (const [table, values, named, refs = {}] of told) {
      const kind = authority.kind(table)
      const under = Object.fromEntries(Object.entries(refs).map(([field, word]) => [field, ids[word]]))
      const done = await insert(
        ctx,
        kind,
        child,
        { ...values, ...under } as never,
        kind.single ? child : undefined,
      )
      if (!done.ok) throw new Error(JSON.stringify(done.problems))
      ids[named ?? table] = done.value
    }
    return { child, ids }
  })
}

const born = (iso: string) => ({ born: { earliest: day(iso), latest: day(iso) } })
const MAYA = { ...born('2014-09-02'), sex: 'F', ethnicity: 'WBRI', upnUnknown: 'UN2' }
const REFERRED = {
  referredOn: day('2024-05-01'),
  source: '2A',
  primaryNeed: 'N1',
  noFurtherAction: 'false',
}

/** Writes the census, and gives what was written: the summary, and the file without line ends. */
const exported = (more: Partial<LiveExport> = {}) =>
  inFolder(async dir => {
    const contributed = contributedBy(authority.found.map(({ area }) => area))
    const asked: LiveExport = { year: YEAR, knownAt: null, form: 'xml', dir, contributed, who: 'ana' }
    const summary = await exportLiveCensus(authority.records, { ...asked, ...more })
    const xml = (await readFile(join(dir, 'cin-census.xml'), 'utf8')).replaceAll('\n', '')
    return { summary, xml, names: await readdir(dir) }
  })

const faults = (year = YEAR) =>
  transact(authority.records, { who: 'ana', service: true }, async ctx =>
    (await checkCensusOfRecord(ctx, authority.found, year)).faults.map(({ rule, row }) => ({
      code: rule.code,
      fields: rule.fields,
      ...row,
    })),
  )

/** A girl referred by her school: assessed, enquired about, with a protection plan and its reviews, and a plan as a child in need. */
const aStory = () =>
  typed(
    ['identity', MAYA],
    ['disability', { disability: 'LD' }],
    ['referral', { ...REFERRED, initialConferenceOn: day('2024-07-01') }, 'case'],
    [
      'assessment',
      { startedOn: day('2024-05-02'), reviewedOn: day('2024-05-14'), authorisedOn: day('2024-06-20') },
      'assessed',
      { referral: 'case' },
    ],
    ['assessment_factor', { factor: '18C' }, '', { assessment: 'assessed' }],
    ['assessment_factor', { factor: '4B' }, '', { assessment: 'assessed' }],
    [
      'section_47',
      {
        startedOn: day('2024-06-10'),
        conferenceTargetOn: day('2024-07-01'),
        conferenceOn: day('2024-07-01'),
        conferenceNotNeeded: 'false',
      },
      'enquiry',
      { referral: 'case' },
    ],
    [
      'protection_plan',
      {
        startedOn: day('2024-07-01'),
        endedOn: day('2025-01-10'),
        initialCategory: 'PHY',
        previousPlans: 0,
      },
      'plan',
      { referral: 'case' },
    ],
    ['protection_review', { reviewedOn: day('2024-09-20') }, '', { plan: 'plan' }],
    ['protection_review', { reviewedOn: day('2025-01-10') }, 'review', { plan: 'plan' }],
    ['in_need_plan', { startedOn: day('2025-01-11') }, 'in need', { referral: 'case' }],
  )

describe('the census of a record that no file brought', () => {
  it('has all that is recorded of a child, each row under the case it belongs to, in the order of the standard', async () => {
    const { child } = await aStory()
    const number = child.replaceAll('-', '').slice(-10).toUpperCase()
    const { xml, summary, names } = await exported({ authority: '336' })
    const [header = '', children] = xml.split('<Children>')
    expect(header).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year>' +
        '<ReferenceDate>2025-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>336</LEA>' +
        '<SoftwareCode>Goldthread</SoftwareCode><SerialNo>001</SerialNo><DateTime>2025-06-02T11:00:00</DateTime></Source></Header>',
    )
    const [factor, other] = /18C.*4B/.test(xml) ? ['18C', '4B'] : ['4B', '18C']
    expect(children).toBe(
      `<Child><ChildIdentifiers><LAchildID>${number}</LAchildID><UPNunknown>UN2</UPNunknown>` +
        '<PersonBirthDate>2014-09-02</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>' +
        '<ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>LD</Disability></Disabilities></ChildCharacteristics>' +
        '<CINdetails><CINreferralDate>2024-05-01</CINreferralDate><ReferralSource>2A</ReferralSource>' +
        '<PrimaryNeedCode>N1</PrimaryNeedCode>' +
        '<Assessments><AssessmentActualStartDate>2024-05-02</AssessmentActualStartDate>' +
        '<AssessmentInternalReviewDate>2024-05-14</AssessmentInternalReviewDate>' +
        '<AssessmentAuthorisationDate>2024-06-20</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment>' +
        `<AssessmentFactors>${factor}</AssessmentFactors><AssessmentFactors>${other}</AssessmentFactors>` +
        '</FactorsIdentifiedAtAssessment></Assessments>' +
        '<CINPlanDates><CINPlanStartDate>2025-01-11</CINPlanStartDate></CINPlanDates>' +
        // The conference is said with the enquiry that led to it, and so not with the case as well (rule 2884).
        '<Section47><S47ActualStartDate>2024-06-10</S47ActualStartDate><InitialCPCtarget>2024-07-01</InitialCPCtarget>' +
        '<DateOfInitialCPC>2024-07-01</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired></Section47>' +
        '<ReferralNFA>0</ReferralNFA>' +
        '<ChildProtectionPlans><CPPstartDate>2024-07-01</CPPstartDate><CPPendDate>2025-01-10</CPPendDate>' +
        '<InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse><LatestCategoryOfAbuse>PHY</LatestCategoryOfAbuse>' +
        '<NumberOfPreviousCPP>0</NumberOfPreviousCPP>' +
        '<Reviews><CPPreviewDate>2024-09-20</CPPreviewDate><CPPreviewDate>2025-01-10</CPPreviewDate></Reviews>' +
        '</ChildProtectionPlans></CINdetails></Child></Children></Message>',
    )
    expect(names.sort()).toEqual(['cin-census.xml', 'summary.json'])
    expect(summary).toMatchObject({
      return: 'cin-census',
      children: 1,
      withoutNumber: 1,
      asKnownAt: '2025-06-02T11:00:00.000Z',
      files: [{ name: 'cin-census.xml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    })
    expect(Object.fromEntries(summary.tables.map(({ table, rows }) => [table, rows]))).toEqual({
      ChildIdentifiers: 1,
      ChildCharacteristics: 1,
      Disabilities: 1,
      CINdetails: 1,
      Assessments: 1,
      AssessmentFactorsList: 2,
      CINplanDates: 1,
      Section47: 1,
      ChildProtectionPlans: 1,
      Reviews: 2,
    })
    expect(await faults()).toEqual([])
  })
})
