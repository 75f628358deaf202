import { type Day, formatDay } from '../../core/day.ts'
import { likeness } from './name-likeness.ts'
import { nameWords } from './normalise.ts'
import { plainNumber } from './numbers.ts'

/** A person as two sources describe them. Empty and missing mean not known. */
export type Described = {
  localId?: string | undefined
  upn?: string | undefined
  formerUpn?: string | undefined
  nhs?: string | undefined
  /** Whole names, the chief one first. */
  names?: readonly string[] | undefined
  born?: Day | undefined
  sex?: string | undefined
  postcode?: string | undefined
}

/**
 * Whether two descriptions are of one person. 'same' may be joined without asking; 'likely' is offered to a person
 * who decides. `doubts` are what speaks against it, and are shown even when the answer is 'same'.
 */
export type Judgement = { verdict: 'same' | 'likely' | 'no'; reasons: string[]; doubts: string[] }

type Agreement = 'agree' | 'differ' | undefined

function agree(a: string | undefined, b: string | undefined): Agreement {
  const [x, y] = [plainNumber(a ?? ''), plainNumber(b ?? '')]
  return x === '' || y === '' ? undefined : x === y ? 'agree' : 'differ'
}

/** Returns write 1 or M and 2 or F; unknown, not recorded and indeterminate tell nothing apart. */
function plainSex(sex: string | undefined): string | undefined {
  const first = (sex ?? '').trim().toUpperCase()[0]
  return first === '1' || first === 'M' ? 'M' : first === '2' || first === 'F' ? 'F' : undefined
}

/** A local id is compared as written but for case and the space around it: '007' is not '7'. */
function sameLocalId(a: Described, b: Described): boolean {
  const id = (of: Described) => (of.localId ?? '').trim().toUpperCase()
  return id(a) !== '' && id(a) === id(b)
}

/** How alike two people's names are at best: every word the same, every word alike, or not; undefined if unknown. */
function namesAgree(a: Described, b: Described): 'same' | 'alike' | 'differ' | undefined {
  const [mine, theirs] = [a, b].map(of => (of.names ?? []).map(nameWords).filter(words => words.length > 0))
  if (!mine?.length || !theirs?.length) return undefined
  const pairs = mine.flatMap(x => theirs.map(y => compare(x, y)))
  return pairs.includes('same') ? 'same' : pairs.includes('alike') ? 'alike' : 'differ'
}

function compare(a: readonly string[], b: readonly string[]): 'same' | 'alike' | 'differ' {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  // One word alone is too little to know somebody by.
  if (few.length < 2) return 'differ'
  if (few.length === many.length && [...few].sort().join(' ') === [...many].sort().join(' ')) return 'same'
  const left = [...many]
  for (const word of few) {
    const at = left.findIndex(other => isAlike(word, other))
    if (at < 0) return 'differ'
    left.splice(at, 1)
  }
  return 'alike'
}

function isAlike(a: string, b: string): boolean {
  const how = likeness(a, b) ?? likeness(b, a)
  return how !== undefined && (how !== 'begins' || Math.min(a.length, b.length) >= 3)
}

/**
 * Judges whether two descriptions are of one person. The same either way round. Never 'same' on names alone, and it
 * knows nothing of why two people may not be compared: hand in only those who may.
 */
export function judge(a: Described, b: Described): Judgement {
  const birth =
    a.born === undefined || b.born === undefined ? undefined : a.born === b.born ? 'agree' : 'differ'
  const upn = agree(a.upn, b.upn)
  const formerUpn =
    agree(a.upn, b.formerUpn) === 'agree' ||
    agree(a.formerUpn, b.upn) === 'agree' ||
    agree(a.formerUpn, b.formerUpn) === 'agree'
  const nhs = agree(a.nhs, b.nhs)
  const names = namesAgree(a, b)
  const sex = agree(plainSex(a.sex), plainSex(b.sex))
  const postcode = agree(a.postcode, b.postcode)

  const doubts: string[] = []
  if (birth === 'differ') doubts.push(differentBirths(a.born!, b.born!))
  if (upn === 'differ' && !formerUpn) doubts.push('Different UPNs')
  if (nhs === 'differ') doubts.push('Different NHS numbers')
  if (names === 'differ') doubts.push('Different names')
  if (sex === 'differ') doubts.push('Different sex recorded')

  const reasons: string[] = []
  const localId = sameLocalId(a, b)
  if (localId) reasons.push('Same local id')
  if (upn === 'agree') reasons.push('Same UPN')
  else if (formerUpn) reasons.push('The UPN of one is the former UPN of the other')
  if (nhs === 'agree') reasons.push('Same NHS number')
  if (birth === 'agree') reasons.push(`Both born ${formatDay(a.born!)}`)
  if (names === 'same') reasons.push('Same name')
  if (names === 'alike') reasons.push('Names alike')
  if (postcode === 'agree') reasons.push('Same postcode')
  const judged = (verdict: Judgement['verdict']): Judgement => ({ verdict, reasons, doubts })

  // The authority gives one id to one child, so it decides even against a doubtful birth date (shown as a doubt).
  if (localId) return judged('same')
  const contradicted = upn === 'differ' && !formerUpn && nhs === 'differ'
  // A number alone is one slip of the finger from another child's; with the birth date it is proof.
  const proven = birth === 'agree' && (upn === 'agree' || nhs === 'agree')
  const numbersClash = (upn === 'differ' && !formerUpn) || nhs === 'differ'
  if (proven) return judged(numbersClash ? 'likely' : 'same')
  if (upn === 'agree' || nhs === 'agree' || formerUpn) return judged('likely')
  if (contradicted) return judged('no')
  const alike = names === 'same' || names === 'alike'
  if (alike && birth === 'agree') {
    // Twins share a birth date, a family name and an address, and often names that sound alike.
    return judged(names === 'alike' && (numbersClash || sex === 'differ') ? 'no' : 'likely')
  }
  if (names === 'same' && postcode === 'agree' && !numbersClash && nearlySameBirth(a.born, b.born))
    return judged('likely')
  return judged('no')
}

const differentBirths = (a: Day, b: Day): string => {
  const [first, second] = a < b ? [a, b] : [b, a]
  return `One born ${formatDay(first)}, the other ${formatDay(second)}`
}

/** Unknown on one side, or so close that one may be a slip. */
function nearlySameBirth(a: Day | undefined, b: Day | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(a - b) <= 31
}
