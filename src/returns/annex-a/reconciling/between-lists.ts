import type { AnnexA, MadeRow } from '../made.ts'
import type { Compared, Difference, Finding } from './difference.ts'
import { standsIn } from './stands-in.ts'

/** A rule by which two lists agree: for each row of one, whether the other has what must be there. */
type Agreement = {
  between: string
  of: number
  with: number
  /** The words of the row by which it asks: with another answer in one of them, it is another difference. */
  reads: readonly string[]
  /** The rows that it asks about. */
  when: (row: MadeRow) => boolean
  /** Whether the child's rows of the other list have what must be there. */
  holds: (row: MadeRow, others: readonly MadeRow[]) => boolean
  says: string
}

const has = (word: string) => (row: MadeRow) => row.said[word] !== ''
const hasNo = (word: string) => (row: MadeRow) => row.said[word] === ''
const some =
  (test: (row: MadeRow) => boolean) =>
  (_: MadeRow, others: readonly MadeRow[]): boolean =>
    others.some(test)

const isInNeed = some(hasNo('closed'))
const isInCare = some(hasNo('ceased'))

/**
 * How the lists agree. A child on a plan or in care is in need as well (Children Act 1989 section 17: list 6 asks for
 * everybody who receives services), so is whoever is assessed or enquired about; a status of list 6 has its row in list 7 or 8.
 */
const AGREEMENTS: readonly Agreement[] = [
  {
    between: 'List 3 and list 6',
    of: 3,
    with: 6,
    reads: ['nfa'],
    when: row => row.said.nfa === 'no',
    holds: (row, others) => others.some(({ said }) => said.started! >= row.said.referred!),
    says: 'They were referred and it led to something, and no episode of need began then or later',
  },
  {
    between: 'List 4 and list 6',
    of: 4,
    with: 6,
    reads: ['authorised'],
    when: hasNo('authorised'),
    holds: isInNeed,
    says: 'An assessment goes on, and no episode of need is open',
  },
  {
    between: 'List 5 and list 6',
    of: 5,
    with: 6,
    reads: ['unneeded'],
    when: hasNo('unneeded'),
    holds: isInNeed,
    says: 'A section 47 enquiry goes on, and no episode of need is open',
  },
  {
    between: 'List 5 and list 7',
    of: 5,
    with: 7,
    reads: ['conference', 'plan'],
    when: row => row.said.plan === 'yes',
    holds: (row, others) => others.some(({ said }) => said.started! >= row.said.conference!),
    says: 'The initial conference made a child protection plan, and there is none from that day',
  },
  {
    between: 'List 7 and list 6',
    of: 7,
    with: 6,
    reads: ['ended'],
    when: hasNo('ended'),
    holds: isInNeed,
    says: 'A child protection plan is open, and no episode of need is',
  },
  {
    between: 'List 6 and list 7',
    of: 6,
    with: 7,
    reads: ['status'],
    when: row => row.said.status === 'protection',
    holds: some(hasNo('ended')),
    says: 'The case status is a child protection plan, and no plan is open',
  },
  {
    between: 'List 8 and list 6',
    of: 8,
    with: 6,
    reads: ['ceased'],
    when: hasNo('ceased'),
    holds: isInNeed,
    says: 'They are in care, and no episode of need is open',
  },
  {
    between: 'List 6 and list 8',
    of: 6,
    with: 8,
    reads: ['status'],
    when: row => row.said.status === 'care',
    holds: isInCare,
    says: 'The case status is in care, and no period of care is open',
  },
  {
    between: 'List 9 and list 8',
    of: 9,
    with: 8,
    reads: ['eligible'],
    when: row => row.said.eligible === 'eligible',
    holds: isInCare,
    says: 'They are eligible as a child in care, and no period of care is open',
  },
  {
    between: 'List 10 and list 8',
    of: 10,
    with: 8,
    reads: ['adopted', 'reversed'],
    when: row => row.said.adopted === '' && row.said.reversed === '',
    holds: isInCare,
    says: 'The plan is adoption, and no period of care is open',
  },
  {
    between: 'List 8 and list 10',
    of: 8,
    with: 10,
    reads: ['ceased', 'why'],
    when: row => ['E11', 'E12'].includes(row.said.why ?? ''),
    holds: some(has('adopted')),
    says: 'They left care by adoption, and no decision that they should be adopted is recorded',
  },
]

const findingOf = ({ of, with: other, between, says }: Agreement): Finding => ({
  code: `list-${of}-list-${other}`,
  between,
  says,
  byCounting: false,
})

/** What comparing the lists with each other can find. */
export const LIST_FINDINGS: readonly Finding[] = AGREEMENTS.map(findingOf)

/** Compares the lists with each other, child by child. */
export const compareLists = ({ lists }: AnnexA): Compared[] =>
  AGREEMENTS.map(agreement => {
    const { list, rows } = lists[agreement.of - 1]!
    const asked = rows.filter(agreement.when)
    const others = byPerson(lists[agreement.with - 1]!.rows)
    const finding = findingOf(agreement)
    const differences = asked.flatMap((row): Difference[] =>
      agreement.holds(row, others.get(row.person) ?? [])
        ? []
        : [
            {
              ...finding,
              person: row.person,
              table: list.table,
              stands: standsIn(list, row, agreement.reads),
              record: { kind: row.kind, id: row.id },
            },
          ],
    )
    return {
      between: agreement.between,
      left: asked.length,
      right: asked.length - differences.length,
      differences,
    }
  })

function byPerson(rows: readonly MadeRow[]): Map<string, MadeRow[]> {
  const found = new Map<string, MadeRow[]>()
  for (const row of rows) found.set(row.person, [...(found.get(row.person) ?? []), row])
  return found
}
