import { codes } from '../../engines/records/index.ts'

/** Where a child was. */
export const PRESENT = codes({
  hurt: 'Was hurt',
  saw: 'Saw or heard it',
  home: 'Was at home',
  elsewhere: 'Was somewhere else',
  unknown: 'Not known',
})

/** Who told us, in pages of their own. */
export const TELLER = codes({ police: 'The police', health: 'A health service' })

/** Where consent to share and to help stands. */
export const CONSENT = codes({
  given: 'Given',
  refused: 'Refused',
  unsafe: 'Not asked: asking would not be safe',
  'not-yet': 'Not asked yet',
})
