import { addDays, type Day, day, isoDay } from '../../core/day.ts'
import { type Instant, londonInstant } from '../../core/instant.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import type { Lane, Telling } from '../../engines/chronology/index.ts'
import type { Life } from './layout.ts'

/** A made-up life with what the picture needs. */
export type MadeUpLife = Life & { name: string; birth: Day }

/** Tellings made one after another: recorded the next working day unless said otherwise. */
export function tellingsOf(today: Day) {
  const made: Telling[] = []
  const add = (
    lane: Lane,
    shape: 'spell' | 'mark',
    from: Day,
    to: Day | null,
    title: string,
    more: Partial<Telling>,
  ) => {
    const recordId = `r${made.length + 1}`
    const recordedAt = londonInstant(addWorkingDays(from, 1), '09:30')
    const kind = more.kind ?? `${lane}_${shape}`
    const href = `/records/${kind}/${recordId}`
    made.push({
      kind,
      recordId,
      lane,
      shape,
      fromOn: from,
      toOn: to,
      at: null,
      title,
      detail: '',
      tone: 'plain',
      recordedAt,
      href,
      ...more,
    })
  }
  return {
    made,
    spell: (lane: Lane, from: string, to: string | null, title: string, more: Partial<Telling> = {}) =>
      add(lane, 'spell', day(from), to === null ? null : day(to), title, more),
    mark: (lane: Lane, on: Day | string, title: string, more: Partial<Telling> = {}) => {
      const onDay = typeof on === 'string' ? day(on) : on
      if (onDay <= today) add(lane, 'mark', onDay, onDay, title, more)
    },
  }
}

/** Written down so many days after the day. */
export const writtenAfter = (on: Day | string, days: number): Instant =>
  londonInstant(addDays(typeof on === 'string' ? day(on) : on, days), '16:10')

/** A repeatable row of numbers from 0 to 1. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** A baby of two weeks, known before birth. */
export function baby(): MadeUpLife {
  const today = day('2026-11-24')
  const { made, spell, mark } = tellingsOf(today)
  mark('people', '2026-11-10', 'Born', { detail: 'At the General, 38 weeks, 2.9 kg.' })
  spell('help', '2026-11-02', null, 'Assessment before and after birth')
  spell('home', '2026-11-10', '2026-11-15', 'Hospital, postnatal ward', { detail: 'With his mother.' })
  spell('home', '2026-11-16', null, 'With mother, at his grandmother’s')
  spell('people', '2026-11-02', '2026-11-17', 'R Osei', { detail: 'Social worker, First response.' })
  spell('people', '2026-11-18', null, 'L Brandt', { detail: 'Social worker, Family help north.' })
  spell('people', '2026-11-10', null, 'D Akhtar, health visitor')
  mark('help', '2026-11-12', 'Strategy meeting', { tone: 'good' })
  mark('plan', '2026-11-13', 'Discharge planning meeting', { tone: 'good' })
  mark('plan', '2026-11-24', 'Conference due', {
    tone: 'missed',
    detail: 'Fifteen working days after the strategy meeting.',
  })
  for (const on of ['2026-11-11', '2026-11-16', '2026-11-19', '2026-11-23'])
    mark('visit', on, 'Seen at home, awake', { tone: 'good' })
  mark('visit', '2026-11-21', 'Visit', { tone: 'late' })
  mark('wellbeing', '2026-11-15', 'Newborn examination', { tone: 'good' })
  mark('wellbeing', '2026-11-20', 'New birth visit', { tone: 'good' })
  mark('words', '2026-11-19', 'Settles when he hears his grandmother sing', { detail: 'Seen by L Brandt.' })
  return {
    tellings: made,
    from: day('2026-11-08'),
    to: day('2026-11-26'),
    today,
    birth: day('2026-11-10'),
    name: 'Baby Teo',
  }
}

