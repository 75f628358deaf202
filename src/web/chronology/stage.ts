/** The stages of help, told apart by colour on a screen and by pattern in print. */
export type Stage = 'early' | 'need' | 'protection' | 'care' | 'leaver' | 'other'

const WORDS: readonly [RegExp, Stage][] = [
  [/care leaver|leaving care|former(ly)? relevant/i, 'leaver'],
  [/protection/i, 'protection'],
  [/in care|looked after|children’s home/i, 'care'],
  [/in need/i, 'need'],
  [/early help/i, 'early'],
]

/** The shortest words for a stage, for a bar too narrow for its title. */
export const STAGE_NAMES: Record<Stage, string | undefined> = {
  early: 'Early help',
  need: 'In need',
  protection: 'Protection',
  care: 'In care',
  leaver: 'Care leaver',
  other: undefined,
}

/** The stage a spell of help names in its title: the same words always get the same colour. */
export const stageOf = (title: string): Stage => WORDS.find(([words]) => words.test(title))?.[1] ?? 'other'
