import type { FieldDescription } from '../../../web/kit/index.ts'
import { Screening } from '../records.ts'
import { CHILDS_PART, OF_THE_FAMILY, type Scale } from '../tool.ts'
import { WORDS } from '../work-on.ts'

/** Codes as choices of a question. */
export const optionsOf = (codes: Readonly<Record<string, string>>) =>
  Object.entries(codes).map(([value, text]) => ({ value, text }))

/** One thing that the tool looks at, as a question. */
export const scaleField = ({ name, asks, answers }: Scale, after = ''): FieldDescription => ({
  name: `${name}${after}`,
  type: 'choice',
  label: asks,
  options: answers.map((text, score) => ({ value: String(score), text: `${score}: ${text}` })),
})

/** What a screening says in words, as a question. */
export const wordsField = (name: (typeof WORDS)[number], after = ''): FieldDescription => {
  const field = Screening.fields[name]
  return {
    name: `${name}${after}`,
    type: field.codes ? 'choice' : 'textarea',
    label: field.label,
    optional: field.empty,
    ...(field.codes ? { options: optionsOf(field.codes) } : {}),
  }
}

/** The questions of a screening for one child of an incident. */
export const screenFields = (nth: number): FieldDescription[] => [
  ...[CHILDS_PART, ...OF_THE_FAMILY].map(scale => scaleField(scale, `-${nth}`)),
  ...WORDS.map(name => wordsField(name, `-${nth}`)),
]
