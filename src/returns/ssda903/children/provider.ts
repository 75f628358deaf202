import type { Collection, Provider } from '../../checking/index.ts'

/** What stands for the number (URN) of a provider that has none. */
export const NO_NUMBER = 'XXXXXXX'

/**
 * What Ofsted's list says of a provider, all its lines; none where no number is given or the list does not have it, which is
 * another rule's to find (1008).
 */
export const linesOf = (urn: string | null, { providers }: Collection): readonly Provider[] =>
  urn === null || urn === NO_NUMBER ? [] : (providers?.get(urn) ?? [])
