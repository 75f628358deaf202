import { Tag } from '../../../web/kit/index.ts'
import { STANDING } from '../../early-help/facts.ts'
import { CONSENT } from '../codes.ts'
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

type Consented = {
  consent: keyof typeof CONSENT
  consentOf: string | null
  consentStanding: keyof typeof STANDING | null
  consentWhy: string
}

/** Where consent stands, of whom, and what they said. */
export const consentWords = ({ consent, consentOf, consentStanding, consentWhy }: Consented): string => {
  const who = [consentOf, consentStanding && STANDING[consentStanding].toLowerCase()]
    .filter(Boolean)
    .join(', ')
  return `${CONSENT[consent]}${who === '' ? '' : ` (${who})`}. ${consentWhy}`
}
