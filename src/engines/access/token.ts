import { createHash } from 'node:crypto'

/**
 * What is kept of a secret that somebody else holds (a session, a draft, an invitation): never the secret itself, so
 * that whoever reads the table, or a copy of it, learns nothing that a browser could send.
 */
export const tokenDigest = (token: string): string => createHash('sha256').update(token).digest('hex')
