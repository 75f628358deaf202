import { type Dial, dial } from './dial.ts'

// A handful of each in a whole city, and one at least in any: the first family in which a fault can be always has it.
// What matters is that each is there to be found, and that no figure moves by it.
const JUDGEMENT =
  'Judgement: such slips are in every record that is loaded (the returns’ own rules ask after them); some five of each in a whole city'

/** Share of the families in which a fault could be that have it. */
const SHARES: Readonly<Record<string, [share: number, about: string]>> = {
  'allocated-twice': [0.0005, 'A child allocated a second time to their worker'],
  'authorised-before-seen': [0.0006, 'An assessment authorised before the child was seen'],
  'case-never-closed': [0.0008, 'A case that nobody closed when the work was done'],
  'conference-on-a-sunday': [0.005, 'A review conference with a day mistyped to a Sunday'],
  'decided-before-received': [0.0003, 'A contact decided hours before it was received'],
  'enquiry-twice': [0.002, 'An enquiry begun twice'],
  'episode-for-wrong-reason': [0.004, 'A move in care told as a change of legal status'],
  'father-born-with-child': [0.0001, 'A father with his child’s date of birth'],
  'found-before-gone': [0.004, 'A missing child found before they went'],
  'letter-before-start': [0.015, 'A letter before court sent before it was decided on'],
  'moved-out-before-in': [0.0001, 'An address left before it was moved into'],
  'need-beside-protection': [0.01, 'A child in need plan ended weeks after a protection plan began'],
  'none-and-one': [0.0005, '“No factors” beside factors that were found'],
  'number-in-a-note': [0.001, 'A telephone number in the note of a visit'],
  'plans-miscounted': [0.015, 'A second protection plan that counts none before it'],
  'quoted-unseen': [0.001, 'Words of a child who was ticked as not seen'],
  'referred-twice': [0.0004, 'One worry made a referral twice'],
  'returned-home-and-housed': [0.01, 'A home kept for someone who went back to their country'],
  'review-after-care': [0.004, 'A review of care of a child who had left it'],
  'review-not-written': [0.006, 'A review conference that nobody wrote down'],
  'reviewed-before-start': [0.0006, 'An assessment looked at before it began'],
  'scored-too-young': [0.01, 'Strengths and difficulties scored below the age of four'],
  'seen-before-birth': [0.001, 'A child first seen before birth'],
  'visit-after-plan': [0.005, 'A visit under a protection plan that had ended'],
  'written-after-adoption': [0.012, 'A letter filed in the record of a child who was adopted'],
}

export const faults: Dial[] = Object.entries(SHARES).map(([name, [share, about]]) =>
  dial(`fault-${name}`, `${about}: share of the families in which it could be`, JUDGEMENT, share),
)

/** What is wrong until somebody puts it right: shares of the children who are ever referred, and of visits. */
export const corrections: Dial[] = [
  dial(
    'correction-birth',
    'Share of children referred whose date of birth was wrong until a worker knew them',
    'Judgement: days and months turned round, dates heard on the telephone; birth dates agree across systems for all but one in a hundred or two',
    0.008,
  ),
  dial(
    'correction-sex',
    'Share of children referred whose sex was wrong',
    'Judgement: a slip of one key',
    0.002,
  ),
  dial(
    'correction-ethnicity',
    'Share of children referred whose ethnicity was wrong, taken from a form or by sight, until they said it',
    'Judgement: mixed ethnicities are often mistaken for one; small, so that the shares published do not move',
    0.01,
  ),
  dial(
    'correction-name',
    'Share of children referred whose first name was misspelt',
    'Judgement: as heard by whoever took the first call',
    0.02,
  ),
  dial(
    'correction-visit-date',
    'Share of visits that were first written as of an earlier day',
    'Judgement: small, so that visits in time as first known move by less than half a point',
    0.004,
  ),
  dial(
    'correction-after-days',
    'Mean days until somebody puts it right',
    'Judgement: within a visit or two, or when a manager looks',
    45,
  ),
  dial(
    'met-twice',
    'Share of later contacts, among those that led to nothing, written about a child as if nobody knew them',
    'Judgement: one or two children in a hundred who are known stand twice in such a record until it is cleaned',
    0.012,
  ),
]
