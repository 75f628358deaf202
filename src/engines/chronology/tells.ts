import type { Sql } from '../../core/sql.ts'
import type { Lane } from './telling.ts'

/**
 * How an area tells a child's story: SQL over its own tables (unqualified names, so that it also answers as
 * known) that returns
 *   child_id uuid, record_id uuid (of a record of this kind about this child), from_on date,
 *   to_on date (null = still open; same day for a mark),
 *   at timestamptz (null when no time is known), title text, detail text,
 *   tone text ('plain' | 'good' | 'late' | 'missed' | 'doubt'), known_at timestamptz.
 */
export type Tells = { kind: string; lane: Lane; shape: 'spell' | 'mark'; rows: Sql }
