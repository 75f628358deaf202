import { addDays, type Day } from '../../core/day.ts'
import { quickIdFrom, type RecordKind } from '../records/index.ts'
import { Agenda } from './agenda.ts'
import { type Chance, chanceOf } from './chance.ts'
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
  /** Who is in a place for whoever the word stands for, as one name. */
  somebody(place: string, word: string, on: Day): string
  /** The accounts of those in such places who can sign in, by their names. */
  accounts?: ReadonlyMap<string, string>
}

const EIGHTEEN = 6575

/**
 * Plays one family's lives, day by day, from what the city makes happen to them: each happening is answered by every
 * area that knows it, and answers make others happen. The same seed gives the same lives. Throws when an area changes
 * a record that is not there, begins a spell that is open, or writes before today.
 */
export function playFamily(family: CityFamily, coming: readonly Happening[], rules: Rules): PlayedFamily {
  const playing = new Playing(family, rules)
  for (const one of coming) if (one.on <= rules.lastDay) playing.agenda.add(one.on, one)
  const answering = answersOf(rules.areas)
  let today: Happening[] = []
  for (let one = playing.agenda.next(); one; one = playing.agenda.next()) {
    const answers = answering.get(one.what)
    if (!answers) continue
    if (today.length > 0 && today[0]!.on !== one.on) today = []
    const nth = timesMet(today, one)
    today.push(one)
    for (const { area, answer } of answers) answer(new PlayedScene(playing, one, nth, area))
  }
  return playing.end()
}

/** Twice the same happening to a child on one day: each has chance and ids of its own. */
function timesMet(today: readonly Happening[], { what, child }: Happening): number {
  let times = 0
  for (const one of today) if (one.what === what && one.child === child) times++
  return times
}

type Answering = ReadonlyMap<string, readonly { area: string; answer: (scene: Scene) => void }[]>

const kept = new WeakMap<object, Answering>()

/** Who answers each happening, in the areas' order: found once, as every family is asked. */
function answersOf(areas: Rules['areas']): Answering {
  const known = kept.get(areas)
  if (known) return known
  const made = new Map<string, { area: string; answer: (scene: Scene) => void }[]>()
  for (const { name: area, simulates } of areas) {
    for (const [what, answer] of Object.entries(simulates?.answers ?? {})) {
      const list = made.get(what)
      if (list) list.push({ area, answer })
      else made.set(what, [{ area, answer }])
    }
  }
  kept.set(areas, made)
  return made
}

/** One family while it is played. */
class Playing {
  readonly agenda = new Agenda<Happening>()
  readonly records: PlayedRecord[] = []
  private readonly byKind = new Map<RecordKind, Map<string, PlayedRecord>>()
  /** Open spells by child, then by name. */
  readonly open = new Map<string, Map<string, OpenSpell>>()
  readonly spells: PlayedSpell[] = []
  readonly family: CityFamily
  readonly rules: Rules

  constructor(family: CityFamily, rules: Rules) {
    this.family = family
    this.rules = rules
  }

  end(): PlayedFamily {
    for (const [child, spells] of this.open)
      for (const [name, { id, from }] of spells) this.spells.push({ name, child, id, from, until: null })
    return { records: this.records, spells: this.spells }
  }

  record(kind: RecordKind, id: string): PlayedRecord | undefined {
    return this.byKind.get(kind)?.get(id)
  }

  keep(record: PlayedRecord): void {
    const { kind, id } = record
    const ofKind = this.byKind.get(kind)
    if (ofKind) ofKind.set(id, record)
    else this.byKind.set(kind, new Map([[id, record]]))
    this.records.push(record)
  }
}

// A class, as millions are made: see Scene for what each part is.
class PlayedScene implements Scene {
  readonly happening: Happening
  readonly day: Day
  readonly child: CityPerson
  readonly family: CityFamily
  readonly lastDay: Day
  private readonly playing: Playing
  private readonly nth: number
  private readonly area: string
  private drawn: Chance | undefined
  private written = 0

