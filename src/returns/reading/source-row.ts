import type { CollectionYear } from '../../core/collection-year.ts'

/** One row of a return as its file has it, word for word. */
export type SourceRow = {
  file: string
  /** Where it starts in its file, from 1. */
  line: number
  /** The table of the standard it belongs to: 'Episodes', 'CINdetails', … */
  table: string
  /** Its place among all rows of the return, from 1. */
  position: number
  /**
   * Cells by the standard's column names; a column the source left out is absent, an empty one is ''.
   * An XML element that holds only rows of its own, and none came, is kept as an empty cell of its name.
   */
  cells: Record<string, string>
  /** The local id of the child it is about, without spaces around it; '' where the source gives none. */
  child: string
  /** The position of the row it sits under, where the format nests. */
  parent?: number
}

/** Something wrong with a file or a row. An error stops the load; a doubt is loaded and shown. */
export type Problem = {
  file: string
  line?: number
  column?: string
  message: string
  severity: 'error' | 'doubt'
}

/** One file of a return: of which form, and what its tables are called beside those of the other year. */
export type FileOfReturn = { source: SourceFile; form: 'csv' | 'xml'; suffix: '' | '_last' }

/** A part of a file: from one byte to just before another. */
export type FilePart = { from: number; to: number }

/** A file somebody offers: opened only when it is read, and as often as it is read. */
export type SourceFile = {
  /** Where it lies; files of one folder make one CSV set. */
  path: string
  /** What to call it in messages. */
  name: string
  /** Bytes. */
  size: number
  open(): AsyncIterable<Uint8Array>
  /**
   * As `open`, for a gigabyte: in the same memory again and again, so that a piece is good only until the next is asked for. It may
   * be opened from one byte on, and to just before another.
   */
  openInPlace?(part?: FilePart): AsyncIterable<Uint8Array>
}

/** Which return it is. The people file is the council's own, not the country's; the dataset is how other systems hand over. */
export type ReturnKind = 'ssda903' | 'cin-census' | 'people' | 'ssd' | 'annex-a'

/** Those that are of a collection year: the people file and the dataset say what is known, Annex A what was so on a day. */
export const hasYear = (kind: ReturnKind): boolean => kind === 'ssda903' || kind === 'cin-census'

/** A return that was found among files, not yet read. */
export type DetectedReturn = {
  /** Names it among those found together: 'ssda903-csv-1'. */
  id: string
  kind: ReturnKind
  form: 'csv' | 'xml'
  /** In the order they are read; a CSV file says which table it holds. */
  files: { source: SourceFile; table?: string }[]
  /** The collection year its content speaks for, if it speaks for any. */
  year?: CollectionYear
  /** How the year was guessed, as a sentence. */
  yearReason?: string
  /** The authority's three-digit number, where the file has it. */
  authority?: string
  /** The CIN census header by column name, word for word. */
  header?: Record<string, string>
}

/** Rows in batches, as reading gives them and writing takes them. */
export type RowBatches = AsyncIterable<readonly SourceRow[]> | Iterable<readonly SourceRow[]>
