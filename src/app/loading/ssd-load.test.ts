import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inFolder } from '../../returns/reading/given.ts'
import { contributedRows, exportSsd } from '../../returns/ssd/index.ts'
import { type Authority, anAuthority } from './authority.test-data.ts'
import { liveThem } from './ssd-lives.test-data.ts'
import { exported, rowsOf } from './ssd-rows.test-data.ts'
import { idOf } from './ssd-told.test-data.ts'

/** The dataset of an authority as the files of a folder. */
const filesOf = (authority: Authority) =>
  inFolder(async dir => {
    const rows = contributedRows(authority.found.map(({ area }) => area))
    await exportSsd(authority.records, { knownAt: null, dir, rows, who: 'ana' })
    const files: Record<string, string> = {}
    for (const name of await readdir(dir)) files[name] = await readFile(join(dir, name), 'utf8')
    return files
  })

// Each loads and writes whole records, some of them twice.
vi.setConfig({ testTimeout: 120_000 })

let authority: Authority
beforeEach(async () => {
  authority = await anAuthority()
  authority.on('2023-06-01')
})
afterEach(() => authority.close())

const csv = (...lines: string[]) => `${lines.join('\n')}\n`
const messages = (loaded: { problems: { message: string }[] }) => loaded.problems.map(one => one.message)

describe('the safeguarding dataset of one record, loaded into another that is empty', () => {
  it('is the same dataset again, but for what the dataset does not say enough of', async () => {
    await liveThem(authority)
    const before = (await exported(authority)).files
    const files = await filesOf(authority)
    const other = await anAuthority()
    other.on('2023-06-01')
    const loaded = await other.load(files)
    const after = (await exported(other)).files
    const changed = Object.keys(before).filter(
      name => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
    )
    // A worker is known here by whom they work with; what their post is, is not kept.
    expect(changed.sort()).toEqual(['ssd_professionals.csv'])
    expect(rowsOf(after, 'ssd_professionals')).toEqual(
      rowsOf(before, 'ssd_professionals').map(
        ({ professional_job_title: _, agency_worker_flag: __, ...row }) => row,
      ),
    )
    expect(messages(loaded)).toEqual([
      'prof_agency_worker_flag: nothing here records it. Said in 1 of 2 rows, kept as it came',
      'prof_professional_job_title: nothing here records it. Said in 1 of 2 rows, kept as it came',
    ])

    // Once more: the same files change nothing, and neither do those that were written of it.
    expect(await other.load(files)).toMatchObject({ loadId: null, records: { new: 0, changed: 0 } })
    expect(await other.load(await filesOf(other))).toMatchObject({ records: { new: 0, changed: 0 } })
    await other.close()
  })

  it('tells of early help without an agreement, and of an interview without its moment, and makes up neither', async () => {
    await liveThem(authority)
    const other = await anAuthority()
    other.on('2023-06-01')
    await other.load(await filesOf(authority))
    expect(
      await other.ask(
        'select e.agreement, e.request, t.organisation, t.worker from early_help_episode e join early_help_told t on t.episode = e.id',
      ),
    ).toEqual([
      { agreement: null, request: null, organisation: expect.any(String), worker: expect.any(String) },
    ])
    for (const table of ['early_help_agreement', 'early_help_request', 'early_help_lead', 'return_interview'])
      expect([table, await other.ask(`select * from ${table}`)]).toEqual([table, []])
    expect(await other.ask('select offered, accepted from return_interview_told order by 1, 2')).toEqual([
      { offered: false, accepted: false },
      { offered: true, accepted: false },
      { offered: true, accepted: true },
    ])
    // Nobody is late with what the file cannot tell.
    expect(
      await other.ask(
        "select distinct clock, state from clock_run where clock in ('rhi-72', 'early-help-assessment') order by clock",
      ),
    ).toEqual([
      { clock: 'early-help-assessment', state: 'cannot-tell' },
      { clock: 'rhi-72', state: 'cannot-tell' },
    ])
    await other.close()
  })

  it('loaded over the record of which it was made tells nothing of interviews and leads twice', async () => {
    await liveThem(authority)
    const before = (await exported(authority)).files
    expect(await authority.load(await filesOf(authority))).toMatchObject({ records: { withdrawn: 0 } })
    for (const table of ['return_interview_told', 'early_help_told'])
      expect([table, await authority.ask(`select * from ${table}`)]).toEqual([table, []])
    const after = (await exported(authority)).files
    for (const table of ['ssd_missing', 'ssd_early_help_episodes'])
      expect(rowsOf(after, table)).toEqual(rowsOf(before, table))
  })

  it('says in a preview what would come of it, and leaves nothing behind', async () => {
    await liveThem(authority)
    const files = await filesOf(authority)
    const other = await anAuthority()
    const previewed = await other.load(files, { preview: true })
    expect(previewed.children).toBe(12)
    expect(previewed.records.new).toBeGreaterThan(40)
    expect(await other.ask('select count(*)::int as n from person')).toEqual([{ n: 0 }])
    await other.close()
  })
})

