import type { Action } from '../../../engines/area.ts'
import {
  BasisDecided,
  Chosen,
  JointAssessment,
  OptionOffered,
  ParentsView,
  RightsExplained,
} from '../records.ts'
import type { Case } from '../standing.ts'
import { DECIDING, WORKING } from '../who.ts'
import { addTo } from './doing.ts'
import { beginningAndEnd } from './present.ts'

// Section 20(11): a young person of 16 agrees for themselves. No footing in care without it; no parent can stop it.
const untilAgreed = ({ choices }: Case): string | undefined =>
  choices.some(({ chosen }) => chosen === 'care')
    ? undefined
    : 'The young person has not agreed to come into our care. From 16 their own agreement is what counts (Children Act 1989, section 20(11)): write down what they chose first.'

const all: Action[] = [
  ...beginningAndEnd,
  {
    id: 'homeless-rights',
    title: 'Explain rights to a young person with nowhere to live',
    submit: 'Save what was explained',
    may: WORKING,
    form: RightsExplained,
    ask: Object.keys(RightsExplained.fields).filter(name => name !== 'explainedBy'),
    run: doing =>
      addTo(doing, RightsExplained, { when: 'explainedAt', also: { explainedBy: doing.viewer.name } }),
  },
  {
    id: 'homeless-assessment',
    title: 'Joint housing assessment',
    submit: 'Save the assessment',
    may: WORKING,
    form: JointAssessment,
    run: doing => addTo(doing, JointAssessment, { when: 'assessedOn' }),
  },
  {
    id: 'homeless-option',
    title: 'Offer a home to a young person',
    submit: 'Save what was offered',
    may: WORKING,
    form: OptionOffered,
    run: doing => addTo(doing, OptionOffered, { when: 'offeredOn' }),
  },
  {
    id: 'homeless-choice',
    title: 'What the young person chose, or a change of mind',
    submit: 'Save what they chose',
    may: WORKING,
    form: Chosen,
    ask: Object.keys(Chosen.fields).filter(name => name !== 'heardBy'),
    run: doing => addTo(doing, Chosen, { when: 'chosenAt', also: { heardBy: doing.viewer.name } }),
  },
  {
    id: 'homeless-parent',
    title: 'What a parent says about a young person’s home',
    submit: 'Save what they say',
    may: WORKING,
    form: ParentsView,
    run: doing => addTo(doing, ParentsView, { when: 'saidOn' }),
  },
  {
    id: 'homeless-footing',
    title: 'Decide on the legal footing of what we provided',
    submit: 'Save the decision',
    may: DECIDING,
    form: BasisDecided,
    ask: ['presentation', 'basis', 'fromOn', 'reason'],
    run: doing =>
      addTo(doing, BasisDecided, {
        when: 'fromOn',
        also: { decidedOn: doing.ctx.today, decidedBy: doing.viewer.name },
        why: found => (doing.values.basis === 'section20' ? untilAgreed(found) : undefined),
      }),
  },
]

/** Offered for those of 16 and 17; for anybody else each says where to go instead. */
export const actions: Action[] = all.map(one => ({ ...one, ages: { from: 16, under: 18 } }))
