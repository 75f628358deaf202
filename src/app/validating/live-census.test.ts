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
// `refs`: which of its fields holds the id of which named record.
type Told = [table: string, values: Record<string, unknown>, named?: string, refs?: Record<string, string>]
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
        '<DateOfInitialCPC>2024-07-01</DateOfInitialCPC><ICPCnotRequired>false</ICPCnotRequired></Section47>' +
        '<ReferralNFA>false</ReferralNFA>' +
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

  it('is as the year ended: what ended or was found after it is still open, and in the next year’s', async () => {
    await typed(
      ['identity', MAYA],
      ['referral', { ...REFERRED, closedOn: day('2025-05-20'), closureReason: 'RC8' }, 'case'],
      [
        'assessment',
        { startedOn: day('2025-03-10'), authorisedOn: day('2025-04-30') },
        'a',
        { referral: 'case' },
      ],
      ['assessment_factor', { factor: '4B' }, '', { assessment: 'a' }],
      [
        'section_47',
        { startedOn: day('2025-03-20'), conferenceOn: day('2025-04-08') },
        '',
        { referral: 'case' },
      ],
    )
    const { xml } = await exported()
    expect(xml).not.toMatch(
      /CINclosureDate|ReasonForClosure|Authorisation|AssessmentFactors|DateOfInitialCPC/,
    )
    expect(xml).toContain('<AssessmentActualStartDate>2025-03-10</AssessmentActualStartDate></Assessments>')
    // While nobody has decided, no conference was found to be unneeded.
    expect(xml).toContain(
      '<S47ActualStartDate>2025-03-20</S47ActualStartDate><ICPCnotRequired>false</ICPCnotRequired>',
    )
    const next = (await exported({ year: '2025-26' as CollectionYear })).xml
    expect(next).toContain(
      '<CINclosureDate>2025-05-20</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure>',
    )
    expect(next).toContain(
      '2025-04-30</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>4B<',
    )
    expect(next).toContain('<DateOfInitialCPC>2025-04-08</DateOfInitialCPC>')
    const before = await exported({ year: '2023-24' as CollectionYear })
    expect(before.summary.children).toBe(0)
    expect(before.summary.tables).toContainEqual({
      table: 'Assessments',
      rows: 0,
      why: 'Nothing of that year is recorded',
    })
  })

  it('has a referral that led to nothing only in the year in which it was made', async () => {
    await typed(['identity', MAYA], ['referral', { ...REFERRED, noFurtherAction: 'true' }])
    expect((await exported()).xml).toContain('<ReferralNFA>true</ReferralNFA>')
    expect((await exported({ year: '2025-26' as CollectionYear })).summary.children).toBe(0)
  })

  it('asks for sex in letters from 2024-25 and for gender in numbers before, and neither of a child who is not born', async () => {
    const long = { ...REFERRED, referredOn: day('2024-03-04') }
    await typed(['identity', { ...MAYA, sex: 'F' }], ['referral', long])
    await typed(
      // Born after the year, and known to be a boy: on 31 March nobody was.
      ['identity', { ...born('2024-04-20'), expectedOn: day('2024-04-25'), sex: '1', ethnicity: 'WBRI' }],
      ['referral', long],
    )
    const earlier = (await exported({ year: '2023-24' as CollectionYear })).xml
    expect(earlier).toContain('<PersonBirthDate>2014-09-02</PersonBirthDate><GenderCurrent>2</GenderCurrent>')
    expect(earlier).toContain(
      '<ExpectedPersonBirthDate>2024-04-25</ExpectedPersonBirthDate><GenderCurrent>0</GenderCurrent>',
    )
    expect(earlier).not.toContain('<Sex>')
    const { xml } = await exported()
    expect(xml).toContain('<PersonBirthDate>2014-09-02</PersonBirthDate><Sex>F</Sex>')
    expect(xml).toContain('<PersonBirthDate>2024-04-20</PersonBirthDate><Sex>M</Sex>')
    expect(xml).not.toMatch(/GenderCurrent|ExpectedPersonBirthDate/)
  })

  it('has work before court from 2026-27, when the census begins to ask for it', async () => {
    authority.on('2026-11-24')
    const since = { ...REFERRED, referredOn: day('2026-05-01') }
    await typed(
      ['identity', MAYA],
      ['referral', since, 'case'],
      [
        'pre_proceedings',
        { startedOn: day('2026-06-01'), letterSentOn: day('2026-06-08'), meetingOffered: 'true', reviews: 2 },
        '',
        { referral: 'case' },
      ],
    )
    const { xml } = await exported({ year: '2026-27' as CollectionYear })
    expect(xml).toContain(
      '<PreProceedingsandFGDM><PPStartDate>2026-06-01</PPStartDate><LBPSentDate>2026-06-08</LBPSentDate>' +
        '<FGDMMeetingOffer>true</FGDMMeetingOffer><ReviewMeetingsCount>2</ReviewMeetingsCount></PreProceedingsandFGDM>',
    )
    const before = await exported({ year: '2025-26' as CollectionYear })
    expect(before.summary.tables.map(({ table }) => table)).not.toContain('PreProceedings')
  })

  it('says which tables are empty because no area that would record them is there, and which columns', async () => {
    await aStory()
    const areas = authority.found.map(({ area }) => area)
    const built = contributedBy(areas.filter(({ name }) => name !== 'child-in-need'))
    const unsaid = (one: { columns: readonly string[] }) => !one.columns.includes('InitialCPCtarget')
    const contributed = { ...built, answers: built.answers.filter(unsaid) }
    const { summary, xml } = await exported({ contributed })
    const of = (name: string) => summary.tables.find(({ table }) => table === name)
    expect(of('CINplanDates')).toEqual({ table: 'CINplanDates', rows: 0, why: 'Nothing here records it yet' })
    expect(of('Section47')).toEqual({
      table: 'Section47',
      rows: 1,
      unsaid: ['S47ActualStartDate', 'InitialCPCtarget', 'ICPCnotRequired'],
    })
    expect(xml).not.toMatch(/CINPlanDates|InitialCPCtarget/)
  })

  it('leaves out and counts what stands under no case of the year, or under another child’s', async () => {
    const other = await typed(['identity', MAYA], ['referral', REFERRED, 'case'])
    const old = { referredOn: day('2023-05-01'), closedOn: day('2024-02-01'), closureReason: 'RC7' }
    await typed(
      ['identity', MAYA],
      ['referral', { ...REFERRED, ...old }, 'old'],
      ['referral', REFERRED, 'case'],
      [
        'assessment',
        { startedOn: day('2024-01-20'), authorisedOn: day('2024-04-10') },
        '',
        { referral: 'old' },
      ],
      ['assessment', { startedOn: day('2024-05-02'), authorisedOn: day('2024-06-10') }],
      ['in_need_plan', { startedOn: day('2024-06-10'), referral: other.ids.case }],
    )
    const { summary, xml } = await exported()
    const of = (name: string) => summary.tables.find(({ table }) => table === name)
    expect([of('Assessments'), of('CINplanDates')]).toMatchObject([
      { rows: 0, withoutPlace: 2 },
      { rows: 0, withoutPlace: 1 },
    ])
    expect(xml).not.toContain('Assessment')
  })

  it('is asked as known on a day, and is logged with a digest, as a return names every child', async () => {
    await typed(['identity', MAYA], ['referral', REFERRED])
    const then = await exported({ knownAt: lastMomentOf(day('2025-06-01')) })
    expect(then.summary).toMatchObject({ children: 0, asKnownAt: '2025-06-01T22:59:59.999Z' })
    expect((await exported()).summary.children).toBe(1)
    expect(
      await authority.ask(
        "select account, question, length(digest) as digest from read_log where what = 'export' and question like '%06-02%'",
      ),
    ).toEqual([
      {
        account: 'ana',
        question: 'The return cin-census for 2024-25 from the record, as known at 2025-06-02T11:00:00.000Z',
        digest: 64,
      },
    ])
  })
})