/** A folder of another system's: its own ids, days and hours in its own way, some tables, some columns, in any order. */
const VENDOR = {
  'person.csv': csv(
    'PERS_PERSON_ID,pers_dob,pers_sex,pers_forename,pers_common_child_id,pers_gender',
    '7001,04/05/2010 00:00,F,Ada,9990000001,02',
    '7002,2012-12-12 00:00:00.000,I,Ben,,',
  ),
  'cin.csv': csv(
    'cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa,cine_referral_team',
    '31,7001,01/02/2022,N,T9',
  ),
  's47.csv': csv(
    's47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,s47e_s47_outcome_json',
    '41,7001,31,02/02/2022,"{""CP_CONFERENCE_FLAG"":""Y"",""MONITOR_FLAG"":""Y""}"',
  ),
  'icpc.csv': csv(
    'icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_date',
    '51,7001,41,22/02/2022',
    '52,7002,,23/02/2022',
  ),
  'plans.csv': csv(
    'cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_initial_category,cppl_referral_id',
    '61,7001,22/02/2022,NEG,31',
    '62,7002,31/02/2022,XXX,99',
  ),
  'involvements.csv': csv(
    'invo_involvements_id,invo_person_id,invo_professional_id,invo_professional_role_id,invo_involvement_start_date',
    '71,7001,P1,CW,03/02/2022',
    '72,7001,P2,DUTY,03/02/2022',
  ),
  'professionals.csv': csv('prof_professional_id,prof_professional_name', 'P1,Kit Ash'),
  'requests.csv': csv('ehcr_ehcp_request_id,ehcr_send_table_id', '91,5'),
  'offences.csv': csv('clac_cla_conviction_id,clac_person_id', '81,7001', '82,7002'),
}

const COLUMNS =
  'cppl_cp_plan_id,cppl_referral_id,cppl_icpc_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_initial_category,cppl_cp_plan_ola,cppl_cp_plan_latest_category'

