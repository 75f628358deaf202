/** What a comparison finds, as one finding that is always of the same kind: its code stays, whatever its words become. */
export type Finding = {
  code: string
  /** The comparison, as a few words: 'List 7 and list 6'. */
  between: string
  /** What does not agree, in a sentence without a name. */
  says: string
  /** Both sides are right: they count otherwise, as the sentence says. */
  byCounting: boolean
}

/** Something that does not agree, of one child: which comparison found it, and what to look at. */
export type Difference = Finding & {
  person: string
  /** Where the row stands that has no counterpart: 'List 7', or the figure. */
  table: string
  /** What stands in it, and tells it from another difference of the child: while it is so, it is the same difference. */
  stands: Readonly<Record<string, string>>
  /** The record that it is about, by its table and id. */
  record: { kind: string; id: string } | undefined
}

/** What was compared, how many children stand on either side, and every child in whom they differ. */
export type Compared = { between: string; left: number; right: number; differences: Difference[] }
