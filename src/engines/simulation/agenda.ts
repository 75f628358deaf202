import type { Day } from '../../core/day.ts'

type Entry<T> = { on: Day; nth: number; what: T }

/** Things to come, earliest first; of one day, in the order in which they were put down. A binary heap. */
export class Agenda<T> {
  private readonly entries: Entry<T>[] = []
  private count = 0

  /** Puts something down for a day. */
  add(on: Day, what: T): void {
    const { entries } = this
    entries.push({ on, nth: this.count++, what })
    let i = entries.length - 1
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (!isBefore(entries[i]!, entries[parent]!)) break
      this.swap(i, parent)
      i = parent
    }
  }

  /** Takes out what comes next; nothing when all is done. */
  next(): T | undefined {
    const { entries } = this
    const first = entries[0]
    const last = entries.pop()
    if (first === undefined || last === undefined) return undefined
    if (entries.length > 0) {
      entries[0] = last
      this.sink()
    }
    return first.what
  }

  private sink(): void {
    const { entries } = this
    let i = 0
    for (;;) {
      let least = i
      const [left, right] = [2 * i + 1, 2 * i + 2]
      if (left < entries.length && isBefore(entries[left]!, entries[least]!)) least = left
      if (right < entries.length && isBefore(entries[right]!, entries[least]!)) least = right
      if (least === i) return
      this.swap(i, least)
      i = least
    }
  }

  private swap(i: number, j: number): void {
    const { entries } = this
    const kept = entries[i]!
    entries[i] = entries[j]!
    entries[j] = kept
  }
}

const isBefore = <T>(a: Entry<T>, b: Entry<T>): boolean => a.on < b.on || (a.on === b.on && a.nth < b.nth)
