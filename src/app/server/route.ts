import type { VNode } from 'preact'
import type { Day } from '../../core/day.ts'
import type { Problem } from '../../core/outcome.ts'
import type { Role } from '../../engines/access/index.ts'
import type { Viewer } from '../../engines/area.ts'
import type { Brought } from '../../engines/files/index.ts'
import type { Paper } from '../../engines/papers/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { PageProps } from '../../web/kit/index.ts'
import type { Site } from './site.ts'

/** One request of someone signed in, already inside a transaction as them. */
export type Visit = {
  site: Site
  /** On the record as known on `knownOn` where the route says `known: true`. */
  ctx: Ctx
  viewer: Viewer
  /** Path parameters. */
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** The submitted form; several ticked boxes of one name come joined with ','. Empty for a page. */
  form: Readonly<Record<string, string>>
  /** The files that came with it, on a route that takes them. */
  files: readonly Brought[]
  /** The path and query as asked. */
  url: string
  /** Every form's hidden field `_csrf`. */
  csrf: string
  /** Where the browser that asks reached this website: 'https://goldthread.council.example'. */
  origin: string
  /** The day asked for by ?known=, on a route that honours it. */
  knownOn: Day | null
}

/** A page: the whole-page furniture (header, navigation, footer) is put round it by the server. */
export type Shown = {
  title: string
  body: VNode
  wide?: boolean
  status?: number
  breadcrumbs?: PageProps['breadcrumbs']
  /** A strip of colour across the page. Left out, a page shown as known on another day says so by itself. */
  banner?: PageProps['banner']
  errors?: readonly Problem[]
  notice?: string
  /** What was searched for, kept in the header's search box. */
  query?: string
  /** What it shows, as a paper: it is offered, and answered with `?as=`, as PDF and as Word. */
  paper?: Paper
}

/** What a route answers. 'not-found' and "not allowed" are the same to whoever asks. */
export type Answered =
  | Shown
  /** `renew` goes on under a new session id: every session of the account was ended. */
  | { redirect: string; notice?: string; renew?: true }
  | { json: unknown }
  | { text: string; type: string }
  /** A file: a picture is shown where it stands, anything else downloaded. */
  | { bytes: Buffer; type: string; name: string; isPicture: boolean }
  | 'not-found'

/** A page or a form of the website. Every POST is checked against forgery before `handle` is called. */
export type Route = {
  method: 'GET' | 'POST'
  /** As fastify writes it: '/children/:child'. */
  path: string
  title: string
  /** Roles that may; everyone signed in when left out. Not allowed answers exactly as not found. */
  may?: readonly Role[]
  /** Its words in the main navigation. */
  place?: string
  /** For whom it stands in the main navigation itself, however many places there are. */
  daily?: readonly Role[]
  /** Honours ?known=YYYY-MM-DD. */
  known?: boolean
  /** Something is written there about the child of its address: two who do so at once are told of each other. */
  together?: true
  /** A form that brings files. */
  takesFiles?: boolean
  handle(visit: Visit): Promise<Answered>
}