describe('the rules of the census on the record as it stands', () => {
  it('find a source and a disability that nobody wrote down, each with its record', async () => {
    const { child, ids } = await typed(['identity', MAYA], ['referral', { ...REFERRED, source: null }])
    const found = await faults()
    expect(found).toContainEqual(
      expect.objectContaining({
        code: '8866',
        table: 'CINdetails',
        kind: 'referral',
        id: ids.referral,
        person: child,
        fields: ['CINreferralDate', 'ReferralSource'],
      }),
    )
    expect(found).toContainEqual(
      expect.objectContaining({ code: '8540', table: 'ChildIdentifiers', kind: 'identity', id: child }),
    )
  })

  it('find the second of two plans that overlap at its first day alone, and the right record among several children', async () => {
    const plan = { initialCategory: 'NEG', previousPlans: 0 }
    await aStory()
    const { ids } = await typed(
      ['identity', MAYA],
      ['disability', { disability: 'NONE' }],
      ['referral', REFERRED, 'case'],
      ['protection_plan', { ...plan, startedOn: day('2024-06-03') }, 'first', { referral: 'case' }],
      ['protection_plan', { ...plan, startedOn: day('2024-09-03') }, 'second', { referral: 'case' }],
    )
    const found = (await faults()).filter(({ code }) => code === '8940' || code === '8935')
    expect(found.map(({ code, id, fields }) => [code, id, fields])).toEqual([
      ['8935', ids.first, ['CPPendDate']],
      ['8935', ids.second, ['CPPendDate']],
      ['8940', ids.first, ['CPPstartDate', 'CPPendDate']],
      ['8940', ids.second, ['CPPstartDate']],
    ])
  })

  it('show an assessment that found something and nothing at once with what it found', async () => {
    await typed(
      ['identity', MAYA],
      ['referral', REFERRED, 'case'],
      [
        'assessment',
        { startedOn: day('2024-05-02'), authorisedOn: day('2024-06-20') },
        'assessed',
        { referral: 'case' },
      ],
      ['assessment_factor', { factor: '21' }, '', { assessment: 'assessed' }],
      ['assessment_factor', { factor: '4B' }, '', { assessment: 'assessed' }],
    )
    const [found] = (await faults()).filter(({ code }) => code === '8869')
    expect(found).toMatchObject({ table: 'Assessments', kind: 'assessment', fields: ['AssessmentFactors'] })
    expect(found!.cells.AssessmentFactors!.split(' ').sort()).toEqual(['21', '4B'])
  })

  it('find more plans that began than conferences in the return as a whole, for which no record answers', async () => {
    await typed(
      ['identity', MAYA],
      ['referral', REFERRED, 'case'],
      ['protection_plan', { startedOn: day('2024-06-03'), initialCategory: 'NEG' }, '', { referral: 'case' }],
    )
    const { broken, rulesYear, isOver } = await transact(
      authority.records,
      { who: 'ana', service: true },
      ctx => checkCensusOfRecord(ctx, authority.found, YEAR),
    )
    expect(broken.map(({ code }) => code)).toContain('2883')
    expect([rulesYear, isOver]).toEqual([YEAR, true])
  })
})
