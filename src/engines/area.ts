import type { VNode } from 'preact'
import type { Outcome, Problem } from '../core/outcome.ts'
import type { Sql } from '../core/sql.ts'
import type { Role, Viewer } from './access/index.ts'
import type { Tells } from './chronology/index.ts'
import type { Clock, Life } from './clocks/index.ts'
import type { Corrects } from './corrections/index.ts'
import type { Derived } from './derived/index.ts'
import type { Brought } from './files/index.ts'
import type { Indicator } from './indicators/index.ts'
import type { TimedJob } from './jobs/index.ts'
import type { Searchable } from './matching/index.ts'
import type { News } from './news/index.ts'
import type { SaidToThem } from './own-record/index.ts'
import type { Paper } from './papers/index.ts'
import type { Answer, Ctx, DatasetRows, Facts, Reading, RecordKind, YearRows } from './records/index.ts'
import type { Plays, Simulates } from './simulation/index.ts'
import type { Spells, StatusSpell } from './status/index.ts'

export type { Facts, Viewer }

/** A request to an area's page or action, already inside a transaction as the viewer. */
export type Asked = {
  ctx: Ctx
  viewer: Viewer
  /** Path parameters. */
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** The submitted form, several ticked boxes of one name joined with ','; empty for a page. */
  form: Readonly<Record<string, string>>
  /** The files that came with the form of a page that takes them. */
  files: readonly Brought[]
  /** Every form's hidden field `_csrf`. */
  csrf: string
  /** Who signs what is written from here; no telephone number where none was set. */
  council: {
    name: string
    telephone: string | null
    /** Where this website is reached, for a line in an e-mail. */
    address: string
  }
  /** What a clock asks for, by its id, as a worker's list says it: an area does not know the others' clocks. */
  todo(clock: string): string
}

/** What a page answers: a title and a body, or that there is nothing there (the same for "not allowed"). */
export type Shown =
  | {
      title: string
      body: VNode
      /** For tables that need the whole width. */
      wide?: boolean
      /** The way to it, from where its work begins; My day stands before it. */
      breadcrumbs?: readonly { text: string; href?: string }[]
      /** The children it is about, where its address names none: how to speak with them stands above it. */
      about?: readonly string[]
      /** What it shows, as a paper to give to somebody: then it can be saved as PDF and Word, too. */
      paper?: Paper
    }
  | 'not-found'

/** Where to go once a form was done. */
export type Next = { redirect: string; notice?: string }

/** A page of an area, at a path below its own. */
export type PageOf = {
  path: string
  title: string
  may: readonly Role[]
  /** Its words in the main navigation, where somebody's work begins there. */
  place?: string
  /** For whom it stands there always; others who may open it find it among the rest when there are many. */
  daily?: readonly Role[]
  /**
   * What its form decides, by the name under which docs/who-decides.md says who may: where one writing decides about several
   * children, no action about one child can ask it (docs/decisions, pages that decide).
   */
  decides?: string
  /** Shown again with what was sent and what was wrong with it, when `act` refused it. */
  show(asked: Asked, problems: readonly Problem[]): Promise<Shown>
  /**
   * What of it somebody without an account may read beside the letterbox: only what is about the authority itself, never
   * about a person. Asked with the service’s rights, for nobody is signed in (docs/decisions, what strangers may read).
   */
  outside?(ctx: Ctx): Promise<{ title: string; body: VNode }>
  /** Its form brings files. */
  takesFiles?: boolean
  /** What its form does. Refused with problems: nothing that it wrote stays. */
  act?(asked: Asked): Promise<Outcome<Next> | 'not-found'>
}

/** Something a person can do: a form about a child, and what it records. Refused with problems, or where to go next. */
export type Action = {
  /** As in the web address: 'add-warning'. Lives at /children/<child>/<id>. */
  id: string
  title: string
  /** The button's words. */
  submit: string
  may: readonly Role[]
  /** The kind whose declared fields the form asks for. */
  form: RecordKind
  /** Fields to ask for, in order; all of the kind's when left out. */
  ask?: readonly string[]
  /** Of these, what this form asks for although the kind does without it, as a return may not say it: it is not called optional. */
  needs?: readonly string[]
  /** It begins something new: not offered once the life or the pregnancy has ended, and refused at its address. */
  begins?: boolean
  /** It belongs to a life that has ended, and is offered then alone. */
  afterTheEnd?: boolean
  /** Fields whose answer is one of a list made for whoever asks, such as colleagues: needed, and nothing else is taken. */
  choices?(
    ctx: Ctx,
    viewer: Viewer,
  ): Promise<Readonly<Record<string, readonly { value: string; text: string }[]>>>
  /** Of which ages, in whole years, it is offered; at its address it is there for all, and says itself why not. */
  ages?: { from: number; under: number }
  /**
   * Whether it is in force today, for an act of a pathway that begins on a day: offered only then; at its address it says itself why
   * not (docs/decisions, acts that begin on a day).
   */
  inForce?(ctx: Ctx): Promise<boolean>
  /** Shown above the form. */
  before?(asked: Asked & { child: string }): Promise<VNode | null>
  /** Said beside that it was saved; asked for before it is. */
  saved?(asked: Asked & { child: string; values: Record<string, unknown> }): Promise<string>
  run(
    asked: Asked & { child: string; values: Record<string, unknown>; recordId: string },
  ): Promise<Outcome<string>>
}

