/** Something that does not agree, of one child: which comparison found it, and what to look at. */
export type Difference = {
  /** The comparison, as a few words: 'List 7 and list 6'. */
  between: string
  person: string
  /** What does not agree, in a sentence without a name. */
  says: string
  /** The record that it is about, by its table and id. */
  record: { kind: string; id: string } | undefined
}

/** What was compared, how many children stand on either side, and every child in whom they differ. */
export type Compared = { between: string; left: number; right: number; differences: Difference[] }
