import { day } from '../../core/day.ts'
import { londonInstant } from '../../core/instant.ts'
import { at, insert, newId, transact } from '../../engines/records/index.ts'
import type { Authority } from '../loading/authority.test-data.ts'

/** What is told of one life: the kind by its table, and its fields. A field may be the id of what was told before it. */
export type Told = [
  table: string,
  values: Record<string, unknown> | ((ids: readonly string[]) => Record<string, unknown>),
]

/** Days of fields that are written as text, for those who read a test. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

const typedAs = (field: string, value: unknown): unknown => {
  if (typeof value !== 'string' || !DAY.test(value)) return value
  if (field === 'born') return { earliest: day(value), latest: day(value) }
  return field.endsWith('At') ? londonInstant(day(value), '11:00') : day(value)
}

/** Records a life as people would type it; gives the child and the ids, in order. A placement has the id of the record before it. */
export async function live({ records, kind }: Authority, number: string, told: readonly Told[]) {
  return transact(records, { who: 'test', service: true }, async ctx => {
    const child = newId()
    await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [child, at(ctx.now)])
    const ids: string[] = []
    for (const [table, says] of [['local_identifier', { localId: number }] as Told, ...told]) {
      const of = kind(table)
      const given = typeof says === 'function' ? says(ids) : says
      const values = Object.fromEntries(Object.entries(given).map(([f, v]) => [f, typedAs(f, v)]))
      const id = of.single ? child : table === 'placement_episode' ? ids.at(-1) : undefined
      const done = await insert(ctx, of, child, values as never, id)
      if (!done.ok) throw new Error(`${number} ${table}: ${JSON.stringify(done.problems)}`)
      ids.push(done.value)
    }
    return { child, ids }
  })
}

