import { parseDay } from '../../../core/day.ts'
import { type Instant, londonInstant, parseMoment } from '../../../core/instant.ts'
import type { Problem } from '../../../core/outcome.ts'
import type { Typed } from '../../../engines/records/index.ts'
import { readForm } from '../../../web/kit/index.ts'
import type { STANDING } from '../../early-help/facts.ts'
import { CONSENT, PRESENT } from '../codes.ts'
import type { PoliceReport, PoliceReportChild } from '../records-police.ts'
import type { Tool } from '../tool-words.ts'
import { aboutIncident, aboutOne, manyOf } from './questions.ts'
import type { Teller } from './teller.ts'

type Form = Readonly<Record<string, string>>
type Said = Omit<
  Typed<(typeof PoliceReport)['fields']>,
  'sentAt' | 'sentBy' | 'agency' | 'sentAccount' | 'teller'
>
type SaidOfChild = Omit<Typed<(typeof PoliceReportChild)['fields']>, 'report'>

const LONGEST = { text: 150, textarea: 8_000 }

/** Reads what a partner wrote; says with every answer that is missing or cannot be. Nothing of it is looked up. */
export function readReport(
  form: Form,
  { now, tool, teller }: { now: Instant; tool: Tool; teller: Teller },
): { said: Said; children: SaidOfChild[]; problems: Problem[] } {
  const asked = aboutIncident(tool, teller)
  const family = readForm(asked, form)
  const problems = [...family.problems, ...tooLong(asked, family.values)]
  const { values } = family
  const happenedAt = parseMoment(values.happenedAt ?? '')
  if (happenedAt === undefined && !problems.some(({ field }) => field === 'happenedAt'))
    problems.push({ field: 'happenedAt', message: 'Enter when it happened' })
  if (happenedAt !== undefined && happenedAt > now)
    problems.push({ field: 'happenedAt', message: 'The time it happened must be in the past' })
  if (teller === 'police' && !values.incident)
    problems.push({ field: 'incident', message: 'Enter the police reference' })
  for (const [field, message] of ASKED) if (!values[field]) problems.push({ field, message })
  for (const { name, asks } of tool.family) problems.push(...notScored(name, asks, values))
  problems.push(...notOneOf('consent', CONSENT, values, 'Say where consent stands'))
  const children = Array.from({ length: manyOf(form) }, (_, i) => readOne(form, i + 1, { now, tool }))
  return {
    said: {
      incident: values.incident ?? '',
      happenedAt: happenedAt ?? now,
      account: values.account ?? '',
      harm: Number(values.harm),
      pattern: Number(values.pattern),
      exposed: Number(values.exposed),
      protects: Number(values.protects),
      evidence: values.evidence ?? '',
      consent: values.consent as keyof typeof CONSENT,
      consentOf: values.consentOf || null,
      consentStanding: (values.consentStanding || null) as keyof typeof STANDING | null,
      consentWhy: values.consentWhy ?? '',
      hurtNeeds: values.hurtNeeds ?? '',
      harmedNeeds: values.harmedNeeds || null,
      safeContact: values.safeContact || null,
    },
    children: children.map(({ said }) => said),
    problems: [...problems, ...children.flatMap(child => child.problems)],
  }
}

const ASKED: readonly [string, string][] = [
  ['account', 'Say what happened'],
  ['evidence', 'Say on what evidence you screened it'],
  ['consentWhy', 'Say what they said, or why they were not asked'],
  ['hurtNeeds', 'Say what the parent who was hurt needs'],
]

function readOne(
  form: Form,
  nth: number,
  { now, tool }: { now: Instant; tool: Tool },
): { said: SaidOfChild; problems: Problem[] } {
  const asked = aboutOne(nth, tool)
  const { values, problems } = readForm(asked, form)
  const typed = (name: string): string => values[`${name}-${nth}`] ?? ''
  const wrong = [...problems, ...tooLong(asked, values)]
  if (typed('forename') === '' && typed('surname') === '' && typed('home') === '')
    wrong.push({ field: `forename-${nth}`, message: `Child ${nth}: enter a name, or where they live` })
  const born = parseDay(typed('born')) ?? null
  if (born !== null && londonInstant(born, '00:00') > now)
    wrong.push({ field: `born-${nth}`, message: `Child ${nth}: the date of birth must be in the past` })
  wrong.push(...notOneOf(`present-${nth}`, PRESENT, values, `Child ${nth}: say where they were`))
  wrong.push(...notScored(`childsPart-${nth}`, `Child ${nth}: ${tool.childsPart.asks}`, values))
  if (typed('childsNeeds') === '')
    wrong.push({ field: `childsNeeds-${nth}`, message: `Child ${nth}: say what they need` })
  return {
    said: {
      nth,
      forename: typed('forename') || null,
      surname: typed('surname') || null,
      born,
      home: typed('home') || null,
      told: typed('told') || null,
      present: typed('present') as keyof typeof PRESENT,
      childsPart: Number(typed('childsPart')),
      childsNeeds: typed('childsNeeds'),
    },
    problems: wrong,
  }
}

const notScored = (field: string, asks: string, values: Form): Problem[] =>
  /^[0-3]$/.test(values[field] ?? '') ? [] : [{ field, message: `Choose an answer: ${asks}` }]

const notOneOf = (field: string, codes: object, values: Form, message: string): Problem[] =>
  Object.hasOwn(codes, values[field] ?? '') ? [] : [{ field, message }]

const tooLong = (fields: readonly { name: string; type: string; label: string }[], values: Form): Problem[] =>
  fields.flatMap(({ name, type, label }) => {
    const most = LONGEST[type as keyof typeof LONGEST]
    return most === undefined || (values[name] ?? '').length <= most
      ? []
      : [{ field: name, message: `${label}: it must be ${most.toLocaleString('en-GB')} characters or fewer` }]
  })
