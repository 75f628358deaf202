import type { CityPerson } from '../../engines/simulation/index.ts'

const WORDS = {
  F: { they: 'she', them: 'her', their: 'her' },
  M: { they: 'he', them: 'him', their: 'his' },
} as const

/**
 * Sentences about a child of the city, made from a pattern: {name}, {they}, {them} and {their} become the child's, and
 * each sentence begins with a capital.
 */
export function telling(pattern: string, { forename, sex }: CityPerson): string {
  const words: Record<string, string> = { name: forename, ...(sex === 'F' ? WORDS.F : WORDS.M) }
  // By hand, as a city tells half a million of these: patterns of RegExp took five times as long.
  let told = ''
  let from = 0
  for (let open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
    const close = pattern.indexOf('}', open)
    if (close < 0) break
    told +=
      pattern.slice(from, open) + (words[pattern.slice(open + 1, close)] ?? pattern.slice(open, close + 1))
    from = close + 1
  }
  return withCapitals(told + pattern.slice(from))
}

const ENDS = new Set('.?!')

function withCapitals(told: string): string {
  let made = ''
  let from = 0
  for (let at = 0; at >= 0 && at < told.length; at = nextAfterSpace(told, at)) {
    if (at > 0 && !ENDS.has(told.charAt(at - 2))) continue
    const letter = told.charAt(at)
    if (letter < 'a' || letter > 'z') continue
    made += told.slice(from, at) + letter.toUpperCase()
    from = at + 1
  }
  return made + told.slice(from)
}

/** Where the next word begins: 0 is never said again, so -1 is the end. */
const nextAfterSpace = (told: string, at: number): number => {
  const space = told.indexOf(' ', at)
  return space < 0 ? -1 : space + 1
}
