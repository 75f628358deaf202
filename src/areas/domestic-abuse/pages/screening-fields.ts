import { questionOf } from '../../../web/family-form/index.ts'
import type { FieldDescription } from '../../../web/kit/index.ts'
import { Screening } from '../records.ts'
import { FAMILY_WORDS, ofChild } from '../screen.ts'
import type { Scale } from '../tool.ts'
import type { Tool } from '../tool-words.ts'

/** Codes as choices of a question. */
export const optionsOf = (codes: Readonly<Record<string, string>>) =>
  Object.entries(codes).map(([value, text]) => ({ value, text }))

/** One thing that the tool looks at, as a question. */
const scaleField = ({ name, asks, answers }: Scale, as = name): FieldDescription => ({
  name: as,
  type: 'choice',
  label: asks,
  options: answers.map((text, score) => ({ value: String(score), text: `${score}: ${text}` })),
})

/** What a screening says in words, as a question. */
const wordsField = (
  name: (typeof FAMILY_WORDS)[number] | 'childsNeeds',
  as: string = name,
): FieldDescription => ({
  ...questionOf(Screening, name),
  name: as,
})

/** What is asked of the family, once for all its children. */
export const familyFields = (tool: Tool): FieldDescription[] => [
  ...tool.family.map(scale => scaleField(scale)),
  ...FAMILY_WORDS.map(name => wordsField(name)),
]

/** What is asked of one child of an incident. */
export const childFields = (tool: Tool, nth: number): FieldDescription[] => [
  scaleField(tool.childsPart, ofChild('childsPart', nth)),
  wordsField('childsNeeds', ofChild('childsNeeds', nth)),
]
