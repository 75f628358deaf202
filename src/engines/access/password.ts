import { hash, verify } from '@node-rs/argon2'

// Argon2id with 19 MiB and two passes: the least the OWASP password storage cheat sheet advises.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The fewest characters a password may have, and the most: hashing a book would be a way to stop the service. */
export const PASSWORD_LENGTH = { least: 10, most: 200 }

/** A password as it is kept. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST)

const nobody: { hash?: Promise<string> } = {}

/**
 * Whether a password fits the kept hash. With no hash (no such account, ended, locked) the same work is done, so
 * that how long the answer takes says nothing.
 */
export async function passwordFits(kept: string | undefined, password: string): Promise<boolean> {
  nobody.hash ??= hashPassword('nobody has this password')
  const tried = password.slice(0, PASSWORD_LENGTH.most + 1)
  const fits = await verify(kept ?? (await nobody.hash), tried)
  return fits && kept !== undefined
}