/** A part of the child's page that an area draws. Places stand in the order of the type. */
export type Panel = {
  /** 'speaking' is drawn on every form and page about the child, too: before anybody plans to speak with them. */
  place: 'identity' | 'warnings' | 'speaking' | 'people' | 'homes' | 'words' | 'workers'
  title: string
  /** Nothing to draw: null. `page` is what the page around it asks for anyway. */
  show(ctx: Ctx, child: string, page?: PanelPage): Promise<VNode | null>
}

/** What a page knows of the child whom its panels are about: asked once for all of them. */
export type PanelPage = { statuses: Promise<readonly StatusSpell[]> }

/** Which roles may read which of an area's kinds. `kinds` left out means all of them. */
export type Grant = { roles: readonly Role[]; kinds?: readonly RecordKind[]; sensitive?: boolean }

/** SQL (child_id uuid, sealed_on date) naming children whose record an adoption order has closed. */
export type Seals = { rows: Sql }

/**
 * Who each person is, for lists, headings and splits: SQL returning person_id uuid, name text (the local id
 * where no name is known), local_id text, born_on date, expected_on date, sex text and ethnicity text (as labels).
 */
export type Profile = { rows: Sql }

/**
 * How a loaded row's person is recognised: SQL for their local ids (person_id uuid, local_id text, known_at
 * timestamptz) and for what proves who they are (person_id uuid, upn text,
 * former_upn text, born text as an ISO date).
 */
export type KnownBy = { localIds: Sql; proofs: Sql }

/** Decisions that wait for whoever may make them, and the page where they are made: My day says how many. */
export type Waits = {
  href: string
  /** What one of them is, and several: 'step up or down', 'steps up or down'. */
  one: string
  many: string
  may: readonly Role[]
  /** It takes the service’s rights to count, for whoever opens no record: asked by itself, after the others. */
  alone?: true
  count(ctx: Ctx, viewer: Viewer): Promise<number>
}

/**
 * Everything a practice area may contribute: a closed list. Adding a kind of contribution takes a decision
 * record in docs/decisions.
 */
export type Area = {
  /** Its folder's name. */
  name: string
  title: string
  records: readonly RecordKind[]
  may: readonly Grant[]
  facts?: readonly Facts[]
  /** Facts of other areas that this area's SQL joins. */
  joins?: readonly Facts[]
  spells?: readonly Spells[]
  tells?: readonly Tells[]
  /** How its records are said to the child they are about. */
  saysToThem?: readonly SaidToThem[]
  clocks?: readonly Clock[]
  /** Records that follow from others and are kept: their kinds stand among `records` too. */
  derives?: readonly Derived[]
  indicators?: readonly Indicator[]
  readings?: readonly Reading[]
  answers?: readonly Answer[]
  /** Which rows its records give a return of a year; their cells are its answers'. */
  yearRows?: readonly YearRows[]
  /** Which rows its records give a dataset that stands at any day (docs/decisions, areas say a dataset's rows). */
  datasetRows?: readonly DatasetRows[]
  /** What of its records may be corrected, and by whom: one page does it for all. */
  corrects?: readonly Corrects[]
  seals?: Seals
  /** One area only: who each person is, in a line. See Profile. */
  profile?: Profile
  /** One area only: how a person is recognised. See KnownBy. */
  knownBy?: KnownBy
  /** One area only: who belongs to whose family, told once for each of the two: SQL returning person_id, other_id uuid. */
  family?: { rows: Sql }
  /** One area only: where it is said that a life ended, from which day clocks ask for nothing. */
  life?: Life
  /** One area only: who works with whom, as SQL returning child_id uuid, worker, account, team text, from_on, to_on date. */
  allocations?: { rows: Sql }
  /** One area only: SQL returning from_on date, children integer. */
  population?: { rows: Sql }
  /** One area only: what is read beside the form on which a partner tells of a worry. */
  guidance?(ctx: Ctx): Promise<VNode>
  searchable?: readonly Searchable[]
  panels?: readonly Panel[]
  actions?: readonly Action[]
  pages?: readonly PageOf[]
  waits?: readonly Waits[]
  /** What happened about a child that whoever works with the child may not know yet: My day tells it until it was opened. */
  news?: readonly News[]
  /** What is done by the clock each day, by itself. */
  jobs?: readonly TimedJob[]
  /** What it does when something happens in the synthetic city. */
  simulates?: Simulates
  /** Its share of the demonstration authority's lives. */
  demonstrates?: Plays
}
