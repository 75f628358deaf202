import { Tag } from '../../../web/kit/index.ts'
import { LEVEL, type Level } from '../tool.ts'

const TONES: Readonly<Record<Level, string>> = {
  1: 'govuk-tag--green',
  2: 'govuk-tag--yellow',
  3: 'govuk-tag--orange',
  4: 'govuk-tag--red',
}

/** What screening gave, in its colour and in words. */
export const LevelTag = ({ level }: { level: number | null }) =>
  level === null ? (
    <Tag text="Not screened" classes="govuk-tag--grey" />
  ) : (
    <Tag text={LEVEL[level as Level] ?? `Level ${level}`} classes={TONES[level as Level]} />
  )
