import type { FieldDescription, FieldOption } from '../../../web/kit/index.ts'
import { COLOUR, CONTACT_OUTCOME, PARTNER, PartnerCheck } from '../records.ts'
import { QUALITY, TOLD_HOW, TOLD_WHAT } from '../records-feedback.ts'
import { CaseHandover, HANDING_ON } from '../records-handing-on.ts'
import { PartnerAnalysis } from '../records-looking-back.ts'
import { agreementAsks } from './agreement-form.ts'

const options = (codes: Readonly<Record<string, string>>): FieldOption[] =>
  Object.entries(codes).map(([value, text]) => ({ value, text }))

const COLOURS: readonly FieldOption[] = [
  { value: 'red', text: COLOUR.red, hint: 'A child may be in danger now' },
  { value: 'amber', text: COLOUR.amber, hint: 'Serious, and no danger tonight' },
  { value: 'green', text: COLOUR.green, hint: 'Help may be needed' },
]

/** Who does a next step, and by when: beside a rating, or in a form of its own on the same page. */
const whoAndWhen = (
  nth: number,
  people: readonly FieldOption[],
  form: 'then' | 'step',
): readonly FieldDescription[] => [
  {
    name: `${form}Who-${nth}`,
    type: 'select',
    label: 'Who does it?',
    options: people,
    optional: form === 'then',
  },
  { name: `${form}On-${nth}`, type: 'date', label: 'By which day?', optional: form === 'then' },
]

/** The small forms of an enquiry's page, each about one child: `nth` tells their fields apart. */
export const FORMS = {
  rate: (nth: number, people: readonly FieldOption[]): readonly FieldDescription[] => [
    { name: `colour-${nth}`, type: 'choice', label: 'How urgent is it?', options: COLOURS },
    {
      name: `nextSteps-${nth}`,
      type: 'textarea',
      label: 'What must happen next?',
      hint: 'It stands on the list of whoever does it until it is done.',
      optional: true,
    },
    ...whoAndWhen(nth, people, 'then'),
  ],
  step: (nth: number, people: readonly FieldOption[]): readonly FieldDescription[] => [
    { name: `step-${nth}`, type: 'textarea', label: 'What must happen next?' },
    ...whoAndWhen(nth, people, 'step'),
  ],
  handOn: (nth: number, teams: readonly FieldOption[]): readonly FieldDescription[] => [
    { name: `toTeam-${nth}`, type: 'select', label: CaseHandover.fields.toTeam.label, options: teams },
    ...HANDING_ON.map(
      name => ({ name: `${name}-${nth}`, type: 'yes-no', label: CaseHandover.fields[name].label }) as const,
    ),
    {
      name: `notDone-${nth}`,
      type: 'textarea',
      label: CaseHandover.fields.notDone.label,
      hint: 'It holds nothing up: the team reads it.',
      optional: true,
    },
  ],
  hand: (nth: number, people: readonly FieldOption[]): readonly FieldDescription[] => [
    { name: `worker-${nth}`, type: 'select', label: 'Who has it now?', options: people },
  ],
  ask: (nth: number, agencies: readonly FieldOption[]): readonly FieldDescription[] => [
    { name: `partner-${nth}`, type: 'select', label: 'Which partner?', options: options(PARTNER) },
    {
      name: `asks-${nth}`,
      type: 'textarea',
      label: 'What do we need to know?',
      optional: true,
      marks: false,
    },
    {
      name: `despite-${nth}`,
      type: 'textarea',
      label: PartnerCheck.fields.despite.label,
      hint: 'Only where it does. A red contact waits for no reason.',
      optional: true,
    },
    ...(agencies.length === 0
      ? []
      : [
          {
            name: `agency-${nth}`,
            type: 'select' as const,
            label: 'An agency whose people answer here',
            hint: 'They see the child’s name, date of birth and your question, and answer in their own pages.',
            options: agencies,
            optional: true,
          },
        ]),
  ],
  told: (nth: number): readonly FieldDescription[] => [
    {
      name: `what-${nth}`,
      type: 'choice',
      label: 'What were they told?',
      options: options(TOLD_WHAT).filter(({ value }) => value !== 'quality'),
    },
    {
      name: `how-${nth}`,
      type: 'choice',
      label: 'How?',
      options: options(TOLD_HOW).filter(({ value }) => value !== 'e-mail'),
    },
  ],
  quality: (nth: number): readonly FieldDescription[] => [
    {
      name: `quality-${nth}`,
      type: 'choice',
      label: 'How much of what we needed was in the referral?',
      options: options(QUALITY),
    },
    {
      name: `missing-${nth}`,
      type: 'textarea',
      marks: false,
      label: 'What was missing, or good?',
      hint: 'Whoever referred reads this. Name nobody of the family.',
      optional: true,
    },
    {
      name: `send-${nth}`,
      type: 'checkbox',
      label: 'Send it to them by e-mail, too',
      optional: true,
    },
  ],
  agree: agreementAsks,
  analyse: (nth: number, others: readonly FieldOption[]): readonly FieldDescription[] => [
    ...(['history', 'together', 'recommendation'] as const).map(
      name =>
        ({ name: `${name}-${nth}`, type: 'textarea', label: PartnerAnalysis.fields[name].label }) as const,
    ),
    ...(others.length === 0
      ? []
      : [
          {
            name: `also-${nth}`,
            type: 'checkbox' as const,
            label: 'It is the same for',
            hint: 'Only where every word is about that child, too: it becomes part of their record.',
            options: others,
            optional: true,
          },
        ]),
  ],
  decide: (nth: number): readonly FieldDescription[] => [
    {
      name: `outcome-${nth}`,
      type: 'choice',
      label: 'What happens next?',
      options: options(CONTACT_OUTCOME),
    },
    {
      name: `reason-${nth}`,
      type: 'textarea',
      label: 'Why?',
      hint: 'The family, and one day the child, may read this.',
    },
    {
      name: `final-${nth}`,
      type: 'choice',
      label: 'How urgent is it, with what you know now?',
      options: options(COLOUR),
    },
  ],
} as const

/** What was typed into one child's form, by the fields' own names. */
export function typedFor(
  form: Readonly<Record<string, string>>,
  nth: number,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, (form[`${name}-${nth}`] ?? '').trim()]))
}
