import { type Day, day } from '../../core/day.ts'

/** A named parameter of the city: a rate or a way of working, never a figure. */
export type Dial = {
  name: string
  /** What it is, with its unit. */
  about: string
  /** Where it comes from: a published figure it follows from, guidance, or our own judgement and why. */
  source: string
  /** Its value on days, in order; between two days it runs evenly from one to the other. */
  points: readonly { on: Day; value: number }[]
}

/** Declares a dial. Give one number, or values by ISO day. Throws when the days are not in order. */
export function dial(
  name: string,
  about: string,
  source: string,
  values: number | Record<string, number>,
): Dial {
  const points =
    typeof values === 'number'
      ? [{ on: day('2000-01-01'), value: values }]
      : Object.entries(values).map(([on, value]) => ({ on: day(on), value }))
  if (points.some((point, i) => i > 0 && point.on <= points[i - 1]!.on))
    throw new Error(`The days of the dial ${name} are not in order`)
  return { name, about, source, points }
}

/** A dial's value on a day: before its first day that of the first, after its last that of the last. */
export function valueOn({ points }: Dial, on: Day): number {
  // Asked some hundred million times for a large city, and most dials never turn.
  if (points.length === 1) return points[0]!.value
  let next = 0
  while (next < points.length && points[next]!.on <= on) next++
  if (next === 0) return points[0]!.value
  if (next === points.length) return points[next - 1]!.value
  const [a, b] = [points[next - 1]!, points[next]!]
  return a.value + ((b.value - a.value) * (on - a.on)) / (b.on - a.on)
}
