import type { Day } from '../../../core/day.ts'
import { choice, codes, date, number, record, text, yesNo } from '../../../engines/records/index.ts'
import { ETHNICITY } from '../../../returns/ssda903/codes.ts'

/** As Annex A has it of adopters: nobody is asked to choose between two. */
export const ADOPTER_SEX = codes({ M: 'Male', F: 'Female', 9: 'Neither', U: 'They have not said' })

/** Why somebody left before they adopted, by Annex A’s numbers. */
export const LEFT_WHY = codes({ 1: 'They withdrew', 2: 'Put on hold', 3: 'The application was refused' })

type Said = Readonly<Record<string, unknown>>

const notBefore = (field: string, earlier: string, message: string) => ({
  field: field as never,
  test: (said: Said) => {
    const [on, before] = [said[field] as Day | null, said[earlier] as Day | null]
    return on != null && before != null && on < before ? message : undefined
  },
})

const needs = (field: string, other: string, message: string) => ({
  field: other as never,
  test: (said: Said) => (said[field] != null && said[other] == null ? message : undefined),
})

/**
 * One adult who asked to adopt, from their enquiry to the order or until they left: what Ofsted asks of adopters (Annex A, list
 * 11) and no more. It is about nobody in this record of children: no person is made of it, and nothing of the assessment is in it
 * (Adoption Agencies Regulations 2005, part 4: that is kept in the adopter’s own case record).
 */
export const Adopter = record(
  'adopter',
  'Prospective adopter',
  {
    number: text('By which number does the agency know them?'),
    family: text('The number of their family')
      .help('The same for two who adopt together. Leave it empty for whoever adopts alone.')
      .optional(),
    name: text('What is their name?'),
    sex: choice(ADOPTER_SEX, 'What is their sex?'),
    ethnicity: choice(ETHNICITY, 'What is their ethnicity?').optional(),
    disabled: yesNo('Do they have a disability?').optional(),
    fosters: yesNo('Do they foster for adoption?'),
    askedOn: date('When did their enquiry come?'),
    stage1From: date('When did stage 1 start?').optional(),
    stage1To: date('When did stage 1 end?').optional(),
    stage2From: date('When did stage 2 start?').optional(),
    stage2To: date('When did stage 2 end?').optional(),
    appliedOn: date('When did they submit their application?').optional(),
    approvedOn: date('When were they approved?').optional(),
    matchedOn: date('When were they matched with a child?').optional(),
    placedOn: date('When did a child move in with them?').optional(),
    children: number('How many children moved in?').optional(),
    adoptedOn: date('When was the adoption order made?').optional(),
    leftOn: date('When did they leave?').help('Of somebody who left before they adopted.').optional(),
    leftWhy: choice(LEFT_WHY, 'Why did they leave?').optional(),
  },
  {
    about: 'authority',
    indexes: [['askedOn'], ['number']],
    checks: [
      notBefore('stage1From', 'askedOn', 'Stage 1 started before their enquiry'),
      notBefore('stage1To', 'stage1From', 'Stage 1 ended before it started'),
      notBefore('stage2From', 'stage1From', 'Stage 2 started before stage 1'),
      notBefore('stage2To', 'stage2From', 'Stage 2 ended before it started'),
      notBefore('approvedOn', 'appliedOn', 'They were approved before they applied'),
      notBefore('matchedOn', 'approvedOn', 'They were matched before they were approved'),
      notBefore('placedOn', 'matchedOn', 'A child moved in before the match'),
      notBefore('adoptedOn', 'placedOn', 'The order was made before a child moved in'),
      notBefore('leftOn', 'askedOn', 'They left before their enquiry'),
      needs('placedOn', 'children', 'Say how many children moved in'),
      needs('leftOn', 'leftWhy', 'Say why they left'),
      needs('leftWhy', 'leftOn', 'Say when they left'),
    ],
  },
)
