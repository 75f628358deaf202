import { createHash } from 'node:crypto'
import { at, insert, transact } from '../../engines/records/index.ts'
import type { Authority } from './authority.test-data.ts'
import { LIVES_IN_CARE } from './ssd-lives-in-care.test-data.ts'
import { born, idOf, moment, on, type Told } from './ssd-told.test-data.ts'

/** How the dataset calls a worker or a team of this name: written here a second time. */
const named = (what: 'worker' | 'team', name: string): string => {
  const hex = createHash('md5').update(`${what} ${name.toLowerCase()}`).digest('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** A dozen lives and a mother, by the number of each. What is called the same in two areas is one row of a return. */
const LIVES: Readonly<Record<string, readonly Told[]>> = {
  ...LIVES_IN_CARE,
  // Referred, assessed, closed.
  C01: [
    [
      'identity',
      'C01',
      {
        forename: 'Ada',
        surname: 'Fenwick',
        born: born('2010-05-04'),
        sex: 'F',
        ethnicity: 'WBRI',
        upn: 'A123456789012',
        formerUpn: 'B123456789012',
        nhsNumber: '9990000001',
      },
    ],
    [
      'address',
      'C01 home',
      {
        lines: '1 Larch Row, Millbeck',
        postcode: 'ZZ1 1ZZ',
        fromOn: on('2019-08-01'),
        toOn: on('2022-02-28'),
      },
    ],
    ['disability', 'C01 disability', { disability: 'MOB' }],
    [
      'contact',
      'C01 contact',
      {
        receivedAt: moment('2023-01-10T09:30'),
        source: '2A',
        worry: 'w',
        decidedAt: moment('2023-01-10T16:00'),
        outcome: 'referral',
        reason: 'r',
      },
    ],
    [
      'referral',
      'C01 referral',
      {
        referredOn: on('2023-01-10'),
        source: '2A',
        primaryNeed: 'N1',
        closedOn: on('2023-03-20'),
        closureReason: 'RC7',
        noFurtherAction: '0',
      },
    ],
    [
      'assessment',
      'C01 assessment',
      {
        referral: idOf('C01 referral'),
        startedOn: on('2023-01-12'),
        authorisedOn: on('2023-03-01'),
        childSeen: 'alone',
        author: 'Kit Ash',
      },
    ],
    ['assessment_factor', 'C01 factor a', { assessment: idOf('C01 assessment'), factor: '3B' }],
    ['assessment_factor', 'C01 factor b', { assessment: idOf('C01 assessment'), factor: '2A' }],
    [
      'allocation',
      'C01 worker',
      {
        worker: 'Kit Ash',
        role: 'social-worker',
        team: 'North',
        fromOn: on('2023-01-11'),
        toOn: on('2023-03-20'),
        changeReason: 'MANAGE',
      },
    ],
  ],
  // A contact of which nothing came, at half past one in the night in summer; and one not decided yet.
  C02: [
    ['identity', 'C02', { forename: 'Ben', born: born('2015-07-01'), sex: '1' }],
    [
      'contact',
      'C02 contact',
      {
        receivedAt: moment('2022-07-02T01:30'),
        source: '5B',
        worry: 'w',
        decidedAt: moment('2022-07-04T10:00'),
        outcome: 'none',
        reason: 'r',
      },
    ],
    ['contact', 'C02 second', { receivedAt: moment('2023-05-30T12:00'), source: '1A', worry: 'w' }],
  ],
  // Section 47, a conference, a plan of six months, two visits in it and one after it, two reviews.
  C03: [
    ['identity', 'C03', { forename: 'Cleo', born: born('2018-01-20'), sex: 'F' }],
    ['referral', 'C03 referral', { referredOn: on('2022-02-01'), source: '6', primaryNeed: 'N1' }],
    [
      'section_47',
      'C03 enquiry',
      {
        referral: idOf('C03 referral'),
        startedOn: on('2022-02-02'),
        conferenceTargetOn: on('2022-02-23'),
        conferenceOn: on('2022-02-22'),
        conferenceNotNeeded: '0',
      },
    ],
    [
      'protection_plan',
      'C03 plan',
      {
        referral: idOf('C03 referral'),
        startedOn: on('2022-02-22'),
        endedOn: on('2022-08-30'),
        initialCategory: 'NEG',
        latestCategory: 'EMO',
      },
    ],
    ['protection_visit', 'C03 visit a', { visitedOn: on('2022-03-01'), seen: 'alone', bedroomSeen: true }],
    [
      'protection_visit',
      'C03 visit b',
      { visitedOn: on('2022-03-12'), seen: 'not-seen', bedroomSeen: false },
    ],
    ['protection_visit', 'C03 visit after', { visitedOn: on('2022-09-12'), seen: 'seen' }],
    ['protection_review', 'C03 review a', { plan: idOf('C03 plan'), reviewedOn: on('2022-05-20') }],
    ['protection_review', 'C03 review b', { plan: idOf('C03 plan'), reviewedOn: on('2022-08-30') }],
  ],
  // A conference that made no plan; an enquiry that needed none.
  C04: [
    ['identity', 'C04', { forename: 'Dan', born: born('2016-03-03'), sex: 'M' }],
    [
      'section_47',
      'C04 enquiry',
      { startedOn: on('2022-02-02'), conferenceTargetOn: on('2022-02-23'), conferenceOn: on('2022-02-22') },
    ],
    ['section_47', 'C04 second', { startedOn: on('2022-10-03'), conferenceNotNeeded: '1' }],
  ],
  // In need: a plan, visits on each footing.
  C05: [
    ['identity', 'C05', { forename: 'Esi', born: born('2012-12-12'), sex: 'F' }],
    ['referral', 'C05 referral', { referredOn: on('2022-06-01'), source: '1A', primaryNeed: 'N5' }],
    ['in_need_plan', 'C05 plan', { referral: idOf('C05 referral'), startedOn: on('2022-07-01') }],
    ['in_need_visit', 'C05 visit a', { visitedOn: on('2022-07-15'), seen: 'seen', bedroomSeen: true }],
    ['in_need_visit', 'C05 visit b', { visitedOn: on('2022-08-12'), seen: 'not-seen' }],
    [
      'case_note',
      'C05 note',
      { kind: 'visit', happenedOn: on('2022-09-09'), done: 'done', seen: 'alone', bedroomSeen: false },
    ],
    ['case_note', 'C05 call', { kind: 'call', happenedOn: on('2022-09-10'), done: 'done' }],
  ],
  // Not born yet: the baby of C09.
  C11: [
    ['identity', 'C11', { surname: 'Vale', expectedOn: on('2023-08-01') }],
    ['relationship', 'C11 mother', { other: idOf('C09'), relation: 'mother' }],
    ['referral', 'C11 referral', { referredOn: on('2023-05-02'), source: '3A', primaryNeed: 'N1' }],
  ],
  // Early help; of the birth only the month is known.
  C12: [
    [
      'identity',
      'C12',
      { forename: 'Kai', born: { earliest: on('2017-03-01'), latest: on('2017-03-31') }, sex: 'M' },
    ],
    ['early_help_request', 'C12 request', { requestedOn: on('2022-09-01'), source: 'school', need: 'n' }],
    [
      'early_help_agreement',
      'C12 agreed',
      {
        purpose: 'early-help',
        position: 'given',
        saidOn: on('2022-09-05'),
        askedOf: 'x',
        standing: 'mother',
      },
    ],
    [
      'early_help_episode',
      'C12 help',
      {
        request: idOf('C12 request'),
        agreement: idOf('C12 agreed'),
        startedOn: on('2022-09-05'),
        endedOn: on('2023-01-31'),
        endReason: 'sustained',
      },
    ],
    [
      'early_help_lead',
      'C12 lead',
      {
        episode: idOf('C12 help'),
        name: 'Lou Marsh',
        agency: 'school',
        agencyName: 'Beck School',
        fromOn: on('2022-09-05'),
      },
    ],
  ],
  // The mother of C01: nothing here happened to her, and she is in no table.
  M01: [
    ['identity', 'M01', { forename: 'Una', surname: 'Fenwick', born: born('1985-01-01') }],
    ['address', 'M01 home', { lines: '1 Larch Row, Millbeck' }],
  ],
}

/** What each id of the dataset is called in the lives. */
export const CALLED: ReadonlyMap<string, string> = new Map([
  ...Object.values(LIVES).flatMap(told => told.map(([, called]): [string, string] => [idOf(called), called])),
  ...['Kit Ash', 'Lou Marsh'].map((name): [string, string] => [named('worker', name), name]),
  [named('team', 'North'), 'team North'],
])

/** Writes the lives into an authority, and a worker of its own. */
export async function liveThem(authority: Authority): Promise<void> {
  await transact(authority.records, { who: 'test', service: true }, async ctx => {
    const write = async (table: string, subject: string, id: string, values: Record<string, unknown>) => {
      const done = await insert(ctx, authority.kind(table), subject, values as never, id)
      if (!done.ok) throw new Error(`${table}: ${JSON.stringify(done.problems)}`)
    }
    for (const number of Object.keys(LIVES))
      await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [idOf(number), at(ctx.now)])
    for (const [number, told] of Object.entries(LIVES)) {
      await write('local_identifier', idOf(number), idOf(`${number} number`), { localId: number })
      for (const [table, called, values] of told) await write(table, idOf(number), idOf(called), values)
    }
    await write('worker', '', idOf('Kit Ash'), {
      name: 'Kit Ash',
      role: 'social-worker',
      contract: 'agency',
      joinedOn: on('2020-01-06'),
    })
  })
}
