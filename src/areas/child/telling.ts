import type { CityPerson } from '../../engines/simulation/index.ts'

/**
 * Sentences about a child of the city, made from a pattern: {name}, {they}, {them} and {their} become the child's, and
 * each sentence begins with a capital.
 */
export function telling(pattern: string, { forename, sex }: CityPerson): string {
  const words: Record<string, string> =
    sex === 'F'
      ? { name: forename, they: 'she', them: 'her', their: 'her' }
      : { name: forename, they: 'he', them: 'him', their: 'his' }
  const told = pattern.replace(/\{(\w+)\}/g, (whole, word: string) => words[word] ?? whole)
  return told.replace(
    /(^|[.?!] )([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}
