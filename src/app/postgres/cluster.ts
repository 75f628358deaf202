import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, chooseAccount } from './account.ts'
import { openToPass, packagedPostgres, runnablePostgres } from './binaries.ts'

/** The name of the superuser of an embedded server. */
export const SUPERUSER = 'postgres'

/** A cluster on disk and what runs it. */
export type Cluster = { folder: string; native: string; account: Account; password: string }

const passwordFile = (dataDir: string): string => join(dataDir, 'password')

/** Where the cluster of a data folder lies. */
export const clusterFolder = (dataDir: string): string => join(dataDir, 'cluster')

/** The superuser's password, or undefined before the cluster is made. */
export const readPassword = (dataDir: string): string | undefined =>
  existsSync(passwordFile(dataDir)) ? readFileSync(passwordFile(dataDir), 'utf8') : undefined

/** The cluster in this data folder, made if there is none yet. `quick` skips forcing the new files to disk. */
export function ensureCluster(dataDir: string, quick: boolean): Cluster {
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir, { recursive: true })
    openToPass(dataDir)
  }
  const folder = clusterFolder(dataDir)
  const { account, copyNative } = chooseAccount(packagedPostgres(), folder)
  const native = runnablePostgres(dataDir, copyNative)
  if (!existsSync(folder)) makeCluster(dataDir, native, account, quick)
  const password = readPassword(dataDir)
  if (password === undefined) throw new Error(`The password of the database in ${dataDir} is missing.`)
  return { folder, native, account, password }
}

// Made beside its place and moved there whole, so that a set-up cut short or run twice leaves no half a cluster.
function makeCluster(dataDir: string, native: string, account: Account, quick: boolean): void {
  const draft = join(dataDir, `making-${process.pid}-${randomBytes(3).toString('hex')}`)
  const secret = `${draft}.password`
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (account.uid !== undefined) {
    chownSync(draft, account.uid, account.gid ?? account.uid)
    chownSync(secret, account.uid, account.gid ?? account.uid)
  }
  try {
    initialise(native, account, draft, secret, quick)
    if (!existsSync(clusterFolder(dataDir))) {
      renameSync(secret, passwordFile(dataDir))
      renameSync(draft, clusterFolder(dataDir))
    }
  } finally {
    rmSync(draft, { recursive: true, force: true })
    rmSync(secret, { force: true })
  }
}

function initialise(native: string, account: Account, folder: string, secret: string, quick: boolean): void {
  const [program, ...words] = [
    ...account.prefix,
    join(native, 'bin/initdb'),
    '-D',
    folder,
    '-U',
    SUPERUSER,
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(quick ? ['--no-sync'] : []),
  ]
  const made = spawnSync(program!, words, {
    encoding: 'utf8',
    cwd: folder,
    uid: account.uid,
    gid: account.gid,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
  })
  if (made.status !== 0) {
    throw new Error(`The database could not be made in ${folder}: ${made.error?.message ?? made.stderr}`)
  }
}
