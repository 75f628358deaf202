/** Who writes to the letterbox, as they say themselves: nothing is taken on trust from it. */
export const STANDINGS = {
  professional: 'A professional',
  public: 'A member of the public',
  'young-person': 'A young person',
} as const

/** One of the three kinds of people. */
export type Standing = keyof typeof STANDINGS

/** One answer that may be chosen. */
export type Choice = { value: string; text: string; hint?: string }

/** One question, in the words in which it is asked: they are kept beside its answer. */
export type Question = {
  name: string
  /** `line` and `lines` are text; `one` is radios, `some` ticked boxes. */
  type: 'line' | 'lines' | 'one' | 'some'
  asks: string
  hint?: string
  options?: readonly Choice[]
  /** May be left empty; the page says so. */
  optional?: boolean
  /** The most characters of an answer. */
  most: number
  /** What is said where it was left empty. */
  ifEmpty: string
  /** What it is called where it is too long: 'Your name'. */
  called: string
  /** As in HTML: what a browser may fill in. */
  autocomplete?: string
}

/** What has been said so far, as far as it decides what is asked. */
export type Told = {
  /** The answer to a question that is asked once; '' where there is none. Several ticks are joined with ','. */
  answer(name: string): string
  /** How many children have been told of. */
  children: number
}

/** One page: one or two questions. */
export type Step = {
  /** As in the web address. */
  id: string
  /** The page's heading, where it has more questions than one. */
  title: string
  questions: readonly Question[]
  /** Asked of each child. */
  each?: true
  /** Where the children told of are listed, and another may be added. */
  lists?: true
  /** Whether it applies; always when left out. */
  when?(told: Told): boolean
}

type Rest = Partial<Pick<Question, 'hint' | 'optional' | 'ifEmpty' | 'autocomplete'>>

const text =
  (type: 'line' | 'lines', usual: number) =>
  (name: string, asks: string, called: string, rest: Rest & { most?: number } = {}): Question => ({
    name,
    type,
    asks,
    called,
    most: usual,
    ifEmpty: `Enter ${called.charAt(0).toLowerCase()}${called.slice(1)}`,
    ...rest,
  })

/** A question answered in one line. */
export const line = text('line', 150)

/** A question answered in as many lines as it takes. */
export const lines = text('lines', 2_000)

const chosen =
  (type: 'one' | 'some') =>
  (name: string, asks: string, options: readonly Choice[], ifEmpty: string, rest: Rest = {}): Question => ({
    name,
    type,
    asks,
    options,
    ifEmpty,
    called: asks,
    most: options.reduce((sum, { value }) => sum + value.length + 1, 0),
    ...rest,
  })

/** A question with one answer of a few. */
export const one = chosen('one')

/** A question with any number of answers of a few. */
export const some = chosen('some')

/** Yes or no. */
export const YES_NO: readonly Choice[] = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
]
