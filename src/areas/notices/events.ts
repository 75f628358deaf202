/** Of what other agencies are told, as a notice says it after the child's name. */
export const EVENTS = {
  'protection-began': 'A child protection plan began',
  'protection-ended': 'A child protection plan ended',
  'care-began': 'Came into our care',
  'care-ended': 'Left our care',
  'home-moved': 'Moved to another home in our care',
  missing: 'Was missing',
  known: 'Is open to children’s social care',
  'known-over': 'Is no longer open to children’s social care',
  protected: 'Has a child protection plan',
  'protected-over': 'No longer has a child protection plan',
} as const
export type Event = keyof typeof EVENTS

/** What is told while it is so, as a flag on another agency's record, and what takes the flag off again. */
export const FLAGS = { known: 'known-over', protected: 'protected-over' } as const satisfies Partial<
  Record<Event, Event>
>
export type Flag = keyof typeof FLAGS

export const isFlag = (event: string): event is Flag => Object.hasOwn(FLAGS, event)
export const isFlagOff = (event: string): boolean => (Object.values(FLAGS) as string[]).includes(event)

/** A list of every child, given each week, and no event in the life of one. */
export const CARE_LIST = 'care-list'

/** Of what a reader may be told, as whoever sets it chooses. */
export const TOLD_OF = {
  'protection-began': EVENTS['protection-began'],
  'protection-ended': EVENTS['protection-ended'],
  'care-began': EVENTS['care-began'],
  'care-ended': EVENTS['care-ended'],
  'home-moved': EVENTS['home-moved'],
  missing: EVENTS.missing,
  known: `${EVENTS.known}: a flag while it is so`,
  protected: `${EVENTS.protected}: a flag while it is so`,
  [CARE_LIST]: 'Every child in our care and where they live: a list each week',
} as const

/** What reaches us, and who it comes from (CIN census: referral source), as it stands on the contact that it becomes. */
export const ARRIVING = {
  'police-missing': { says: 'Police: a child is missing', source: '6' },
  hospital: { says: 'Hospital: a child came to accident and emergency', source: '3E' },
  'health-visitor': { says: 'Health visitor liaison: something in the hospital’s notes', source: '3B' },
  'moved-in': { says: 'Another authority: a child known to them has moved here', source: '5C' },
  'out-of-education': { says: 'School or education service: a child is missing education', source: '2B' },
  other: { says: 'Another agency: something else', source: '8' },
} as const
export type Arriving = keyof typeof ARRIVING
