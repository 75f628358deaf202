import { createHash } from 'node:crypto'
import { name } from '../../core/sql.ts'
import type { Records } from '../records/index.ts'

/** A session ends after this many minutes in which nothing was asked. */
export const SESSION_MINUTES = 30

type Done = (error?: unknown) => void
type Got<S> = (error: unknown, session?: S | null) => void

/** What the web server's session plug-in asks of a store. */
export type SessionStore<S> = {
  get(id: string, done: Got<S>): void
  set(id: string, session: S, done: Done): void
  destroy(id: string, done: Done): void
}

// Whoever reads the table, or a copy of it, learns no id that a browser could send.
const digest = (id: string): string => createHash('sha256').update(id).digest('hex')

/**
 * Sessions kept in the database, so that they outlive a restart and are shared by every server. By the real clock:
 * each `set` (one for each request, as the plug-in rolls sessions on) gives another 30 minutes.
 */
export function sessionStore<S extends object>(records: Records): SessionStore<S> {
  const keep = name(records.schemas.keep)
  const ask = (text: string, values: unknown[]) => records.pool.query(text, values)
  return {
    get(id, done) {
      ask(`select ${keep}.session_data($1) as data`, [digest(id)]).then(
        ({ rows }) => done(null, (rows[0]?.data ?? null) as S | null),
        error => done(error),
      )
    },
    set(id, session, done) {
      const values = [digest(id), JSON.stringify(session), SESSION_MINUTES]
      ask(`select ${keep}.keep_session($1, $2, $3)`, values).then(() => done(), done)
    },
    destroy(id, done) {
      ask(`select ${keep}.end_session($1)`, [digest(id)]).then(() => done(), done)
    },
  }
}