  constructor(playing: Playing, happening: Happening, nth: number, area: string) {
    this.happening = happening
    this.day = happening.on
    this.child = happening.child
    this.family = playing.family
    this.lastDay = playing.rules.lastDay
    this.playing = playing
    this.nth = nth
    this.area = area
  }

  get chance(): Chance {
    const { seed } = this.playing.rules
    this.drawn ??= chanceOf(seed, this.area, this.child.id, this.happening.what, this.day, this.nth)
    return this.drawn
  }

  // Each is a getter of a function: areas take them out of the scene by name, and few are asked for in any one.
  get siblings(): Scene['siblings'] {
    const { child, day, family } = this
    return (weeks = 0) =>
      family.children.filter(
        other => other !== child && other.born - weeks * 7 <= day && addDays(other.born, EIGHTEEN) > day,
      )
  }

  get dial(): Scene['dial'] {
    const { rules } = this.playing
    return (name, on = this.day) => rules.dial(name, on)
  }

  get worker(): Scene['worker'] {
    const { rules } = this.playing
    return (of = this.child) => rules.worker(of.id, this.day)
  }

  get somebody(): Scene['somebody'] {
    const { rules } = this.playing
    return (place, word) => rules.somebody(place, word, this.day)
  }

  get account(): Scene['account'] {
    const { rules } = this.playing
    return name => rules.accounts?.get(name) ?? null
  }

  get write(): Scene['write'] {
    const { playing } = this
    return (kind, values, how = {}) => {
      const subject = how.about ?? this.child.id
      const id = how.id ?? (kind.single ? subject : this.newId(kind, subject, playing.rules.seed))
      if (playing.record(kind, id)) throw new Error(`${this.area} writes ${kind.table} ${id} twice`)
      playing.keep({ kind, id, subject, versions: [versionOf(this.day, values, how)] })
      return id
    }
  }

  private newId(kind: RecordKind, subject: string, seed: number): string {
    const { happening, day, nth } = this
    return quickIdFrom(seed, kind.table, subject, happening.what, day, nth, this.written++)
  }

  get change(): Scene['change'] {
    const { playing } = this
    return (kind, id, values, how = {}) => {
      const record = playing.record(kind, id)
      if (!record) throw new Error(`${this.area} changes a ${kind.table} that is not there`)
      record.versions.push(versionOf(this.day, { ...record.versions.at(-1)!.values, ...values }, how))
    }
  }

  get later(): Scene['later'] {
    return (on, what, details = {}, about = this.child) => {
      if (on < this.day) throw new Error(`${this.area} makes ${what} happen before it can`)
      if (on <= this.lastDay) this.playing.agenda.add(on, { on, what, child: about, with: details })
    }
  }

  get begin(): Scene['begin'] {
    return (name, id, details = {}) => {
      const { open } = this.playing
      const spells = open.get(this.child.id) ?? new Map<string, OpenSpell>()
      open.set(this.child.id, spells)
      if (spells.has(name)) throw new Error(`${this.area} begins ${name} twice for one child`)
      spells.set(name, { id, from: this.day, with: details })
    }
  }

  get end(): Scene['end'] {
    return name => {
      const child = this.child.id
      const spells = this.playing.open.get(child)
      const spell = spells?.get(name)
      if (!spell) return
      spells!.delete(name)
      this.playing.spells.push({ name, child, id: spell.id, from: spell.from, until: this.day })
    }
  }

  get spell(): Scene['spell'] {
    const { open } = this.playing
    return (name, of = this.child) => open.get(of.id)?.get(name)
  }
}

function versionOf(day: Day, values: Record<string, unknown>, how: HowWritten) {
  return { values, on: how.on ?? day, at: how.at ?? null, written: how.written ?? ('at-once' as const) }
}
