import type { RecordKind } from '../records/index.ts'
import type { Written } from './letters/letter.ts'
import type { Marked } from './marked.ts'
import type { Channel, Reader } from './message.ts'
import type { Withheld } from './withheld.ts'

/** A paragraph of a message: words, or a passage that carries its mark and so never leaves. */
export type Paragraph = string | { text: string; marked: string }

/** A message to be written, for one named reader. */
export type Draft = {
  /** Made by the client, where a form may be sent twice: the same id is kept once. */
  id?: string
  /** The person id of the child it is about. */
  child: string
  /** Other children of the family whom it is about, too: their marked passages are looked for, and each one's record holds it. */
  alsoAbout?: readonly string[]
  /** The record it is made from: it must be there, be about the child, and be one that the author may read. */
  madeFrom: { kind: RecordKind; id: string }
  reader: Reader
  channel: Channel
  /** A postal address (lines parted by line breaks), an e-mail address, or the number of a mobile telephone. */
  to: string
  /** Needed of a text message too, though it does not leave: it stands in our lists. */
  subject: string
  paragraphs: readonly Paragraph[]
  /** Which letter in code wrote it: spread what `writeLetter` gave into the draft. */
  template?: Written['template']
  edition?: Written['edition']
  /** What this reader must not know, however it comes to stand in the text. */
  withheld: readonly Withheld[]
  /** Passages that were marked elsewhere than in the records about the child: those are looked for in every message. */
  marked?: readonly Marked[]
  /** Names of other people of the record. Naming one of them must be confirmed. */
  people?: readonly string[]
  /** Other people whom the author says, by name, that this reader may read of. */
  confirmed?: readonly string[]
  /** `waiting` (when left out) for somebody to let it go; `confirmed` leaves without another look. */
  state?: 'waiting' | 'confirmed'
}

/** Words that a reader is shown without a message of their own, such as in the pages of a partner. */
export type Shown = Pick<
  Draft,
  'child' | 'reader' | 'subject' | 'paragraphs' | 'withheld' | 'people' | 'confirmed'
>
