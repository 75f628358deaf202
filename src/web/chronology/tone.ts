import type { Lane, Telling } from '../../engines/chronology/index.ts'

export type Tone = Telling['tone']

/** From most to least in need of a look. */
export const TONES: readonly Tone[] = ['missed', 'late', 'doubt', 'good', 'plain']

/** Late, due and not done, or in doubt: what is drawn raised above the rest of its lane. */
export const needsALook = (tone: Tone): boolean => tone === 'missed' || tone === 'late' || tone === 'doubt'

/** The tone of several things drawn as one: the one most in need of a look. */
export function worstTone(tellings: readonly Telling[]): Tone {
  return TONES.find(tone => tellings.some(t => t.tone === tone)) ?? 'plain'
}

// Where there is a time limit to keep, done in time is worth saying; a child's words are never "in time".
const TIMED: ReadonlySet<Lane> = new Set(['plan', 'visit', 'wellbeing', 'away'])

/** The tone in words, or undefined where there is nothing to say. */
export function toneWords(tone: Tone, lane: Lane): string | undefined {
  if (tone === 'missed') return 'Due and not done'
  if (tone === 'late') return 'Late'
  if (tone === 'doubt') return 'In doubt'
  return tone === 'good' && TIMED.has(lane) ? 'In time' : undefined
}
