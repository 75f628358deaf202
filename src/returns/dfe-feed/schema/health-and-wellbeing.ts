import { block, DAY, listOf, PURGE, WHOLE_NUMBER } from './block.ts'

/** A strengths and difficulties score of the child; it has no id of its own. */
export const SDQ_ASSESSMENT = block('One strengths and difficulties score', {
  date: DAY,
  score: WHOLE_NUMBER,
})

/** The child's health and wellbeing. */
export const HEALTH_AND_WELLBEING = block('Health and wellbeing', {
  sdq_assessments: listOf(SDQ_ASSESSMENT),
  purge: PURGE,
})
