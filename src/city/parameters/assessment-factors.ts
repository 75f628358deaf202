import { type Dial, dial } from './dial.ts'

const NATIONAL =
  'Judgement, in the order of the children in need statistics: violence between grown-ups and mental health first, then harm and neglect, drink and drugs'
const found = (factor: string, about: string, value: number): Dial =>
  dial(`assessment-factor-${factor}`, `Share of assessments that find ${about}`, NATIONAL, value)

/** What assessments find to matter, by the census's codes. */
export const assessmentFactors: Dial[] = [
  found('1A', 'drink, of the child of 12 and over', 0.04),
  found('1B', 'drink, of a parent', 0.13),
  found('2A', 'drugs, of the child of 12 and over', 0.09),
  found('2B', 'drugs, of a parent', 0.14),
  found('3A', 'violence at home to the child of 10 and over', 0.07),
  found('3B', 'violence at home to a parent', 0.33),
  found('3C', 'violence at home to another', 0.05),
  found('4A', 'mental health, of the child of 6 and over', 0.16),
  found('4B', 'mental health, of a parent', 0.29),
  found('4C', 'mental health, of another', 0.04),
  found('5A', 'a learning disability, of the child of 3 and over', 0.06),
  found('5B', 'a learning disability, of a parent', 0.03),
  found('6A', 'a physical disability or illness, of the child', 0.05),
  found('6B', 'a physical disability or illness, of a parent', 0.06),
  found('6C', 'a physical disability or illness, of another', 0.02),
  found('7A', 'that the child of 8 and over cares for another', 0.05),
  found('10A', 'that the child of 9 and over goes missing', 0.06),
  found('11A', 'that the child of 10 and over is exploited sexually', 0.05),
  found('13A', 'gangs, of the child of 11 and over', 0.04),
  found('14A', 'behaviour that society does not accept, of the child of 10 and over', 0.12),
  found('15A', 'self-harm, of the child of 9 and over', 0.09),
  found('16A', 'neglect', 0.15),
  found('17A', 'emotional abuse', 0.18),
  found('18A', 'physical abuse', 0.11),
  found('19A', 'sexual abuse, of the child of 3 and over', 0.05),
  found('24A', 'that the child of 10 and over is exploited for crime', 0.05),
  dial(
    'exploited-circles',
    'Share of circles of friends in which, in a half-year, one kind of exploitation is found',
    'Judgement: documents 001 and 003 tell of groups of young people and of places, and of most others nothing',
    0.2,
  ),
  dial(
    'exploited-circles-times',
    'How many times as often it is found of young people in such a circle',
    'Judgement: four in five of those found are then among friends of others who are',
    4,
  ),
  dial(
    'assessment-factor-harm',
    'How many times as often abuse or neglect is found where significant harm was the worry',
    'Judgement',
    2,
  ),
  dial(
    'assessment-factor-disabled',
    'Share of assessments of a disabled child that find each of a learning and a physical disability',
    'Judgement: most have one, some both',
    0.6,
  ),
  dial(
    'assessment-factor-other',
    'Share of assessments that find none of the named factors and do find another; the rest find none',
    'Judgement',
    0.6,
  ),
]
