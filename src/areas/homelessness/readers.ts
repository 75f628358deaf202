import type { Role } from '../../engines/access/index.ts'
import { WORKING } from './who.ts'

/** Who reads about young people with nowhere to live: those who work with them, and those who look over it. */
export const READERS: readonly Role[] = [
  ...WORKING,
  'early-help-worker',
  'reviewing-officer',
  'director',
  'performance-analyst',
  'quality-lead',
]