/** The lives that the eleven lists of 30 June 2023 were worked out for by hand: see lives.test.ts. */
export async function aDozenLives(authority: Authority): Promise<void> {
  const one = (number: string, told: readonly Told[]) => live(authority, number, told)
  const contact = (on: string, source: string): Told => [
    'contact',
    { receivedAt: on, source, worry: 'A worry' },
  ]
  const who = (born: string, sex: string, ethnicity: string): Told => ['identity', { born, sex, ethnicity }]
  const worker = (name: string, team: string, fromOn: string, toOn?: string): Told => [
    'allocation',
    { worker: name, team, role: 'social-worker', fromOn, ...(toOn ? { toOn } : {}) },
  ]
  await one('A01', [who('2015-06-30', 'F', 'WBRI'), contact('2023-01-03', '2A')])
  await one('A02', [who('2015-07-01', 'M', 'BAFR'), contact('2022-12-29', '6'), contact('2022-12-30', '6')])
  await one('A03', [
    who('2019-02-10', '1', 'MOTH'),
    ['early_help_request', { requestedOn: '2023-02-01', source: 'school', need: 'Help with mornings' }],
    [
      'early_help_agreement',
      {
        purpose: 'early-help',
        position: 'given',
        saidOn: '2023-02-03',
        askedOf: 'Her mother',
        standing: 'mother',
      },
    ],
    ['early_help_episode', ids => ({ request: ids[2], agreement: ids[3], startedOn: '2023-02-03' })],
    [
      'early_help_lead',
      ids => ({ episode: ids[4], name: 'Sam Hill', agency: 'school', fromOn: '2023-02-03' }),
    ],
    ['early_help_assessment', ids => ({ episode: ids[4], startedOn: '2023-02-06' })],
  ])
  await one('A04', [
    who('2012-03-01', 'F', 'APKN'),
    ['disability', { disability: 'LD' }],
    [
      'referral',
      {
        referredOn: '2022-06-01',
        source: '1A',
        noFurtherAction: '0',
        closedOn: '2022-09-01',
        closureReason: 'RC7',
      },
    ],
    [
      'referral',
      {
        referredOn: '2023-02-01',
        source: '6',
        primaryNeed: 'N1',
        noFurtherAction: '0',
        closedOn: '2023-03-15',
        closureReason: 'RC8',
      },
    ],
    [
      'assessment',
      ids => ({ referral: ids[4], startedOn: '2023-02-02', authorisedOn: '2023-03-10', childSeen: 'alone' }),
    ],
    worker('Priya Shah', 'East', '2023-02-02', '2023-02-20'),
    worker('Tom Reed', 'West', '2023-02-20', '2023-03-15'),
  ])
  await one('A05', [
    who('2010-01-01', 'U', 'REFU'),
    [
      'referral',
      {
        referredOn: '2023-03-01',
        source: '9',
        noFurtherAction: '1',
        closedOn: '2023-03-02',
        closureReason: 'RC8',
      },
    ],
  ])
  await one('A06', [
    who('2021-05-05', 'M', 'WBRI'),
    ['disability', { disability: 'NONE' }],
    ['protection_plan', { startedOn: '2021-08-01', endedOn: '2022-02-01', initialCategory: 'NEG' }],
    ['referral', { referredOn: '2022-11-01', source: '3B', primaryNeed: 'N1', noFurtherAction: '0' }],
    ['section_47', ids => ({ referral: ids[4], startedOn: '2022-08-10', conferenceNotNeeded: '1' })],
    ['section_47', ids => ({ referral: ids[4], startedOn: '2023-01-05', conferenceOn: '2023-01-20' })],
    [
      'protection_plan',
      ids => ({ referral: ids[4], startedOn: '2023-01-20', initialCategory: 'NEG', latestCategory: 'EMO' }),
    ],
    ['protection_review', ids => ({ plan: ids[7], reviewedOn: '2023-04-15' })],
    ['protection_visit', { visitedOn: '2023-05-20', seen: 'alone' }],
    ['protection_visit', { visitedOn: '2023-06-01', seen: 'seen' }],
    worker('Tom Reed', 'West', '2022-11-02'),
  ])
  await one('A07', [
    ['identity', { expectedOn: '2023-09-01' }],
    ['referral', { referredOn: '2023-06-10', source: '3D', primaryNeed: 'N3', noFurtherAction: '0' }],
    ['assessment', ids => ({ referral: ids[2], startedOn: '2023-06-12' })],
    ['section_47', ids => ({ referral: ids[2], startedOn: '2023-06-20' })],
  ])
  await one('A08', [
    who('2008-04-04', 'M', 'WROM'),
    ['referral', { referredOn: '2023-02-20', source: '1A', primaryNeed: 'N5', noFurtherAction: '0' }],
    [
      'care_episode',
      {
        startedOn: '2023-03-01',
        reasonBegan: 'S',
        legalStatus: 'C1',
        categoryOfNeed: 'N5',
        endedOn: '2023-05-01',
        reasonEnded: 'X1',
      },
    ],
    [
      'placement_episode',
      {
        startedOn: '2023-03-01',
        reasonBegan: 'S',
        type: 'U6',
        provider: 'PR1',
        placementPostcode: 'ZZ1 1ZZ',
        endedOn: '2023-05-01',
      },
    ],
    [
      'care_episode',
      {
        startedOn: '2023-05-01',
        reasonBegan: 'L',
        legalStatus: 'C2',
        categoryOfNeed: 'N5',
        endedOn: '2023-06-02',
        reasonEnded: 'X1',
      },
    ],
    [
      'placement_episode',
      {
        startedOn: '2023-05-01',
        reasonBegan: 'L',
        type: 'U6',
        provider: 'PR1',
        placementPostcode: 'ZZ1 1ZZ',
        endedOn: '2023-06-02',
      },
    ],
    ['care_episode', { startedOn: '2023-06-02', reasonBegan: 'P', legalStatus: 'C2', categoryOfNeed: 'N5' }],
    [
      'placement_episode',
      {
        startedOn: '2023-06-02',
        reasonBegan: 'P',
        type: 'K2',
        provider: 'PR4',
        placementPostcode: 'ZZ2 2ZZ',
        urn: 'SC012345',
      },
    ],
    ['care_review', { reviewedOn: '2023-03-20' }],
    ['care_review', { reviewedOn: '2023-06-20' }],
    ['care_visit', { visitedOn: '2023-06-09', seen: 'alone' }],
    ['health_check', { kind: 'initial', heldOn: '2023-03-25' }],
    ['health_check', { kind: 'dental', heldOn: '2023-04-11' }],
    ['missing_episode', { kind: 'M', wentOn: '2023-04-01', returnedOn: '2023-04-02' }],
    ['missing_episode', { kind: 'M', wentOn: '2023-05-10', returnedOn: '2023-05-11' }],
    ['return_interview', ids => ({ episode: ids[15], notHeld: 'declined' })],
    ['missing_episode', { kind: 'A', wentOn: '2022-06-01', returnedOn: '2022-06-01' }],
    worker('Priya Shah', 'East', '2023-02-21'),
  ])
  await one('A09', [
    who('2016-12-01', 'F', 'OOTH'),
    ['unaccompanied', { until: '2023-01-15' }],
    [
      'care_episode',
      {
        startedOn: '2022-08-01',
        reasonBegan: 'S',
        legalStatus: 'V2',
        categoryOfNeed: 'N8',
        endedOn: '2022-09-01',
        reasonEnded: 'E4A',
      },
    ],
    [
      'placement_episode',
      {
        startedOn: '2022-08-01',
        reasonBegan: 'S',
        type: 'U4',
        provider: 'PR1',
        placementPostcode: 'ZZ3 3ZZ',
        endedOn: '2022-09-01',
      },
    ],
    [
      'care_episode',
      {
        startedOn: '2022-12-01',
        reasonBegan: 'S',
        legalStatus: 'V2',
        categoryOfNeed: 'N8',
        endedOn: '2023-02-01',
        reasonEnded: 'E4B',
      },
    ],
    [
      'placement_episode',
      {
        startedOn: '2022-12-01',
        reasonBegan: 'S',
        type: 'U1',
        provider: 'PR1',
        placementPostcode: 'ZZ4 4ZZ',
        endedOn: '2023-02-01',
      },
    ],
  ])
  await one('A10', [
    who('2003-09-09', 'F', 'BCRB'),
    [
      'care_episode',
      {
        startedOn: '2017-01-05',
        reasonBegan: 'S',
        legalStatus: 'C2',
        categoryOfNeed: 'N1',
        endedOn: '2021-09-09',
        reasonEnded: 'E5',
      },
    ],
    [
      'placement_episode',
      {
        startedOn: '2017-01-05',
        reasonBegan: 'S',
        type: 'U4',
        provider: 'PR1',
        placementPostcode: 'ZZ5 5ZZ',
        endedOn: '2021-09-09',
      },
    ],
    ['care_leaver_service', { startedOn: '2021-09-09' }],
    ['care_leaver_year', { year: '2021-22', inTouch: 'NO' }],
    ['care_leaver_year', { year: '2022-23', inTouch: 'YES', activity: 'F5', accommodation: 'U1' }],
    [
      'allocation',
      { worker: 'Nia Cole', team: 'Leaving care', role: 'personal-adviser', fromOn: '2021-09-09' },
    ],
  ])
  await one('A11', [
    who('2006-10-10', 'M', 'AOTH'),
    ['care_episode', { startedOn: '2022-12-30', reasonBegan: 'S', legalStatus: 'C2', categoryOfNeed: 'N1' }],
    [
      'placement_episode',
      {
        startedOn: '2022-12-30',
        reasonBegan: 'S',
        type: 'U4',
        provider: 'PR1',
        placementPostcode: 'ZZ6 6ZZ',
      },
    ],
  ])
  await one('A12', [
    who('2020-02-29', 'F', 'WBRI'),
    ['adoption_placement', { decidedOn: '2022-03-01' }],
    ['adoption', { decidedOn: '2022-03-01', matchedOn: '2022-07-01' }],
    [
      'care_episode',
      {
        startedOn: '2021-06-01',
        reasonBegan: 'S',
        legalStatus: 'C1',
        categoryOfNeed: 'N1',
        endedOn: '2022-04-01',
        reasonEnded: 'X1',
      },
    ],
    [
      'placement_episode',
      {
        startedOn: '2021-06-01',
        reasonBegan: 'S',
        type: 'U5',
        provider: 'PR1',
        placementPostcode: 'ZZ7 7ZZ',
        endedOn: '2022-04-01',
      },
    ],
    [
      'care_episode',
      {
        startedOn: '2022-04-01',
        reasonBegan: 'L',
        legalStatus: 'E1',
        categoryOfNeed: 'N1',
        endedOn: '2022-08-01',
        reasonEnded: 'X1',
      },
    ],
    [
      'placement_episode',
      {
        startedOn: '2022-04-01',
        reasonBegan: 'L',
        type: 'U5',
        provider: 'PR1',
        placementPostcode: 'ZZ7 7ZZ',
        endedOn: '2022-08-01',
      },
    ],
    [
      'care_episode',
      {
        startedOn: '2022-08-01',
        reasonBegan: 'P',
        legalStatus: 'E1',
        categoryOfNeed: 'N1',
        endedOn: '2023-04-03',
        reasonEnded: 'E11',
      },
    ],
    [
      'placement_episode',
      {
        startedOn: '2022-08-01',
        reasonBegan: 'P',
        type: 'A5',
        provider: 'PR1',
        placementPostcode: 'ZZ7 7ZZ',
        endedOn: '2023-04-03',
      },
    ],
  ])
  await one('A13', [
    who('2021-01-15', 'M', 'WBRI'),
    ['adoption_placement', { decidedOn: '2021-12-01', ceasedOn: '2023-02-14', reasonCeased: 'RD3' }],
  ])
}
