import { type Dial, dial } from './dial.ts'

export const child: Dial[] = [
  dial(
    'child-ethnicity-missing',
    'Share of children on the record whose ethnicity is not known when they come on it',
    'Judgement: asked at school and not always told; falls as schools ask all',
    { '2005-04-01': 0.16, '2011-04-01': 0.12, '2023-03-31': 0.07 },
  ),
  dial(
    'child-ethnicity-asked-after',
    'Mean days from a case opening until the family is asked',
    'Judgement: at the first visits (law 13: the share missing falls the longer a child is known)',
    30,
  ),
  dial('child-ethnicity-told', 'Share of families who then tell it', 'Judgement', 0.88),
  dial(
    'child-father-responsible',
    'Share of fathers on the record who have parental responsibility',
    'Judgement: Children Act 1989 section 4, married to the mother or named when the birth was registered since December 2003',
    0.88,
  ),
  dial(
    'child-kin-known',
    'Share of families with a case whose grandparents, aunts and uncles are on the record',
    'Judgement: asked in every assessment, and written as people of their own where they have a part in the child’s life',
    0.2,
  ),
  dial(
    'child-expected-off-by',
    'Spread in days of the birth about the day expected',
    'Judgement: two thirds within ten days',
    9,
  ),
]
