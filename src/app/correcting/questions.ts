import type { Viewer } from '../../engines/area.ts'
import type { Corrects } from '../../engines/corrections/index.ts'
import type { Ctx, Field, RecordKind } from '../../engines/records/index.ts'
import type { FieldDescription } from '../../web/kit/index.ts'
import { valueWords } from '../../web/record/index.ts'
import { questionsOf } from '../server/action-form.ts'
import { asTyped } from './as-typed.ts'
import type { AnyRow, OpenedToCorrect } from './opened.ts'

/** One question of the form: of which record it asks, and what that says now. */
export type Question = {
  /** 'codes' asks of the records under it. */
  of: 'record' | 'beside' | 'codes'
  described: FieldDescription
  /** What the record says, as the form holds it, and in words. */
  stands: string
  words: string
  /** Whose decision it says, where it says one. */
  decidedBy?: string
}

/** What is asked of an opened record; and the labels of what is not, as whoever decides it has not said it yet. */
export type Asking = { questions: Question[]; notAsked: string[] }

/** The questions about a record that was opened to be corrected. */
export async function asking(ctx: Ctx, viewer: Viewer, opened: OpenedToCorrect): Promise<Asking> {
  const { corrects, row, beside } = opened
  const all = [
    ...(await ofRow(ctx, viewer, 'record', corrects.kind, corrects.ask, row)),
    ...(corrects.beside && beside
      ? await ofRow(ctx, viewer, 'beside', corrects.beside.kind, corrects.beside.ask, beside)
      : []),
    ...(corrects.codes ? [ofCodes(corrects.codes, opened.under)] : []),
  ]
  const { decided } = corrects
  const isDecided = (name: string) => decided?.fields.includes(name) ?? false
  const mayDecide = decided === undefined || viewer.roles.some(role => decided.may.includes(role))
  const isClosed = ({ described, stands }: Question) =>
    !mayDecide && stands === '' && isDecided(described.name)
  return {
    questions: all
      .filter(one => !isClosed(one))
      .map(one => (isDecided(one.described.name) ? { ...one, decidedBy: decided!.by } : one)),
    notAsked: all.filter(isClosed).map(({ described }) => described.label),
  }
}

async function ofRow(
  ctx: Ctx,
  viewer: Viewer,
  of: Question['of'],
  kind: RecordKind,
  ask: readonly string[],
  row: AnyRow,
): Promise<Question[]> {
  const described = await questionsOf(ctx, viewer, { form: kind, ask }, row.subject)
  return described.map(one => {
    const field = kind.fields[one.name]!
    const stands = asTyped(field, row[one.name])
    const words = wordsFor(field, one, stands, row[one.name])
    return { of, described: saying(correctable(one, stands), words), stands, words }
  })
}

/** A record that is named is said as it may be chosen. */
const wordsFor = (field: Field, { options }: FieldDescription, stands: string, value: unknown): string =>
  field.type === 'ref'
    ? (options?.find(option => option.value === stands)?.text ?? (stands === '' ? '' : 'Another record'))
    : valueWords(field, value)

const YES_NO = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
]

/**
 * How a field is asked where it may be corrected to nothing, too. Of codes with one meaning (0 and false, as returns write them) one
 * is offered: that which stands.
 */
const correctable = (described: FieldDescription, stands: string): FieldDescription => {
  const { type, optional, options = YES_NO } = described
  if (type !== 'choice' && type !== 'select' && type !== 'yes-no') return { ...described, optional: false }
  const offered = options.filter(
    ({ value, text }) =>
      value === stands ||
      (!options.some(one => one.value === stands && one.text === text) &&
        options.find(one => one.text === text)?.value === value),
  )
  const nothing = optional && type !== 'select' ? [{ value: '', text: 'Nothing' }] : []
  return {
    ...described,
    type: type === 'yes-no' ? 'choice' : type,
    options: [...offered, ...nothing],
    // Everything stands here to be looked at, and nothing need be changed.
    optional: false,
  }
}

const saying = (described: FieldDescription, words: string): FieldDescription => ({
  ...described,
  hint: [described.hint, words === '' ? 'It says nothing now.' : `It says now: ${words}`]
    .filter(Boolean)
    .join(' '),
})

function ofCodes(
  { name, label, kind, field }: NonNullable<Corrects['codes']>,
  under: readonly AnyRow[],
): Question {
  const codes = kind.fields[field]?.codes ?? {}
  const stand = [...new Set(under.map(row => String(row[field])))]
  const words = stand.map(code => codes[code] ?? code).join('; ')
  const options = Object.entries(codes).map(([value, text]) => ({ value, text: `${text} (${value})` }))
  return {
    of: 'codes',
    described: saying({ name, label, type: 'checkbox', options }, words),
    stands: stand.join(','),
    words,
  }
}
