import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SsdSummary } from '../../returns/ssd/index.ts'
import { type Authority, anAuthority } from './authority.test-data.ts'
import { liveThem } from './ssd-lives.test-data.ts'
import { exported, type Files, rowsOf as rowsIn } from './ssd-rows.test-data.ts'

let authority: Authority
let summary: SsdSummary
let files: Files

beforeAll(async () => {
  authority = await anAuthority()
  authority.on('2023-06-01')
  await liveThem(authority)
  ;({ summary, files } = await exported(authority))
}, 200_000)
afterAll(() => authority.close())

const rowsOf = (table: string) => rowsIn(files, table)

describe('the safeguarding dataset of a dozen lives, by hand', () => {
  it('has a file for each of its 48 tables, and says which are empty and why', () => {
    expect(Object.keys(files)).toHaveLength(48)
    expect(summary.tables).toHaveLength(48)
    expect(summary).toMatchObject({ version: '1.4.5', asKnownAt: '2023-06-01T11:00:00.000Z' })
    const of = (table: string) => summary.tables.find(one => one.table === table)
    expect(of('ssd_person')).toMatchObject({ rows: 12, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(of('ssd_send')).toMatchObject({ rows: 0, why: 'Nothing here records it yet' })
    expect(of('ssd_pre_proceedings')).toMatchObject({ rows: 0, why: 'Nothing of it is recorded' })
    expect(of('ssd_s47_enquiry')?.unsaid).toContain('s47e_s47_nfa')
  })

  it('says who each of twelve is: sex in letters, a birth only where its day is known, nobody’s mother', () => {
    const people = rowsOf('ssd_person')
    expect(people.map(row => row.person_id)).toEqual(
      'C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12'.split(' '),
    )
    expect(people[0]).toEqual({
      person_id: 'C01',
      upn: 'A123456789012',
      forename: 'Ada',
      surname: 'Fenwick',
      sex: 'F',
      ethnicity: 'WBRI',
      dob: '2010-05-04',
      single_unique_id: '9990000001',
    })
    expect(people[1]).toEqual({ person_id: 'C02', forename: 'Ben', sex: 'M', dob: '2015-07-01' })
    expect(people[8]).toMatchObject({ person_id: 'C09', is_mother: 'Y' })
    expect(people[10]).toEqual({ person_id: 'C11', surname: 'Vale', expected_dob: '2023-08-01' })
    expect(people[11]).toEqual({ person_id: 'C12', forename: 'Kai', sex: 'M' })
  })

  it('has what belongs to who they are', () => {
    expect(rowsOf('ssd_address')).toEqual([
      {
        table_id: 'C01 home',
        address_json: '{"STREET" : "1 Larch Row, Millbeck"}',
        person_id: 'C01',
        address_start_date: '2019-08-01',
        address_end_date: '2022-02-28',
        address_postcode: 'ZZ1 1ZZ',
      },
    ])
    expect(rowsOf('ssd_disability')).toEqual([
      { person_id: 'C01', table_id: 'C01 disability', disability_code: 'MOB' },
    ])
    expect(rowsOf('ssd_immigration_status')).toEqual([
      {
        person_id: 'C07',
        immigration_status_id: 'C07 alone',
        immigration_status: 'UASC',
        immigration_status_end_date: '2024-01-01',
      },
    ])
    expect(rowsOf('ssd_mother')).toEqual([
      { table_id: 'C11 mother', person_id: 'C09', childs_person_id: 'C11' },
    ])
    expect(rowsOf('ssd_linked_identifiers')).toMatchObject([
      { person_id: 'C01', identifier_type: 'Former Unique Pupil Number', identifier_value: 'B123456789012' },
    ])
  })

  it('has the front door: contacts by London’s clocks, and what was decided', () => {
    const flags = {
      NEW_REFERRAL_FLAG: 'N',
      EXISTING_REFERRAL_FLAG: 'N',
      NFA_FLAG: 'N',
      ADVICE_FLAG: 'N',
      OTHER_OUTCOMES_EXIST_FLAG: 'N',
    }
    const contacts = rowsOf('ssd_contacts').map(({ contact_outcome_json: json, ...row }) => ({
      ...row,
      ...(json ? { outcome: JSON.parse(json) } : {}),
    }))
    expect(contacts).toMatchObject([
      {
        contact_id: 'C01 contact',
        person_id: 'C01',
        contact_date: '2023-01-10T09:30:00',
        contact_source_code: '2A',
        outcome: { ...flags, NEW_REFERRAL_FLAG: 'Y' },
      },
      {
        contact_id: 'C02 contact',
        person_id: 'C02',
        contact_date: '2022-07-02T01:30:00',
        contact_source_code: '5B',
        outcome: { ...flags, NFA_FLAG: 'Y' },
      },
      {
        contact_id: 'C02 second',
        person_id: 'C02',
        contact_date: '2023-05-30T12:00:00',
        contact_source_code: '1A',
      },
    ])
    expect(contacts[2]).not.toHaveProperty('outcome')
    const episodes = rowsOf('ssd_cin_episodes')
    expect(episodes[0]).toMatchObject({
      referral_id: 'C01 referral',
      person_id: 'C01',
      referral_date: '2023-01-10',
      cin_primary_need_code: 'N1',
      referral_source_code: '2A',
      referral_nfa: 'N',
      close_reason: 'RC7',
      close_date: '2023-03-20',
    })
    expect(episodes.map(row => row.referral_id)).toEqual([
      'C01 referral',
      'C03 referral',
      'C05 referral',
      'C11 referral',
    ])
  })

  it('has assessments with all they found, and early help with who leads it', () => {
    expect(rowsOf('ssd_cin_assessments')).toEqual([
      {
        assessment_id: 'C01 assessment',
        person_id: 'C01',
        referral_id: 'C01 referral',
        assessment_start_date: '2023-01-12',
        assessment_child_seen: 'Y',
        assessment_auth_date: '2023-03-01',
        assessment_worker_id: 'Kit Ash',
      },
    ])
    expect(rowsOf('ssd_assessment_factors')).toEqual([
      {
        table_id: 'C01 assessment',
        assessment_id: 'C01 assessment',
        assessment_factors_json: '["2A", "3B"]',
      },
    ])
    expect(rowsOf('ssd_early_help_episodes')).toEqual([
      {
        episode_id: 'C12 help',
        person_id: 'C12',
        episode_start_date: '2022-09-05',
        episode_end_date: '2023-01-31',
        episode_end_reason: 'Goals met, and the change has lasted',
        episode_organisation: 'Beck School',
        episode_worker_id: 'Lou Marsh',
      },
    ])
  })

  it('has section 47, its conference whether or not it made a plan, the plan, its visits and its reviews', () => {
    expect(rowsOf('ssd_s47_enquiry')).toEqual([
      {
        s47_enquiry_id: 'C03 enquiry',
        referral_id: 'C03 referral',
        person_id: 'C03',
        s47_start_date: '2022-02-02',
        s47_outcome_json: '{"CP_CONFERENCE_FLAG" : "Y"}',
      },
      {
        s47_enquiry_id: 'C04 enquiry',
        person_id: 'C04',
        s47_start_date: '2022-02-02',
        s47_outcome_json: '{"CP_CONFERENCE_FLAG" : "Y"}',
      },
      {
        s47_enquiry_id: 'C04 second',
        person_id: 'C04',
        s47_start_date: '2022-10-03',
        s47_outcome_json: '{"CP_CONFERENCE_FLAG" : "N"}',
      },
    ])
    expect(rowsOf('ssd_initial_cp_conference')).toEqual([
      {
        icpc_id: 'C03 enquiry',
        s47_enquiry_id: 'C03 enquiry',
        person_id: 'C03',
        cp_plan_id: 'C03 plan',
        referral_id: 'C03 referral',
        icpc_target_date: '2022-02-23',
        icpc_date: '2022-02-22',
        icpc_outcome_cp_flag: 'Y',
        icpc_outcome_json: '{"CP_FLAG" : "Y"}',
      },
      {
        icpc_id: 'C04 enquiry',
        s47_enquiry_id: 'C04 enquiry',
        person_id: 'C04',
        icpc_target_date: '2022-02-23',
        icpc_date: '2022-02-22',
        icpc_outcome_cp_flag: 'N',
        icpc_outcome_json: '{"CP_FLAG" : "N"}',
      },
    ])
    expect(rowsOf('ssd_cp_plans')).toEqual([
      {
        cp_plan_id: 'C03 plan',
        referral_id: 'C03 referral',
        icpc_id: 'C03 enquiry',
        person_id: 'C03',
        cp_plan_start_date: '2022-02-22',
        cp_plan_end_date: '2022-08-30',
        cp_plan_initial_category: 'NEG',
        cp_plan_latest_category: 'EMO',
      },
    ])
    // The visit after the plan had ended is in none.
    expect(rowsOf('ssd_cp_visits')).toEqual([
      {
        cp_visit_id: 'C03 visit a',
        person_id: 'C03',
        cp_plan_id: 'C03 plan',
        cp_visit_date: '2022-03-01',
        cp_visit_seen: 'Y',
        cp_visit_seen_alone: 'Y',
        cp_visit_bedroom: 'Y',
      },
      {
        cp_visit_id: 'C03 visit b',
        person_id: 'C03',
        cp_plan_id: 'C03 plan',
        cp_visit_date: '2022-03-12',
        cp_visit_seen: 'N',
        cp_visit_seen_alone: 'N',
        cp_visit_bedroom: 'N',
      },
    ])
    expect(rowsOf('ssd_cp_reviews')).toEqual([
      {
        cp_review_id: 'C03 review a',
        person_id: 'C03',
        cp_plan_id: 'C03 plan',
        cp_review_date: '2022-05-20',
        cp_review_outcome_continue_cp: 'Y',
      },
      {
        cp_review_id: 'C03 review b',
        person_id: 'C03',
        cp_plan_id: 'C03 plan',
        cp_review_date: '2022-08-30',
        cp_review_outcome_continue_cp: 'N',
      },
    ])
  })

  it('has a child in need’s plan, and visits wherever they were written', () => {
    expect(rowsOf('ssd_cin_plans')).toEqual([
      {
        cin_plan_id: 'C05 plan',
        referral_id: 'C05 referral',
        person_id: 'C05',
        cin_plan_start_date: '2022-07-01',
      },
    ])
    expect(rowsOf('ssd_cin_visits')).toEqual([
      {
        cin_visit_id: 'C05 note',
        person_id: 'C05',
        cin_visit_date: '2022-09-09',
        cin_visit_seen: 'Y',
        cin_visit_seen_alone: 'Y',
        cin_visit_bedroom: 'N',
      },
      {
        cin_visit_id: 'C05 visit a',
        person_id: 'C05',
        cin_visit_date: '2022-07-15',
        cin_visit_seen: 'Y',
        cin_visit_seen_alone: 'N',
        cin_visit_bedroom: 'Y',
      },
      {
        cin_visit_id: 'C05 visit b',
        person_id: 'C05',
        cin_visit_date: '2022-08-12',
        cin_visit_seen: 'N',
        cin_visit_seen_alone: 'N',
      },
    ])
  })

  it('has who works with whom, each worker and team once', () => {
    expect(rowsOf('ssd_involvements')).toEqual([
      {
        involvements_id: 'C01 worker',
        professional_id: 'Kit Ash',
        professional_role_id: 'CW',
        professional_team: 'team North',
        involvement_start_date: '2023-01-11',
        involvement_end_date: '2023-03-20',
        worker_change_reason: 'MANAGE',
        person_id: 'C01',
      },
    ])
    expect(rowsOf('ssd_professionals')).toEqual([
      {
        professional_id: 'Kit Ash',
        professional_name: 'Kit Ash',
        professional_job_title: 'Social worker',
        agency_worker_flag: 'Y',
      },
      { professional_id: 'Lou Marsh', professional_name: 'Lou Marsh' },
    ])
    expect(rowsOf('ssd_department')).toEqual([{ team_id: 'team North', team_name: 'North' }])
    expect(rowsOf('ssd_version_log')).toMatchObject([{ number: '1.4.5', current: '1' }])
  })
})
