import { name, type Sql } from '../../core/sql.ts'

/**
 * The four schemas that hold one authority: `live` (current rows), `history` (superseded versions), `known`
 * (views of the rows as known at an instant) and `keep` (what the engines themselves keep). One database may
 * hold several sets, so an authority can move to a server of its own without a change to any table.
 */
export type SchemaSet = { live: string; history: string; known: string; keep: string }

/** The schema set of an authority. `key` is lower case words joined by underscores. */
export function schemaSet(key = 'local'): SchemaSet {
  name(key)
  return { live: key, history: `${key}_history`, known: `${key}_known`, keep: `${key}_keep` }
}

/** Puts a schema set's names into SQL that says {{live}}, {{history}}, {{known}} or {{keep}}. */
export function inSet(text: string, set: SchemaSet): Sql {
  return text.replace(/\{\{(live|history|known|keep)\}\}/g, (_, which: keyof SchemaSet) =>
    name(set[which]),
  ) as Sql
}

/** Roles belong to the cluster: made once, used by every schema set. */
export const ROLES = {
  /** Owns every table and view; nobody signs in as it. */
  owner: 'goldthread_owner',
  /** The program signs in as this: owns nothing, no superuser, sees what the viewer may see. */
  app: 'goldthread_app',
  /** Taken on inside a transaction for what the service does for every child: loading, matching, clocks. */
  service: 'goldthread_service',
  /** For the authority's own tools: reads the Standard Safeguarding Dataset, of every child, and nothing else. */
  ssd: 'goldthread_ssd',
} as const
