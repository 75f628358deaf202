import { isoDay, parseDay } from '../../../core/day.ts'
import { clockTime, dayOf, type Instant, parseMoment } from '../../../core/instant.ts'
import type { Problem } from '../../../core/outcome.ts'
import { REFERRAL_SOURCE } from '../../../returns/cin-census/codes.ts'
import { type FieldDescription, readForm } from '../../../web/kit/index.ts'
import type { Received, ToldOf } from '../board/receive.ts'

type Form = Readonly<Record<string, string>>

/** Nobody writes down more children of one family on one form. */
export const MOST_CHILDREN = 8

const SOURCES = Object.entries(REFERRAL_SOURCE).map(([value, text]) => ({ value, text }))

/** The questions about the contact itself. */
export const ABOUT_CONTACT: readonly FieldDescription[] = [
  { name: 'receivedAt', type: 'datetime', label: 'When was it received?' },
  { name: 'source', type: 'select', label: 'Who made contact?', options: SOURCES },
  { name: 'referrer', type: 'text', label: 'What is their name?', optional: true },
  { name: 'agency', type: 'text', label: 'Which organisation are they from?', optional: true },
  { name: 'referrerContact', type: 'text', label: 'How can they be reached?', optional: true },
  { name: 'unnamed', type: 'checkbox', label: 'They ask not to be named to the family', optional: true },
  {
    name: 'worry',
    type: 'textarea',
    label: 'What are they worried about?',
    hint: 'What is told of all the children. What is about one child alone goes beside that child’s name: only their record holds it.',
  },
]

/** The questions about one of the children, the first of them 1. */
export const aboutChild = (nth: number): readonly FieldDescription[] => [
  { name: `forename-${nth}`, type: 'text', label: 'First name', optional: true },
  { name: `surname-${nth}`, type: 'text', label: 'Family name', optional: true },
  { name: `born-${nth}`, type: 'date', label: 'Date of birth', optional: true },
  {
    name: `home-${nth}`,
    type: 'text',
    label: 'Where do they live?',
    hint: 'As far as it is told, with the postcode',
    optional: true,
  },
  { name: `told-${nth}`, type: 'textarea', label: 'What is told of this child alone', optional: true },
]

/** Asked once there are several: brothers and sisters are joined as they are written down. */
export const TOGETHER: FieldDescription = {
  name: 'together',
  type: 'choice',
  label: 'What are these children to each other?',
  hint: 'Only where it is said of all of them. Nothing that the record says already is changed.',
  options: [
    { value: 'sibling', text: 'Brothers and sisters' },
    { value: 'half-sibling', text: 'Half-brothers and half-sisters' },
    { value: 'not-said', text: 'Something else, or nobody said' },
  ],
  optional: true,
}

/** How many children the form asks about. */
export const childrenOf = (form: Form): number => {
  const asked = Number(form.children)
  const many = Number.isInteger(asked) && asked >= 1 ? asked : 1
  return Math.min(MOST_CHILDREN, form.do === 'another' ? many + 1 : many)
}

/** What somebody types to look for one of the children; nothing where no name was given. */
export function soughtOf(form: Form, nth: number): string {
  const { values } = readForm(aboutChild(nth), form)
  const names = [values[`forename-${nth}`], values[`surname-${nth}`]].filter(Boolean)
  return names.length === 0 ? '' : [...names, values[`born-${nth}`]].filter(Boolean).join(' ')
}

/** The form as it is first shown: received now, or when a message was sent. */
export const asAt = (now: Instant): Form => ({ receivedAt: `${isoDay(dayOf(now))}T${clockTime(now)}` })

/** Reads the form; says which answers cannot be. */
export function readReceived(form: Form): { received: Received; problems: Problem[] } {
  const asked = [...ABOUT_CONTACT, ...aboutChildren(form)]
  const { values, problems } = readForm(asked, form)
  const children = childrenIn(form, values)
  const received = parseMoment(values.receivedAt ?? '')
  if (received === undefined && !problems.some(({ field }) => field === 'receivedAt'))
    problems.push({ field: 'receivedAt', message: 'Enter when it was received' })
  if (!((values.source ?? '') in REFERRAL_SOURCE))
    problems.push({ field: 'source', message: 'Choose who made contact' })
  return {
    received: {
      receivedAt: received ?? (0 as Instant),
      source: values.source ?? '',
      referrer: values.referrer || null,
      agency: values.agency || null,
      referrerContact: values.referrerContact || null,
      unnamed: values.unnamed === 'yes',
      worry: values.worry ?? '',
      children,
      ...(form.together === 'sibling' || form.together === 'half-sibling' ? { together: form.together } : {}),
    },
    problems,
  }
}

/** The questions about every child that a form asks about. */
export const aboutChildren = (form: Form): FieldDescription[] =>
  Array.from({ length: childrenOf({ ...form, do: '' }) }, (_, i) => aboutChild(i + 1)).flat()

/** The children told of. A child is somebody known where one of the offered was chosen. */
export function childrenIn(form: Form, values: Form): ToldOf[] {
  const children: ToldOf[] = []
  for (const nth of placesTold(form, values)) {
    const [forename, surname] = [values[`forename-${nth}`] ?? '', values[`surname-${nth}`] ?? '']
    const told = values[`told-${nth}`] ?? ''
    const home = values[`home-${nth}`] ?? ''
    const who = form[`who-${nth}`] ?? ''
    const born = parseDay(values[`born-${nth}`] ?? '') ?? null
    children.push(
      who !== '' && who !== 'new' ? { known: who, told, home } : { forename, surname, born, told, home },
    )
  }
  return children
}

const PLACE = ['forename', 'surname', 'told', 'home'] as const

/** Which of a form’s places hold a child: an empty place for one more child is none; the first always is one. */
export function placesTold(form: Form, values: Form = form): number[] {
  const places = Array.from({ length: childrenOf({ ...form, do: '' }) }, (_, i) => i + 1)
  return places.filter(nth => nth === 1 || PLACE.some(name => (values[`${name}-${nth}`] ?? '').trim() !== ''))
}
