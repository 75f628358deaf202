import { addDays, type Day } from '../../core/day.ts'
import { idFrom } from '../records/index.ts'
import { Agenda } from './agenda.ts'
import { chanceOf } from './chance.ts'
import type { CityFamily, CityPerson, Happening, HowWritten, OpenSpell, Scene, Simulates } from './lives.ts'
import type { PlayedFamily, PlayedRecord, PlayedSpell } from './played.ts'

/** What a family is played by. */
export type Rules = {
  seed: number
  lastDay: Day
  dial(name: string, on: Day): number
  /** The areas in their order; each answers a happening in turn. */
  areas: readonly { name: string; simulates?: Simulates }[]
  /** Who works with a child on a day, as one name; asked again once workers are shared out. */
  worker(child: string, on: Day): string
}

const EIGHTEEN = 6575

/**
 * Plays one family's lives, day by day, from what the city makes happen to them: each happening is answered by every
 * area that knows it, and answers make others happen. The same seed gives the same lives. Throws when an area changes
 * a record that is not there, begins a spell that is open, or writes before today.
 */
export function playFamily(family: CityFamily, coming: readonly Happening[], rules: Rules): PlayedFamily {
  const agenda = new Agenda<Happening>()
  for (const one of coming) if (one.on <= rules.lastDay) agenda.add(one.on, one)
  const records = new Map<string, PlayedRecord>()
  const open = new Map<string, OpenSpell>()
  const spells: PlayedSpell[] = []
  const met = new Map<string, number>()
  for (let one = agenda.next(); one; one = agenda.next()) {
    // Twice the same happening to a child on one day: each has chance and ids of its own.
    const key = `${one.child.id} ${one.what} ${one.on}`
    const nth = met.get(key) ?? 0
    met.set(key, nth + 1)
    for (const { name, simulates } of rules.areas) {
      const answer = simulates?.answers[one.what]
      if (answer) answer(sceneOf(one, nth, name))
    }
  }
  for (const [key, { id, from }] of open) {
    const [child = '', name = ''] = key.split(' ')
    spells.push({ name, child, id, from, until: null })
  }
  return { records: [...records.values()], spells }

  function sceneOf(happening: Happening, nth: number, area: string): Scene {
    const { on: day, child, what } = happening
    let written = 0
    return {
      happening,
      day,
      child,
      family,
      lastDay: rules.lastDay,
      chance: chanceOf(rules.seed, area, child.id, what, day, nth),
      siblings: (weeks = 0) =>
        family.children.filter(
          other => other !== child && other.born - weeks * 7 <= day && addDays(other.born, EIGHTEEN) > day,
        ),
      dial: (name, on = day) => rules.dial(name, on),
      worker: (of = child) => rules.worker(of.id, day),
      write(kind, values, how = {}) {
        const subject = how.about ?? child.id
        const id =
          how.id ??
          (kind.single ? subject : idFrom(rules.seed, kind.table, subject, what, day, nth, written++))
        const key = `${kind.table} ${id}`
        if (records.has(key)) throw new Error(`${area} writes ${kind.table} ${id} twice`)
        records.set(key, { kind, id, subject, versions: [versionOf(day, values, how)] })
        return id
      },
      change(kind, id, values, how = {}) {
        const record = records.get(`${kind.table} ${id}`)
        if (!record) throw new Error(`${area} changes a ${kind.table} that is not there`)
        record.versions.push(versionOf(day, { ...record.versions.at(-1)!.values, ...values }, how))
      },
      later(on, next, details = {}, about = child) {
        if (on < day) throw new Error(`${area} makes ${next} happen before it can`)
        if (on <= rules.lastDay) agenda.add(on, { on, what: next, child: about, with: details })
      },
      begin(name, id, details = {}) {
        const key = `${child.id} ${name}`
        if (open.has(key)) throw new Error(`${area} begins ${name} twice for one child`)
        open.set(key, { id, from: day, with: details })
      },
      end(name) {
        const key = `${child.id} ${name}`
        const spell = open.get(key)
        if (!spell) return
        open.delete(key)
        spells.push({ name, child: child.id, id: spell.id, from: spell.from, until: day })
      },
      spell: (name: string, of: CityPerson = child) => open.get(`${of.id} ${name}`),
    }
  }
}

function versionOf(day: Day, values: Record<string, unknown>, how: HowWritten) {
  return { values, on: how.on ?? day, at: how.at ?? null, written: how.written ?? ('at-once' as const) }
}
