import type { Problem } from '../../core/outcome.ts'
import type { Role, Viewer } from '../access/index.ts'
import type { RecordKind } from '../records/index.ts'

type Said = Readonly<Record<string, unknown>>

/**
 * What of a kind's records may be corrected where it was written down wrongly, and by whom. The page, the new version, the reason and
 * the way back are the same for every kind (docs/decisions, records are corrected in one way).
 */
export type Corrects = {
  kind: RecordKind
  /** Of a child who is theirs to put right: see `theirsToCorrect`. Left out: `OF_THEIRS`. */
  may?: readonly Role[]
  /** Of any child whose record they may see. Left out: `OF_ANY`. */
  mayOfAny?: readonly Role[]
  /** The fields that are asked, in their order. What is not asked stays as it is: who decided, and their words. */
  ask: readonly string[]
  /** Days that may be still to come. No other may. */
  mayBeToCome?: readonly string[]
  /** What somebody else decides. */
  decided?: Decided
  /** A record of the same id that holds the other half of the row. */
  beside?: {
    kind: RecordKind
    ask: readonly string[]
    /** Fields that both hold, and that are asked once. */
    same: readonly string[]
  }
  /** Codes that each stand in a record of their own under this one, ticked as one question. */
  codes?: CodesUnder
  /** A page of the area that corrects the rest of such a record, with ':child' in its address. */
  rest?: { href: string; text: string }
  /** What cannot be, beside what the kind itself refuses. `said` and `before`: the record as it would say it, and as it does, by field. */
  wrong?(said: Said, before: Said, viewer: Viewer): Problem[]
}

/** Fields that say what others decided: how it was written down is corrected, never who decided or that they did. */
export type Decided = {
  fields: readonly string[]
  /** Whose decision it is, as it stands in a sentence: 'a child protection conference'. */
  by: string
  /** Who may say that it was decided where nothing stands, or was not where something does. Others correct what stands. */
  may: readonly Role[]
}

/** Records that each hold one code: what an assessment found. */
export type CodesUnder = {
  /** The question's name in the form. */
  name: string
  label: string
  kind: RecordKind
  /** Its field with the code, and its field that names the record above it: left out where they are the child’s own. */
  field: string
  under?: string
  /** The columns of a return in which rules name them. */
  columns: readonly string[]
}
