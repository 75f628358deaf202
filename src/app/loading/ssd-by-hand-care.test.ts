import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { change, transact } from '../../engines/records/index.ts'
import { type Authority, anAuthority } from './authority.test-data.ts'
import { liveThem } from './ssd-lives.test-data.ts'
import { exported, type Files, rowsOf as rowsIn } from './ssd-rows.test-data.ts'
import { idOf } from './ssd-told.test-data.ts'

let authority: Authority
let files: Files

beforeAll(async () => {
  authority = await anAuthority()
  authority.on('2023-06-01')
  await liveThem(authority)
  files = (await exported(authority)).files
}, 200_000)
afterAll(() => authority.close())

const rowsOf = (table: string) => rowsIn(files, table)

describe('the safeguarding dataset of lives in care, by hand', () => {
  it('has care: three episodes in two homes and one period, two legal statuses', () => {
    const of = (table: string, person: string) => rowsOf(table).filter(row => row.person_id === person)
    const all = {
      person_id: 'C06',
      cla_primary_need_code: 'N1',
      cla_id: 'C06 first',
      entered_care_date: '2022-01-10',
    }
    expect(of('ssd_cla_episodes', 'C06')).toEqual([
      {
        ...all,
        cla_episode_id: 'C06 first',
        cla_episode_start_date: '2022-01-10',
        cla_episode_start_reason: 'S',
        cla_episode_ceased_date: '2022-04-04',
        cla_episode_ceased_reason: 'X1',
        cla_placement_id: 'C06 first',
      },
      {
        ...all,
        cla_episode_id: 'C06 second',
        cla_episode_start_date: '2022-04-04',
        cla_episode_start_reason: 'L',
        cla_episode_ceased_date: '2022-11-30',
        cla_episode_ceased_reason: 'X1',
        cla_placement_id: 'C06 first',
      },
      {
        ...all,
        cla_episode_id: 'C06 third',
        cla_episode_start_date: '2022-11-30',
        cla_episode_start_reason: 'P',
        cla_placement_id: 'C06 third',
      },
    ])
    expect(of('ssd_cla_placement', 'C06')).toEqual([
      {
        cla_placement_id: 'C06 first',
        cla_placement_start_date: '2022-01-10',
        cla_placement_type: 'U6',
        cla_placement_urn: 'SC123456',
        cla_id: 'C06 first',
        cla_placement_provider: 'PR1',
        cla_placement_postcode: 'ZZ2 2ZZ',
        cla_placement_end_date: '2022-11-30',
        cla_placement_change_reason: 'CARPL',
        person_id: 'C06',
      },
      {
        cla_placement_id: 'C06 third',
        cla_placement_start_date: '2022-11-30',
        cla_placement_type: 'K2',
        cla_id: 'C06 first',
        cla_placement_provider: 'PR4',
        cla_placement_postcode: 'ZZ3 3ZZ',
        person_id: 'C06',
      },
    ])
    expect(of('ssd_legal_status', 'C06')).toEqual([
      {
        legal_status_id: 'C06 first',
        person_id: 'C06',
        legal_status: 'C1',
        legal_status_start_date: '2022-01-10',
        legal_status_end_date: '2022-04-04',
      },
      {
        legal_status_id: 'C06 second',
        person_id: 'C06',
        legal_status: 'C2',
        legal_status_start_date: '2022-04-04',
      },
    ])
    expect(rowsOf('ssd_cla_reviews')).toEqual([
      {
        cla_review_id: 'C06 review',
        cla_id: 'C06 first',
        cla_person_id: 'C06',
        cla_review_date: '2022-02-04',
        cla_review_participation: 'PN1',
      },
    ])
    expect(rowsOf('ssd_cla_visits')).toEqual([
      {
        cla_visit_id: 'C06 visit',
        cla_id: 'C06 first',
        person_id: 'C06',
        cla_visit_date: '2022-01-14',
        cla_visit_seen: 'Y',
        cla_visit_seen_alone: 'Y',
      },
    ])
    expect(rowsOf('ssd_cla_health')).toEqual([
      {
        health_check_id: 'C06 dentist',
        person_id: 'C06',
        health_check_type: 'Dental check',
        health_check_date: '2022-06-15',
        health_check_status: 'Completed',
      },
    ])
    expect(rowsOf('ssd_cla_previous_permanence')).toEqual([
      {
        table_id: 'C07 before',
        person_id: 'C07',
        previous_permanence_order_date: 'zz/zz/zzzz',
        previous_permanence_option: 'Z1',
      },
    ])
  })

  it('has missing episodes, with the hour where one is known, and whether an interview was offered', () => {
    expect(rowsOf('ssd_missing')).toEqual([
      {
        table_id: 'C06 away',
        person_id: 'C06',
        missing_episode_start_date: '2023-02-10',
        missing_episode_type: 'A',
      },
      {
        table_id: 'C06 missing',
        person_id: 'C06',
        missing_episode_start_date: '2022-12-01T22:15:00',
        missing_episode_type: 'M',
        missing_episode_end_date: '2022-12-02T07:40:00',
        missing_rhi_offered: 'Y',
        missing_rhi_accepted: 'Y',
      },
      {
        table_id: 'C06 once more',
        person_id: 'C06',
        missing_episode_start_date: '2023-02-20',
        missing_episode_type: 'M',
        missing_episode_end_date: '2023-02-21',
        missing_rhi_offered: 'Y',
        missing_rhi_accepted: 'N',
      },
      {
        table_id: 'C06 unfound',
        person_id: 'C06',
        missing_episode_start_date: '2023-03-01',
        missing_episode_type: 'M',
        missing_episode_end_date: '2023-03-02',
        missing_rhi_offered: 'N',
        missing_rhi_accepted: 'N',
      },
    ])
  })

  it('has permanence: each decision, what came of the last, and an order to a guardian', () => {
    const rows = rowsOf('ssd_permanence').map(({ table_id: id, ...row }) =>
      row.person_id === 'C10' ? row : { table_id: id, ...row },
    )
    expect(rows).toHaveLength(3)
    expect(rows).toContainEqual({
      table_id: 'C08 first',
      person_id: 'C08',
      cla_id: 'C08 care',
      adm_decision_date: '2021-02-01',
      decision_reversed_date: '2021-05-01',
      decision_reversed_reason: 'RD3',
    })
    expect(rows).toContainEqual({
      table_id: 'C08 second',
      person_id: 'C08',
      cla_id: 'C08 care',
      adm_decision_date: '2021-09-01',
      matched_date: '2021-12-12',
      adopted_by_carer_flag: 'N',
      permanence_order_date: '2022-10-14',
      permanence_order_type: 'Adoption',
      adopter_sex: 'MF',
      adopter_legal_status: 'L11',
      number_of_adopters: '2',
    })
    expect(rows).toContainEqual({
      person_id: 'C10',
      cla_id: 'C10 care',
      permanence_order_date: '2022-05-06',
      permanence_order_type: 'Special Guardianship',
    })
  })

  it('has care leavers, where they live apart from whether it suits', () => {
    const [row] = rowsOf('ssd_care_leavers')
    expect(row).toEqual({
      table_id: 'C09',
      person_id: 'C09',
      care_leaver_in_touch: 'YES',
      care_leaver_accommodation: 'U',
      care_leaver_accom_suitable: '1',
      care_leaver_activity: 'F2',
    })
  })

  it('says of a day in the past what was known on it', async () => {
    authority.on('2023-06-20')
    const plan = authority.kind('protection_plan')
    await transact(authority.records, { who: 'test', service: true }, ctx =>
      change(ctx, plan, idOf('C03 plan'), { latestCategory: 'SAB' } as never),
    )
    authority.on('2023-07-01')
    const latest = async (knownOn?: string) =>
      rowsIn((await exported(authority, knownOn)).files, 'ssd_cp_plans').map(
        row => row.cp_plan_latest_category,
      )
    expect(await latest()).toEqual(['SAB'])
    expect(await latest('2023-06-10')).toEqual(['EMO'])
    expect(await latest('2023-05-31')).toEqual([])
  }, 120_000)
})
