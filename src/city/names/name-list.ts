/** Names that are given and handed down together. Grown-ups born before 1988 are of `women` and `men`, where a list has them. */
export type NameList = {
  girls: readonly string[]
  boys: readonly string[]
  women?: readonly string[]
  men?: readonly string[]
  /** Last names of grown-up women that are not handed down. */
  borneByWomen?: readonly string[]
  surnames: readonly string[]
}

/** The words of a text; a name of two words is written with `_`. */
export const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map(word => word.replaceAll('_', ' '))
