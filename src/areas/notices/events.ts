/** Of what other agencies are told, as a notice says it after the child's name. */
export const EVENTS = {
  'protection-began': 'A child protection plan began',
  'protection-ended': 'A child protection plan ended',
  'care-began': 'Came into our care',
  'care-ended': 'Left our care',
  'home-moved': 'Moved to another home in our care',
  missing: 'Was missing',
} as const
export type Event = keyof typeof EVENTS

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
