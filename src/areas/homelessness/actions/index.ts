import type { Action } from '../../../engines/area.ts'
import { Chosen, JointAssessment, OptionOffered, ParentsView, RightsExplained } from '../records.ts'
import { WORKING } from '../who.ts'
import { addTo } from './doing.ts'
import { decideFooting } from './footing.ts'
import { beginningAndEnd } from './present.ts'

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
  decideFooting,
]

/** Offered for those of 16 and 17; for anybody else each says where to go instead. */
export const actions: Action[] = all.map(one => ({ ...one, ages: { from: 16, under: 18 } }))
