import { type Held, Holding } from '../../checking/index.ts'
import { DEFAULT_LIMITS } from '../../reading/limits.ts'
import type { PartOfChildren } from '../../reading/plain-children.ts'
import { type Said, SaidOnce } from '../../reading/said-once.ts'
import type { Problem, SourceFile } from '../../reading/source-row.ts'
import { isDeclaredSingle } from '../../reading/text-of.ts'
import { UnreadableReturn } from '../../reading/unreadable.ts'
import type { LineAt } from '../../reading/xml-plain.ts'
import { HELD_TABLES } from './held-tables.ts'
import { holdCensus } from './hold-census.ts'

/** What was read of a part of a file: its rows, what is out of place in it, and the line at its end unless it is the last. */
export type PartHeld = { held: Held; said: readonly Said[]; at: LineAt | undefined }

/** How far from the middle a place is looked for. */
const LOOKED = 1 << 18

/** Between two children, the second of whom says first of all who it is: its cases are counted from there. */
const BETWEEN = /<\/Child>(?=\s*<Child>\s*<ChildIdentifiers>)/

/** A census file in two parts, each with about half of its children; undefined where no place to part it was found. */
export async function halvesOf(source: SourceFile): Promise<PartOfChildren[] | undefined> {
  const start = await bytesOf(source, 0)
  if (!start || isDeclaredSingle(start)) return undefined
  const middle = Math.floor(source.size / 2)
  const found = BETWEEN.exec((await bytesOf(source, middle))?.toString('latin1') ?? '')
  if (!found) return undefined
  const to = middle + found.index + found[0].length
  return [
    { from: 0, to, isFirst: true, isLast: false },
    { from: to, to: source.size, isFirst: false, isLast: true },
  ]
}

async function bytesOf(source: SourceFile, from: number): Promise<Buffer | undefined> {
  if (!source.openInPlace) return undefined
  for await (const bytes of source.openInPlace({ from, to: from + LOOKED })) return Buffer.from(bytes)
  return undefined
}

/**
 * Reads a part of a census file by itself; undefined where that cannot be done: it is not as its own text alone would say, or there
 * is something of which the whole file must be told. Then the file is read whole, which says what is wrong with it.
 */
export async function holdPart(
  source: SourceFile,
  part: PartOfChildren,
  lots: number,
): Promise<PartHeld | undefined> {
  const holding = new Holding(lots)
  const said = new SaidOnce()
  let ofWhole = 0
  try {
    const at = await holdCensus(
      source,
      holding,
      problem => {
        // Of one line, or of how the file is written.
        if (problem.line === undefined) ofWhole += 1
        said.add(problem)
      },
      part,
    )
    const each = said.each()
    if (!each || ofWhole > 0 || (!part.isLast && !at)) return undefined
    return { held: holding.end(), said: each, at }
  } catch (error) {
    if (error instanceof UnreadableReturn) return undefined
    throw error
  }
}

/** Both halves as one: rows have their places, and doubts their lines, in the whole file. Undefined where that cannot be. */
export function joined(
  halves: readonly (PartHeld | undefined)[],
): { held: Held[]; problems: Problem[] } | undefined {
  const [first, second] = halves
  if (!first?.at || !second) return undefined
  const before = rowsByTable(first.held)
  const { places, ofTable, rows } = second.held
  for (let nth = 0; nth < rows; nth++) places[nth]! += before[ofTable[nth]!]!
  const problems = new SaidOnce()
  for (const said of first.said) problems.addTimes(said)
  for (const { problem, times } of second.said)
    problems.addTimes({ problem: inWhole(problem, first.at), times })
  const doubts = [...first.said, ...second.said].reduce((sum, { times }) => sum + times, 0)
  if (doubts > DEFAULT_LIMITS.doubts) return undefined
  return { held: [first.held, second.held], problems: problems.all() }
}

function rowsByTable({ ofTable, rows }: Held): number[] {
  const counts = HELD_TABLES.map(() => 0)
  for (let nth = 0; nth < rows; nth++) counts[ofTable[nth]!]! += 1
  return counts
}

/** A doubt that was told of a part, as it is told of the whole file, where the part before ends at this line. */
const inWhole = (problem: Problem, { line, began }: LineAt): Problem => ({
  ...problem,
  line: problem.line! + line - 1,
  ...(problem.line === 1 ? { column: String(Number(problem.column) - began) } : {}),
})