describe('the safeguarding dataset of another system', () => {
  it('becomes records as far as the record can hold it, and says of all the rest where it stands', async () => {
    const loaded = await authority.load(VENDOR)
    expect(loaded.children).toBe(2)
    const { files } = await exported(authority)
    expect(rowsOf(files, 'ssd_person')).toEqual([
      { person_id: '7001', forename: 'Ada', sex: 'F', dob: '2010-05-04', single_unique_id: '9990000001' },
      { person_id: '7002', forename: 'Ben', dob: '2012-12-12' },
    ])
    const plan = rowsOf(files, 'ssd_cp_plans').find(row => row.person_id === '7001')
    const [conference] = rowsOf(files, 'ssd_initial_cp_conference')
    const [enquiry] = rowsOf(files, 'ssd_s47_enquiry')
    const [referral] = rowsOf(files, 'ssd_cin_episodes')
    expect(conference).toMatchObject({
      s47_enquiry_id: enquiry!.s47_enquiry_id,
      cp_plan_id: plan!.cp_plan_id,
    })
    expect(enquiry).toMatchObject({ referral_id: referral!.referral_id, s47_start_date: '2022-02-02' })
    expect(rowsOf(files, 'ssd_involvements')).toHaveLength(2)
    expect(
      rowsOf(files, 'ssd_professionals')
        .map(row => row.professional_name)
        .sort(),
    ).toEqual(['Kit Ash', 'P2'])
    expect(messages(loaded)).toEqual(
      expect.arrayContaining([
        'pers_sex: “I” is not one of its codes',
        'pers_gender: nothing here records it. Said in 1 of 2 rows, kept as it came',
        'cine_referral_team: nothing here records it. Said in 1 of 1 row, kept as it came',
        's47e_s47_outcome_json: outcomes that are not kept here: MONITOR_FLAG',
        'icpc_s47_enquiry_id: a conference is kept with its section 47 enquiry, and this one names none of this child’s',
        'cppl_cp_plan_start_date: “31/02/2022” is not a date',
        'cppl_cp_plan_initial_category: “XXX” is not one of its codes',
        'cppl_referral_id: “99” is in no row of ssd_cin_episodes about the same person',
        'invo_professional_role_id: “DUTY” is no role that is kept here',
        'ssd_ehcp_requests: nothing here records it. 1 row, kept as they came',
        'ssd_cla_convictions: nothing here records it. 2 rows, kept as they came',
      ]),
    )
    expect(loaded.problems.find(one => one.message.includes('31/02/2022'))).toMatchObject({
      file: 'plans.csv',
      line: 3,
      column: 'cppl_cp_plan_start_date',
    })
  })

  it('brought again a month later takes back no record, and an end that was a mistake goes', async () => {
    const ended = {
      ...VENDOR,
      'plans.csv': csv(
        'cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date',
        '61,7001,22/02/2022,01/05/2022',
      ),
    }
    await authority.load(ended)
    authority.on('2023-07-01')
    await authority.load({
      'person.csv': VENDOR['person.csv'],
      'plans.csv': ended['plans.csv'].replace('01/05/2022', ''),
    })
    const rows = rowsOf((await exported(authority)).files, 'ssd_cp_plans')
    expect(rows).toHaveLength(1)
    expect(rows[0]).not.toHaveProperty('cp_plan_end_date')
    expect(rowsOf((await exported(authority)).files, 'ssd_s47_enquiry')).toHaveLength(1)
  })

  it('with one key for two people is refused whole, with both lines', async () => {
    const twice = { ...VENDOR, 'cin.csv': csv('cine_referral_id,cine_person_id', '31,7001', '31,7002') }
    await expect(authority.load(twice)).rejects.toThrow(
      'cin.csv has the cine_referral_id “31” on lines 2 and 3, about two people.',
    )
    expect(await authority.ask('select count(*)::int as n from person')).toEqual([{ n: 0 }])
  })

  it('with the id of somebody else’s record here is refused whole', async () => {
    await liveThem(authority)
    const stolen = {
      'person.csv': csv('pers_person_id', '7001'),
      'plans.csv': csv(
        'cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date',
        `${idOf('C03 plan')},7001,2022-01-01`,
      ),
    }
    await expect(authority.load(stolen)).rejects.toThrow(
      'plans.csv line 2 has the id of a record about somebody else here.',
    )
    expect(rowsOf((await exported(authority)).files, 'ssd_cp_plans')).toMatchObject([{ person_id: 'C03' }])
  })

  it('without the column that says whose a row is, is refused with its name', async () => {
    await expect(authority.load({ 'plans.csv': csv(COLUMNS, '61,,,2022-02-22,,,,') })).rejects.toThrow(
      'plans.csv looks like ssd_cp_plans, but lacks the column cppl_person_id',
    )
  })

  it('that came out of order, after a later one, comes to the same end', async () => {
    const ends: unknown[] = []
    const days = ['2022-03-01', '2023-03-01']
    for (const order of [days, days.toReversed()]) {
      const one = await anAuthority()
      for (const received of order) {
        const name = received === days[0] ? 'Kit Ash' : 'Kit Ash-Lowe'
        await one.load(
          {
            ...VENDOR,
            'professionals.csv': csv('prof_professional_id,prof_professional_name', `P1,${name}`),
          },
          { received },
        )
      }
      ends.push(
        await one.ask(`select id, worker, known_at, null as known_to from allocation
          union all select id, worker, known_at, known_to from local_history.allocation order by 1, 3`),
      )
      await one.close()
    }
    expect(ends[1]).toEqual(ends[0])
    expect(ends[0]).toHaveLength(3)
  })
})