/** A child of nine: early help, in need, two protection plans, then care. */
export function amira(): MadeUpLife {
  const today = day('2026-11-24')
  const { made, spell, mark } = tellingsOf(today)
  const roll = dice(7)
  mark('people', '2017-05-03', 'Born')
  spell('help', '2018-01-12', '2018-11-30', 'Early help', {
    detail: 'Family support plan with the children’s centre.',
  })
  spell('help', '2020-06-08', '2021-03-18', 'Child in need')
  spell('help', '2021-03-19', '2022-01-20', 'Child protection plan', { detail: 'Neglect.' })
  spell('help', '2022-01-21', '2022-07-15', 'Child in need')
  spell('help', '2023-09-04', '2024-02-08', 'Child in need')
  spell('help', '2024-02-09', '2024-08-11', 'Child protection plan', { detail: 'Emotional abuse.' })
  spell('help', '2024-08-12', null, 'In care')
  spell('legal', '2024-08-12', '2024-10-30', 'Accommodated, section 20')
  spell('legal', '2024-10-31', '2025-05-14', 'Interim care order')
  spell('legal', '2025-05-15', null, 'Care order')
  spell('home', '2017-05-03', '2018-12-01', 'With mother, Albion Street')
  spell('home', '2018-12-02', '2024-08-11', 'With mother and Mr T, Quarry Road')
  spell('home', '2024-08-12', '2024-08-20', 'Emergency foster home')
  spell('home', '2024-08-21', '2025-11-02', 'Foster home, city')
  spell('home', '2025-11-03', '2025-11-29', 'Bridging foster home')
  spell('home', '2025-11-30', null, 'Foster home, 19 miles away')
  spell('school', '2021-09-06', '2025-11-28', 'St Brannock’s Primary')
  spell('school', '2026-01-05', null, 'Hill Top Primary')
  mark('school', '2025-06-13', 'Personal education plan', { tone: 'good' })
  mark('school', '2026-02-11', 'Suspended, 2 days', { tone: 'plain' })
  spell('plan', '2021-03-19', '2022-01-20', 'Protection plan', { recordedAt: writtenAfter('2021-03-19', 20) })
  spell('plan', '2024-02-09', '2024-08-11', 'Protection plan')
  spell('plan', '2024-08-22', null, 'Care plan')
  for (const on of [
    '2021-06-10',
    '2021-12-02',
    '2024-04-26',
    '2024-09-06',
    '2024-11-28',
    '2025-05-20',
    '2025-11-12',
  ])
    mark('plan', on, on < '2024-08' ? 'Review conference' : 'Review of the care plan', { tone: 'good' })
  mark('plan', '2021-03-19', 'Initial conference', { tone: 'late', detail: 'On the 19th working day.' })
  mark('plan', '2024-02-09', 'Initial conference', { tone: 'good' })
  mark('plan', '2026-05-28', 'Review of the care plan', {
    tone: 'late',
    detail: 'Sixteen days after it was due.',
  })
  mark('plan', '2026-11-10', 'Review of the care plan', { tone: 'missed' })
  for (const [from, to, every] of [
    ['2020-06-20', '2021-03-18', 28],
    ['2021-03-25', '2022-01-20', 12],
    ['2022-02-01', '2022-07-10', 30],
    ['2023-09-18', '2024-02-01', 25],
    ['2024-02-12', '2024-08-10', 11],
    ['2024-08-14', '2026-11-20', 36],
  ] as const)
    for (let on = day(from); on <= day(to); on = addDays(on, every + Math.round(roll() * 6 - 3))) {
      if (on > day('2025-12-10') && on < day('2026-03-28')) continue
      const tone = roll() < 0.08 ? 'late' : roll() < 0.03 ? 'missed' : 'good'
      const slow = roll() < 0.06 && tone !== 'missed'
      mark('visit', on, 'Visit', {
        tone,
        detail: roll() < 0.7 ? 'Seen alone, at home.' : 'Seen with her carer.',
        ...(slow ? { recordedAt: writtenAfter(on, 38) } : {}),
      })
    }
  for (const on of ['2025-09-13', '2025-10-04', '2025-10-25', '2025-10-31', '2026-08-15'])
    mark('away', on, 'Missing overnight', {
      tone: on === '2025-10-25' ? 'late' : 'plain',
      detail: 'Found at her mother’s.',
    })
  spell('away', '2025-10-20', '2026-06-30', 'Exploitation plan: county lines')
  for (const [on, score] of [
    ['2024-11-20', 19],
    ['2025-09-30', 21],
    ['2026-09-22', 14],
  ] as const)
    mark('wellbeing', on, `Strengths and difficulties ${score}`, {})
  mark('wellbeing', '2024-09-10', 'Health assessment', { tone: 'late' })
  mark('wellbeing', '2025-08-20', 'Health assessment', { tone: 'good' })
  for (const [on, words] of [
    ['2021-04-12', '“I hide in the bath when they shout”'],
    ['2024-02-20', '“Can Nana come to the meeting?”'],
    ['2024-08-14', '“Where is my bike?”'],
    ['2025-02-03', '“I like it here, Jo does pancakes”'],
    ['2025-11-06', '“Nobody told me we were moving”'],
    ['2026-04-20', '“I want to see Sami every week”'],
    ['2026-10-09', '“Hill Top is alright now”'],
  ] as const)
    mark('words', on, words, { tone: 'good', detail: 'Said to her social worker.' })
  spell('people', '2018-01-12', '2018-11-30', 'J Bellamy', { detail: 'Early help worker.' })
  spell('people', '2020-06-08', '2021-08-30', 'R Osei', { detail: 'Social worker.' })
  spell('people', '2021-08-31', '2022-07-15', 'Duty', {
    detail: 'Social worker: no one named.',
    tone: 'doubt',
  })
  spell('people', '2023-09-04', '2023-12-20', 'P Lund', { detail: 'Social worker.' })
  spell('people', '2023-12-21', '2025-09-12', 'T Hale', { detail: 'Social worker.' })
  spell('people', '2025-09-13', null, 'S Mbeki', { detail: 'Social worker.' })
  spell('people', '2024-08-20', null, 'C Doyle, reviewing officer')
  return {
    tellings: made,
    from: day('2017-05-03'),
    to: day('2026-12-31'),
    today,
    birth: day('2017-05-03'),
    name: 'Amira',
  }
}

