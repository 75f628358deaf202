import { fold } from './normalise.ts'
import { sounds } from './phonetic.ts'
import { CELTIC } from './variants/celtic.ts'
import { ENGLISH } from './variants/english.ts'
import { WORLD } from './variants/world.ts'

/** Groups of first names that are one name: each written as its parts, the name of the group first. */
export const GROUPS: readonly (readonly string[])[] = [ENGLISH, CELTIC, WORLD]
  .flatMap(table => table.trim().split('\n'))
  .map(line => line.split(' ').map(fold))

const groupsOf = new Map<string, string[]>()
const groupsBySound = new Map<string, Set<string>>()
for (const group of GROUPS) {
  const name = group[0]!
  for (const word of group) {
    const known = groupsOf.get(word) ?? []
    if (!known.includes(name)) groupsOf.set(word, [...known, name])
    for (const sound of sounds(word)) {
      const heard = groupsBySound.get(sound) ?? new Set<string>()
      groupsBySound.set(sound, heard.add(name))
    }
  }
}

/** The groups a folded name belongs to; none when the table does not know it. 'alex' belongs to two. */
export const variantGroups = (word: string): readonly string[] => groupsOf.get(word) ?? []

/** The groups that hold a name sounding like a word: how a spelling the table does not know finds its name. */
export const groupsSoundingLike = (word: string): readonly string[] => [
  ...new Set(sounds(word).flatMap(sound => [...(groupsBySound.get(sound) ?? [])])),
]

/** Whether two different folded names are used as one: 'bob' and 'robert', 'shivaun' and 'siobhan'. */
export function areVariants(a: string, b: string): boolean {
  const groups = variantGroups(a)
  return a !== b && variantGroups(b).some(group => groups.includes(group))
}
