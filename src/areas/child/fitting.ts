import type { CityPerson, Scene } from '../../engines/simulation/index.ts'

/**
 * Words that a sentence about a child is made of. One that does not fit every child says whom it fits before a colon:
 * `5-11: doing homework` from the fifth birthday up to the eleventh, `0.5+: holding a toy` from six months on,
 * `sister: my sister can come` where there is a sister. More than one stand side by side: `5+ brother: …`.
 */
export type Words = readonly string[]

type Fits = (who: Who) => boolean
type Who = { years: number; child: CityPerson; scene: Scene }
type Part = { words: string; fits: Fits | null }

const SAYS_WHOM =
  /^((?:(?:[\d.]+\+|[\d.]+-[\d.]+|mother|father|parent|dad-elsewhere|sister|brother|sibling|kin) ?)+): /

const EIGHTEEN = 6575
// Those who had grown up before the city began are not on its record.
const isBornSibling = ({ child, scene: { family, day } }: Who, sex?: 'M' | 'F'): boolean =>
  family.children.some(
    one =>
      one !== child && one.born <= day && one.born + EIGHTEEN > day && (sex === undefined || one.sex === sex),
  )
const hasParent = ({ child, scene: { family } }: Who, sex?: 'M' | 'F'): boolean =>
  family.adults.some(one => child.parents.includes(one.id) && (sex === undefined || one.sex === sex))

const WHOM: Readonly<Record<string, Fits>> = {
  mother: who => hasParent(who, 'F'),
  father: who => hasParent(who, 'M'),
  parent: who => hasParent(who),
  sister: who => isBornSibling(who, 'F'),
  brother: who => isBornSibling(who, 'M'),
  sibling: who => isBornSibling(who),
  'dad-elsewhere': who => hasParent(who, 'F') && !hasParent(who, 'M'),
  // Somebody who came to this country alone has nobody here.
  kin: ({ scene: { family } }) => family.adults.length > 0,
}

function fitOf(word: string): Fits {
  const whom = WHOM[word]
  if (whom) return whom
  const [from = '0', to] = word.split('-')
  const [least, most] = [Number.parseFloat(from), to === undefined ? Number.POSITIVE_INFINITY : Number(to)]
  return ({ years }) => years >= least && years < most
}

const read = new WeakMap<Words, readonly Part[]>()

function partsOf(list: Words): readonly Part[] {
  const known = read.get(list)
  if (known) return known
  const parts = list.map(text => {
    const whom = SAYS_WHOM.exec(text)
    if (!whom) return { words: text, fits: null }
    const all = whom[1]!.trim().split(' ').map(fitOf)
    return { words: text.slice(whom[0].length), fits: (who: Who) => all.every(fits => fits(who)) }
  })
  read.set(list, parts)
  return parts
}

/** Those of a list that fit the child of a scene, of the age they have on its day, without the words that say whom. */
export function fitting(scene: Scene, list: Words): string[] {
  const { child, day } = scene
  // Some hours are given, so that a birthday is on the day of it whatever leap years came between.
  const who = { years: (day - child.born) / 365.25 + 0.005, child, scene }
  const found: string[] = []
  for (const { words, fits } of partsOf(list)) if (fits === null || fits(who)) found.push(words)
  return found
}

/** One of a list that fits the child of a scene. Throws where none does: every list has something for everybody. */
export function oneOf(scene: Scene, list: Words): string {
  return scene.chance.pick(fitting(scene, list))
}
