/** A value as the feed writes it: there is no null in it, as what is not known is left out. */
export type Value = string | number | boolean | Value[] | Entry

/** A block of the feed. */
export type Entry = { [name: string]: Value }

/** One child as the feed sends them. */
export type Payload = Entry & { la_child_id: string }

/** The items of a list in a block; none where it has no such list. */
export const itemsIn = (entry: Entry | undefined, list: string): Entry[] =>
  (entry?.[list] as Entry[] | undefined) ?? []
