import { createContext, type VNode } from 'preact'

/** What the forms of a page know of others who write there, and of what was saved since theirs was begun. */
export type WritingHere = {
  /** The moment at which the page is shown: a form that begins here begins then. */
  begun: string
  /** In words, who else types into one of the page's forms now, by which of them. */
  also: ReadonlyMap<string, string>
  /** The form that goes on from before: since when, what its writer was told, and what was saved meanwhile. */
  goesOn?: { part: string; begun: string; told: string; notice: VNode | null }
}

/** Given by the server round a page's body. A page drawn without it has forms that know of nobody. */
export const Writing = createContext<WritingHere | null>(null)
