/** What a person can be found by, as areas name it in their searchable SQL. */
export const SEARCH_FIELDS = [
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

/** An entry as an area's SQL tells it. Throws on a field that the search does not know: the area must be mended. */
export function entryOf(field: string, value: string): Entry {
  if (isSearchField(field)) return { field, value }
  throw new Error(`an area makes people searchable by “${field}”, which the search does not know`)
}

/** Whether an area's word for a field is one the search knows. */
export const isSearchField = (text: string): text is SearchField =>
  (SEARCH_FIELDS as readonly string[]).includes(text)
