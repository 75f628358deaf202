import { born, idOf, moment, on, type Told } from './ssd-told.test-data.ts'

/** Those of the dozen lives that were in care. */
export const LIVES_IN_CARE: Readonly<Record<string, readonly Told[]>> = {
  // In care: the legal status changes in one home, then the home. Missing twice.
  C06: [
    ['identity', 'C06', { forename: 'Finn', born: born('2009-09-09'), sex: 'M' }],
    [
      'care_episode',
      'C06 first',
      {
        startedOn: on('2022-01-10'),
        reasonBegan: 'S',
        legalStatus: 'C1',
        categoryOfNeed: 'N1',
        endedOn: on('2022-04-04'),
        reasonEnded: 'X1',
      },
    ],
    [
      'placement_episode',
      'C06 first',
      {
        startedOn: on('2022-01-10'),
        reasonBegan: 'S',
        endedOn: on('2022-04-04'),
        type: 'U6',
        provider: 'PR1',
        placementPostcode: 'ZZ2 2ZZ',
        urn: 'SC123456',
      },
    ],
    [
      'care_episode',
      'C06 second',
      {
        startedOn: on('2022-04-04'),
        reasonBegan: 'L',
        legalStatus: 'C2',
        categoryOfNeed: 'N1',
        endedOn: on('2022-11-30'),
        reasonEnded: 'X1',
      },
    ],
    [
      'placement_episode',
      'C06 second',
      {
        startedOn: on('2022-04-04'),
        reasonBegan: 'L',
        endedOn: on('2022-11-30'),
        reasonChanged: 'CARPL',
        type: 'U6',
        provider: 'PR1',
        placementPostcode: 'ZZ2 2ZZ',
        urn: 'SC123456',
      },
    ],
    [
      'care_episode',
      'C06 third',
      { startedOn: on('2022-11-30'), reasonBegan: 'P', legalStatus: 'C2', categoryOfNeed: 'N1' },
    ],
    [
      'placement_episode',
      'C06 third',
      {
        startedOn: on('2022-11-30'),
        reasonBegan: 'P',
        type: 'K2',
        provider: 'PR4',
        placementPostcode: 'ZZ3 3ZZ',
      },
    ],
    ['care_review', 'C06 review', { reviewedOn: on('2022-02-04'), participation: 'PN1' }],
    ['care_visit', 'C06 visit', { visitedOn: on('2022-01-14'), seen: 'alone' }],
    ['health_check', 'C06 dentist', { kind: 'dental', heldOn: on('2022-06-15') }],
    [
      'missing_episode',
      'C06 missing',
      { kind: 'M', wentAt: moment('2022-12-01T22:15'), returnedAt: moment('2022-12-02T07:40') },
    ],
    [
      'return_interview',
      'C06 interview',
      { episode: idOf('C06 missing'), heldAt: moment('2022-12-03T10:00') },
    ],
    ['missing_episode', 'C06 away', { kind: 'A', wentOn: on('2023-02-10') }],
    [
      'missing_episode',
      'C06 once more',
      { kind: 'M', wentOn: on('2023-02-20'), returnedOn: on('2023-02-21') },
    ],
    ['return_interview', 'C06 refused', { episode: idOf('C06 once more'), notHeld: 'declined' }],
    ['missing_episode', 'C06 unfound', { kind: 'M', wentOn: on('2023-03-01'), returnedOn: on('2023-03-02') }],
    ['return_interview', 'C06 unreached', { episode: idOf('C06 unfound'), notHeld: 'not-found' }],
  ],
  // Alone in this country.
  C07: [
    ['identity', 'C07', { forename: 'Gul', born: born('2006-01-01'), sex: 'M', ethnicity: 'OOTH' }],
    ['unaccompanied', 'C07 alone', { until: on('2024-01-01') }],
    [
      'care_episode',
      'C07 care',
      { startedOn: on('2022-08-08'), reasonBegan: 'S', legalStatus: 'V2', categoryOfNeed: 'N8' },
    ],
    ['previous_permanence', 'C07 before', { option: 'Z1', arrangedWhen: 'zz/zz/zzzz' }],
  ],
  // A decision that was reversed, a second, a match, an order.
  C08: [
    ['identity', 'C08', { forename: 'Hal', born: born('2020-06-06'), sex: 'M' }],
    [
      'care_episode',
      'C08 care',
      {
        startedOn: on('2020-09-01'),
        reasonBegan: 'S',
        legalStatus: 'C2',
        categoryOfNeed: 'N1',
        endedOn: on('2022-10-14'),
        reasonEnded: 'E11',
      },
    ],
    [
      'placement_episode',
      'C08 care',
      {
        startedOn: on('2020-09-01'),
        reasonBegan: 'S',
        endedOn: on('2022-10-14'),
        type: 'U6',
        provider: 'PR1',
      },
    ],
    [
      'adoption_placement',
      'C08 first',
      { decidedOn: on('2021-02-01'), ceasedOn: on('2021-05-01'), reasonCeased: 'RD3' },
    ],
    ['adoption_placement', 'C08 second', { decidedOn: on('2021-09-01') }],
    [
      'adoption',
      'C08 adopted',
      {
        decidedOn: on('2021-09-01'),
        matchedOn: on('2021-12-12'),
        byFosterCarers: '0',
        adopters: '2',
        adoptersSex: 'MF',
        adoptersStatus: 'L11',
      },
    ],
  ],
  // A care leaver, who is a mother.
  C09: [
    ['identity', 'C09', { forename: 'Ivy', born: born('2004-02-29'), sex: 'F', isMother: '1' }],
    ['care_leaver_year', 'C09 19', { year: '2022-23', inTouch: 'YES', activity: 'F2', accommodation: 'U1' }],
  ],
  // To a special guardian.
  C10: [
    ['identity', 'C10', { forename: 'Jay', born: born('2014-04-04'), sex: 'M' }],
    [
      'care_episode',
      'C10 care',
      {
        startedOn: on('2021-01-05'),
        reasonBegan: 'S',
        legalStatus: 'C2',
        categoryOfNeed: 'N1',
        endedOn: on('2022-05-06'),
        reasonEnded: 'E47',
      },
    ],
  ],
}
