import { expect } from 'vitest'
import { type Lives, withLives } from '../../../tests/setup/lives.ts'
import { day } from '../../core/day.ts'
import { type Instant, londonInstant } from '../../core/instant.ts'
import { insert, type RecordKind } from '../../engines/records/index.ts'
import { type Broken, checkLaws, LAWS, type Told } from './index.ts'

/** The lives of one test of a law: as `Lives`, and what of them breaks the law. */
export type Under = Lives & {
  /** What breaks the law, as `kind id`, in the order of the text. */
  broken(told?: Told): Promise<string[]>
  /** As broken, with all that is said of it. */
  rows(told?: Told): Promise<Broken[]>
  /** A child with this word for a name, born on this day (ISO text). */
  born(word: string, on: string, more?: Record<string, unknown>): Promise<string>
  /** As put, known since noon of a day (ISO text). */
  putOn(
    on: string,
    kind: RecordKind,
    child: string,
    values: Record<string, unknown>,
    id?: string,
  ): Promise<string>
}

/** Noon of a day (ISO text) in London. */
export const noon = (on: string): Instant => londonInstant(day(on), '12:00')

/** Made lives under one law, on 15 January 2026 at noon, undone afterwards. */
export function under(n: number, work: (lives: Under) => Promise<void>): () => Promise<void> {
  const asked = LAWS.filter(law => law.n === n)
  return () =>
    withLives(async lives => {
      expect(asked, `law ${n} is asked`).toHaveLength(1)
      const rows = async (told?: Told): Promise<Broken[]> => {
        await lives.follow()
        const [checked] = await checkLaws(lives.ctx, asked, told)
        return checked!.broken
      }
      const { Identity } = await import('../../areas/child/records.ts')
      await work({
        ...lives,
        rows,
        broken: async told => [...new Set((await rows(told)).map(({ kind, id }) => `${kind} ${id}`))].sort(),
        async born(word, on, more = {}) {
          const child = await lives.child(word)
          await lives.put(Identity, child, { born: on, ...more })
          return child
        },
        async putOn(on, kind, child, values, id) {
          const then = { ...lives.ctx, now: noon(on) }
          const done = await insert(then, kind, child, withDays(kind, values) as never, id)
          if (!done.ok) throw new Error(JSON.stringify(done.problems))
          return done.value
        },
      })
    })
}

/** Days written as ISO text, as the store takes them. */
export const withDays = (kind: RecordKind, values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      kind.fields[field]?.type === 'day' && typeof value === 'string' ? day(value) : value,
    ]),
  )