/** A care leaver of twenty-five with a record of `size` entries. */
export function careLeaver(size = 4000): MadeUpLife {
  const today = day('2026-11-24')
  const { made, spell, mark } = tellingsOf(today)
  const roll = dice(25)
  mark('people', '2001-09-14', 'Born')
  spell('help', '2001-11-01', '2003-05-20', 'Child in need')
  spell('help', '2003-05-21', '2004-06-14', 'Child protection plan')
  spell('help', '2004-06-15', '2019-09-13', 'In care')
  spell('help', '2019-09-14', null, 'Care leaver')
  spell('legal', '2004-06-15', '2005-02-02', 'Interim care order')
  spell('legal', '2005-02-03', '2019-09-13', 'Care order')
  spell('school', '2005-09-05', '2013-07-19', 'Moor Lane Primary')
  spell('school', '2013-09-04', '2016-02-12', 'Castle High')
  spell('school', '2016-03-01', '2018-06-29', 'The Bridge (alternative provision)')
  spell('school', '2018-09-10', '2020-07-03', 'City College')
  const homes = [
    '2001-09-14',
    '2004-06-15',
    '2004-09-02',
    '2007-03-19',
    '2012-11-23',
    '2012-12-07',
    '2014-01-15',
    '2014-03-01',
    '2015-06-30',
    '2016-01-11',
    '2017-08-04',
    '2019-09-14',
    '2021-05-02',
    '2023-02-20',
  ]
  const names = [
    'With parents',
    'Emergency foster home',
    'Foster home, Leigh family',
    'Foster home, Grant family',
    'Emergency foster home',
    'Foster home, Ng family',
    'Children’s home',
    'Secure children’s home',
    'Children’s home, coast',
    'Foster home, Abara family',
    'Supported lodgings',
    'Supported flat',
    'Own tenancy',
    'Own tenancy, with partner',
  ]
  for (const [i, from] of homes.entries())
    spell(
      'home',
      from,
      homes[i + 1] === undefined ? null : isoDay(addDays(day(homes[i + 1]!), -1)),
      names[i]!,
    )
  const workers = [
    'A Quist',
    'B Reyes',
    'C Stone',
    'D Tham',
    'E Usher',
    'F Vance',
    'G Wade',
    'H Xu',
    'I Yates',
    'J Zeller',
    'K Amos',
    'L Birch',
    'M Cole',
    'N Dean',
    'O Ekwe',
    'P Fell',
    'Q Gunn',
    'R Holt',
  ]
  let start = day('2001-11-01')
  for (const [i, worker] of workers.entries()) {
    const end = addDays(start, 180 + Math.round(roll() * 620))
    spell('people', isoDay(start), i === workers.length - 1 ? null : isoDay(end), worker)
    start = addDays(end, roll() < 0.2 ? 60 : 1)
  }
  spell('away', '2015-01-10', '2016-11-30', 'Exploitation plan')
  for (let year = 2003; year < 2020; year++) spell('plan', `${year}-06-01`, `${year + 1}-05-31`, 'Care plan')
  const [first, length] = [day('2001-11-05'), today - day('2001-11-05')]
  const lanes: [Lane, number, string][] = [
    ['visit', 0.55, 'Visit'],
    ['plan', 0.12, 'Review'],
    ['wellbeing', 0.12, 'Health assessment'],
    ['away', 0.08, 'Missing overnight'],
    ['words', 0.08, '“I would like to choose”'],
    ['school', 0.03, 'Personal education plan'],
    ['help', 0.02, 'Contact from a partner'],
  ]
  while (made.length < size) {
    let pick = roll()
    const lane =
      lanes.find(([, share]) => {
        pick -= share
        return pick < 0
      }) ?? lanes[0]!
    const on = addDays(first, Math.floor(roll() * length))
    const chance = roll()
    const tone = lane[0] === 'words' ? 'plain' : chance < 0.04 ? 'late' : chance < 0.05 ? 'missed' : 'good'
    const slow = roll() < 0.03 ? { recordedAt: writtenAfter(on, 30) } : {}
    mark(lane[0], on, lane[2], { tone, detail: 'As agreed in the plan.', ...slow })
  }
  return {
    tellings: made,
    from: day('2001-09-14'),
    to: day('2026-12-31'),
    today,
    birth: day('2001-09-14'),
    name: 'Jordan',
  }
}
