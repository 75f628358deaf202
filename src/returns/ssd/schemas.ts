import type { SchemaSet } from '../../engines/records/index.ts'

/**
 * The two schemas of the dataset: `views`, one for each of its tables, and `reads`, what they read of the facts that areas
 * derive. An authority whose key is not 'local' has its own.
 */
export const ssdSchemas = ({ live }: SchemaSet): { views: string; reads: string } => {
  const views = live === 'local' ? 'ssd' : `${live}_ssd`
  return { views, reads: `${views}_reads` }
}
