import { type Provider, readDay } from '../../checking/index.ts'

type Line = Partial<Omit<Provider, 'until'>> & { until?: string }

/** Ofsted's list as worked cases write it: numbers, each with a line; what a line does not say is not known. */
export function listed(...lines: readonly (readonly [urn: string, line: Line])[]): Map<string, Provider[]> {
  const list = new Map<string, Provider[]>()
  for (const [
    urn,
    { placements = null, providers = null, postcode = null, authority = null, until = '' },
  ] of lines) {
    const line = { placements, providers, postcode, authority, until: readDay(until) }
    list.set(urn, [...(list.get(urn) ?? []), line])
  }
  return list
}
