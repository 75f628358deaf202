import type { Missing } from '../../returns/checking/index.ts'
import type { LookedUp } from '../../returns/given-lists/index.ts'

/** What there was beside the record: the lists in force, whether the council is an authority we know, and last year's rows. */
type Given = { editions: LookedUp['editions']; hasAuthority: boolean; hasLast: boolean }

const NO_PROVIDERS = 'Ofsted’s list of providers has not been given.'
const NO_POSTCODES = 'No directory of postcodes has been given.'
const NO_AUTHORITY =
  'The name of the council (GOLDTHREAD_COUNCIL) is not that of an authority with children’s services in England.'

/** Says why a rule could not be asked of the record, by what it misses. */
export function whyNotRunLive({ tables, columns, needs }: Missing, given: Given): string {
  const [table] = [...tables].sort((a, b) => Number(a.endsWith('_last')) - Number(b.endsWith('_last')))
  if (table !== undefined && !table.endsWith('_last')) return `Nothing here records ${table} yet.`
  if (table !== undefined && !given.hasLast) return 'The record has nothing of the year before.'
  if (table !== undefined) return `Nothing here records ${table.replace('_last', '')} yet.`
  const [need] = needs
  if (need === 'providers') return NO_PROVIDERS
  if (need === 'postcodes') return NO_POSTCODES
  if (need === 'authority') return NO_AUTHORITY
  if (need === 'xml') return 'It is asked of the XML form alone.'
  const { postcodes } = given.editions
  if (!postcodes) return NO_POSTCODES
  if (columns.includes('PL_LOCATION') && !given.hasAuthority) return NO_AUTHORITY
  return `“${postcodes.edition}” has no ${columns.includes('PL_DISTANCE') ? 'grid references' : 'authorities'} of postcodes.`
}

/** Whether what is missing is a list that somebody can give. */
export const isOfLists = (why: string): boolean => why === NO_PROVIDERS || why === NO_POSTCODES
