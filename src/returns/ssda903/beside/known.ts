import type { Collection } from '../../checking/index.ts'
import { type Directory, type Places, placesIn } from '../../postcodes/directory.ts'
import { readDirectory } from '../../postcodes/read-directory.ts'
import type { Problem, SourceFile } from '../../reading/source-row.ts'
import { upperTierOf } from './authorities.ts'
import { type Providers, readProviders } from './read-providers.ts'

/** What stands beside a return, as threads may be told it: the directory is in memory that they share. */
export type Beside = { authority?: string | undefined; providers?: Providers; directory?: Directory }

/** The same, as rules and the columns that are worked out ask for it. */
export type Known = Pick<Collection, 'authority' | 'providers'> & { postcodes: Places | undefined }

/**
 * Reads what stands beside a return; of no file, nothing. Throws UnreadableReturn. Where a directory knows the postcode of a
 * provider, their authority is the one there, as the collection has it; else the one that Ofsted's list says.
 */
export async function readBeside(
  files: { providers: readonly SourceFile[]; postcodes: readonly SourceFile[] },
  report: (problem: Problem) => void,
): Promise<Omit<Beside, 'authority'>> {
  const directory = files.postcodes.length === 0 ? undefined : await readDirectory(files.postcodes, report)
  const providers = files.providers.length === 0 ? undefined : await readProviders(files.providers, report)
  if (directory && providers) placeProviders(providers, placesIn(directory))
  return { ...(providers ? { providers } : {}), ...(directory ? { directory } : {}) }
}

function placeProviders(providers: Providers, { districtOf }: Places): void {
  for (const lines of providers.values())
    for (const line of lines) {
      const district = line.postcode === null ? undefined : districtOf(line.postcode)
      if (district !== undefined) line.authority = upperTierOf(district) ?? line.authority
    }
}

/** What a thread was told, as rules ask for it. */
export const knownOf = ({ authority, providers, directory }: Beside): Known => ({
  authority,
  providers,
  postcodes: directory && placesIn(directory),
})
