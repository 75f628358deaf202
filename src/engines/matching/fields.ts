/** What a person can be found by. */
const SEARCH_FIELDS = [
  'name',
  'other-name',
  'born',
  'expected',
  'address',
  'postcode',
  'local-id',
  'upn',
  'former-upn',
  'nhs',
  'identifier',
  'telephone',
  'phone',
] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** One thing a person can be found by. A birth day is '2014-03-12', or '2014-01-01/2014-12-31' when inexact. */
export type Entry = { field: SearchField; value: string }

/** Whether what an entry is kept under is a field that the search knows. */
export const isSearchField = (text: string): text is SearchField =>
  (SEARCH_FIELDS as readonly string[]).includes(text)
