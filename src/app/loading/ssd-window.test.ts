import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { day } from '../../core/day.ts'
import { insert, transact } from '../../engines/records/index.ts'
import { type Authority, anAuthority } from './authority.test-data.ts'
import { exported, rowsOf } from './ssd-rows.test-data.ts'

vi.setConfig({ testTimeout: 120_000 })

let authority: Authority
beforeEach(async () => {
  authority = await anAuthority()
  authority.on('2023-06-01')
})
afterEach(() => authority.close())

const csv = (...lines: string[]) => `${lines.join('\n')}\n`
const peopleIn = async () =>
  rowsOf((await exported(authority)).files, 'ssd_person').map(({ person_id }) => person_id)

const PEOPLE = csv('pers_person_id', '1', '2', '3', '4', '5')
const REFERRALS = csv(
  'cine_referral_id,cine_person_id,cine_referral_date,cine_close_date,cine_referral_nfa',
  '11,1,2016-01-01,2017-05-31,N',
  '12,2,2016-01-01,2017-06-01,N',
  '13,3,2010-01-01,,N',
  '14,4,2010-01-01,,Y',
)

describe('the six years of the dataset', () => {
  it('have whoever had something happen on the first day of them, or has a case that is open; and nobody else', async () => {
    const leavers = csv('clea_table_id,clea_person_id,clea_care_leaver_in_touch', '21,5,YES')
    await authority.load({ 'people.csv': PEOPLE, 'cin.csv': REFERRALS, 'leavers.csv': leavers })
    // Of 5 nothing has a day: it cannot be said to be longer ago.
    expect(await peopleIn()).toEqual(['2', '3', '5'])
    const { files, summary } = await exported(authority)
    expect(summary.since).toBe('2017-06-01')
    expect(rowsOf(files, 'ssd_cin_episodes').map(({ person_id }) => person_id)).toEqual(['2', '3'])
    authority.on('2023-06-02')
    expect(await peopleIn()).toEqual(['3', '5'])
  })

  it('tell all that is known of whoever is in them, however long ago', async () => {
    const more = csv('cont_contact_id,cont_person_id,cont_contact_date', '31,1,2023-01-01')
    await authority.load({ 'people.csv': PEOPLE, 'cin.csv': REFERRALS, 'contacts.csv': more })
    const referrals = rowsOf((await exported(authority)).files, 'ssd_cin_episodes')
    expect(referrals.map(({ person_id }) => person_id)).toEqual(['1', '2', '3'])
  })
})

describe('the dataset, in and out', () => {
  it('keeps the end of an enquiry, the day of a score and a care leaver’s last contact', async () => {
    await authority.load({
      'people.csv': PEOPLE,
      'cin.csv': REFERRALS,
      's47.csv': csv(
        's47e_s47_enquiry_id,s47e_person_id,s47e_referral_id,s47e_s47_start_date,s47e_s47_end_date',
        '41,3,13,2023-01-02,2023-01-12',
      ),
      'episodes.csv': csv(
        'clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date',
        '51,3,2022-01-01',
      ),
      'sdq.csv': csv(
        'csdq_table_id,csdq_person_id,csdq_sdq_completed_date,csdq_sdq_score',
        '61,3,2022-03-31,14',
        '62,3,2022-04-01,15',
        '63,3,,16',
      ),
      'leavers.csv': csv(
        'clea_table_id,clea_person_id,clea_care_leaver_in_touch,clea_care_leaver_latest_contact',
        '71,5,YES,2023-05-04',
      ),
    })
    const { files } = await exported(authority)
    expect(rowsOf(files, 'ssd_s47_enquiry')).toMatchObject([
      { s47_start_date: '2023-01-02', s47_end_date: '2023-01-12' },
    ])
    const scores = rowsOf(files, 'ssd_sdq_scores').map(row => [row.sdq_completed_date, row.sdq_score])
    expect(scores.sort()).toEqual([
      ['2022-03-31', '14'],
      ['2022-04-01', '15'],
    ])
    // The year that the return asks a score for follows from its day; the third has none.
    expect(await authority.ask('select year, sdq_score as score from health_year order by sdq_on')).toEqual([
      { year: '2021-22', score: 14 },
      { year: '2022-23', score: 15 },
    ])
    expect(rowsOf(files, 'ssd_care_leavers')).toMatchObject([{ care_leaver_latest_contact: '2023-05-04' }])
  })

  it('tells a visit once that is written down as a visit and as a note of the same day', async () => {
    await authority.load({
      'people.csv': PEOPLE,
      'cin.csv': REFERRALS,
      'visits.csv': csv(
        'cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen',
        '81,3,2023-05-01,Y',
      ),
    })
    const [child] = await authority.ask<{ id: string }>(
      "select person_id as id from person_profile where local_id = '3'",
    )
    const note = (on: string) =>
      transact(authority.records, { who: 'ana', service: true }, async ctx => {
        const says = { kind: 'visit', happenedOn: day(on), done: 'done', seen: 'alone' }
        expect((await insert(ctx, authority.kind('case_note'), child!.id, says as never)).ok).toBe(true)
      })
    await note('2023-05-01')
    await note('2023-05-02')
    const visits = rowsOf((await exported(authority)).files, 'ssd_cin_visits')
    expect(visits.map(row => [row.cin_visit_date, row.cin_visit_seen_alone])).toEqual(
      expect.arrayContaining([
        ['2023-05-01', 'N'],
        ['2023-05-02', 'Y'],
      ]),
    )
    expect(visits).toHaveLength(2)
  })
})
