import type { Lane } from '../../engines/chronology/index.ts'

/** The shape a lane's marks are drawn in; a meaning is never carried by colour alone. */
export type Glyph = 'circle' | 'diamond' | 'triangle' | 'square' | 'quote'

/** How one lane is named and drawn. `one` and `many` name its marks when they are counted. */
export type LaneStyle = { lane: Lane; title: string; glyph: Glyph; one: string; many: string }

/** The lanes from top to bottom. */
export const LANES: readonly LaneStyle[] = [
  { lane: 'help', title: 'Help and protection', glyph: 'square', one: 'event', many: 'events' },
  { lane: 'legal', title: 'Legal status', glyph: 'square', one: 'event', many: 'events' },
  { lane: 'home', title: 'Home', glyph: 'square', one: 'event', many: 'events' },
  { lane: 'school', title: 'School', glyph: 'square', one: 'event', many: 'events' },
  { lane: 'plan', title: 'Plans and reviews', glyph: 'diamond', one: 'review', many: 'reviews' },
  { lane: 'visit', title: 'Visits', glyph: 'circle', one: 'visit', many: 'visits' },
  { lane: 'away', title: 'Missing, exploitation', glyph: 'triangle', one: 'event', many: 'events' },
  { lane: 'wellbeing', title: 'Health and wellbeing', glyph: 'square', one: 'event', many: 'events' },
  { lane: 'words', title: 'The child’s words', glyph: 'quote', one: 'entry', many: 'entries' },
  { lane: 'people', title: 'Who was there', glyph: 'square', one: 'event', many: 'events' },
]

const byLane = new Map(LANES.map(style => [style.lane, style]))

/** The style of a lane. */
export const laneStyle = (lane: Lane): LaneStyle => byLane.get(lane) ?? LANES[0]!

const GROUPED = new Intl.NumberFormat('en-GB')

/** '1 visit', '41 visits', '1,204 visits' */
export const counted = (n: number, one: string, many: string): string =>
  `${n < 1000 ? n : GROUPED.format(n)} ${n === 1 ? one : many}`
