import type { Chance } from '../../engines/simulation/index.ts'

const HEARD: readonly [string, string][] = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['ie', 'y'],
  ['ee', 'ea'],
  ['y', 'ie'],
  ['ai', 'ay'],
  ['c', 'k'],
  ['s', 'z'],
  ['i', 'e'],
  ['o', 'u'],
  ['a', 'e'],
]

/**
 * A name as somebody who heard it on the telephone, or typed in a hurry, writes it: like it, and never the same. Short
 * names, of which any change makes another, stay as they are.
 */
export function misspelt(name: string, chance: Chance): string {
  if (name.length < 4) return name
  const rest = name.slice(1)
  const ways: string[] = []
  // Two letters the other way round, a doubled letter, or a letter left out; seldom the first.
  const at = 1 + Math.floor(chance.next() * (rest.length - 1))
  ways.push(swapped(name, at), name.slice(0, at + 1) + name.slice(at), name.slice(0, at) + name.slice(at + 1))
  for (const [written, heard] of HEARD) {
    const found = rest.indexOf(written)
    if (found >= 0) ways.push(name[0] + rest.slice(0, found) + heard + rest.slice(found + written.length))
  }
  const other = ways.filter(way => way !== name)
  return other.length > 0 ? chance.pick(other) : name
}

const swapped = (name: string, at: number): string =>
  at + 1 < name.length ? name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2) : name
