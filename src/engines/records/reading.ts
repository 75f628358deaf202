import type { Sql } from '../../core/sql.ts'
import type { RecordKind } from './declare.ts'

/** One loaded row as an area reads it. */
export type LoadedRow = {
  /** The record id that this row always gives, the same for every area that reads it. */
  rowId: string
  /** The person the row is about. */
  person: string
  /** The id by which the authority's systems know that person, as the row gives it. */
  localId: string
  /** Whether the record knew them by it before this load; false where a load is read once more. */
  isKnownAs?: boolean
  /** Cells word for word, by the column names of the standard; absent when the source had no such cell. */
  cells: Readonly<Record<string, string>>
  /** The collection year the file is for, '2017-18'. */
  year: string
  /** The row that says who the child is, in the same load, if there is one. */
  header: Readonly<Record<string, string>> | undefined
  /** The row this one sits under in the file (a plan's review under its plan), by table name. */
  parents: Readonly<Record<string, LoadedRow>>
  /** Every row of a table about the same person in the same load, this one among them. */
  siblings(table: string): readonly Readonly<Record<string, string>>[]
  /** The record id of the row about the same person, in the same load, that has this cell in a table; null where there is none. */
  idOfRow(table: string, column: string, cell: string): string | null
  /** Cells of a row of the same load that is about nobody: a worker or a team that this row refers to. */
  nobodys(table: string, column: string, cell: string): Readonly<Record<string, string>> | undefined
  /** The person with another local id in the same load (relationships); made known if need be. */
  personWith(localId: string): string
  /** An id of its own for a further record that this row gives: the second disability, the third reason. */
  idFor(...words: (string | number)[]): string
}

/** What an area makes of a loaded row: a record of its own, stating those fields that the row speaks of. */
export type Made = {
  kind: RecordKind
  /** `rowId` unless one row gives several records of a kind; a `single` kind uses the person's id. */
  id: string
  person: string
  /** Fields the row states. A field it does not state keeps what is known. */
  values: Readonly<Record<string, unknown>>
  /** Cells that could not be typed, or break a rule: the field (or undefined), the column and a plain sentence. */
  doubts: { field?: string; column: string; message: string }[]
  /** The column each field was read from, so that two rows that disagree can be told apart cell by cell. */
  columns?: Readonly<Record<string, string>>
  /** The row gives no record: only what is doubted of it is kept. */
  noRecord?: true
  /** Said only of somebody whom this source made known: where it tells of what the record may hold already. */
  ofNewcomers?: true
}

/**
 * How an area reads one table of a return. Several areas may read the same table. The table `*` is read once for
 * each person in a load, whatever the source.
 */
export type Reading = {
  /** 'ssda903', 'cin-census', 'people', 'ssd', 'annex-a' */
  source: string
  table: string
  /** Of a table of which only a part can be kept: the columns that are read. */
  columns?: readonly string[]
  /** The kinds `make` gives, so that a test can hold it to them. */
  gives: readonly RecordKind[]
  /**
   * What this gives is less than the record may hold: it is left out where a record of that kind has the same in that field (a
   * return interview of the same missing episode, with its moment).
   */
  givesWayTo?: { kind: RecordKind; field: string }
  make(row: LoadedRow): Made[]
}

/**
 * How an area answers columns of a return's table: SQL (unqualified names) that returns `id uuid` (the row's
 * record id) and a text column for each of `columns`, written as the return writes it, null when the cell is
 * empty. Areas answering the same table are joined by id. Where the return is one that is only made from the record, the SQL may
 * ask by $1 to $3, as YearRows does.
 */
export type Answer = {
  source: string
  table: string
  /** Whether `id` is the row's record id or the person's. */
  by: 'row' | 'person'
  columns: readonly string[]
  rows: string
  /** Where columns say fields of a kind as they stand: which column each field is written to. */
  says?: { kind: RecordKind; columns: Readonly<Record<string, string>> }
}

/**
 * The rows that an area's records give one table of a dataset which stands at any day, not for a year: SQL (unqualified names,
 * no parameters) that returns `id uuid` (the same for every area that speaks of the row), `child_id uuid` (null where it is
 * about the authority) and a column for each of `columns`. Areas that speak of one table are joined by id, the first that
 * says a cell has it; one that only adds gives no row of its own.
 */
export type DatasetRows = {
  /** 'ssd' */
  source: string
  table: string
  columns: readonly string[]
  onlyAdds?: true
  /** One row a person, whose own number is its key. */
  perPerson?: true
  rows: Sql
}

/**
 * Which rows of a return's table an area's records give for a collection year, whether or not a file was ever loaded.
 * `rows` is SQL (unqualified names; $1 and $2 are the first and last day of the year, $3 its name, '2022-23') that returns
 * `id uuid` (the record's), `child_id uuid`, and a text column for each of `columns`: cells that the end of the year
 * changes, such as a day that had not come by then. They stand before what `answers` say. Areas that give rows of one
 * table are joined by id.
 */
export type YearRows = {
  source: string
  table: string
  /** The kind whose records the rows are. */
  of: RecordKind
  columns?: readonly string[]
  /**
   * In a return whose rows nest (a review under its plan), whether `rows` gives `under_id uuid` too: the id of the record as whose
   * row's part it stands. One that stands under none of the year has no place in the return.
   */
  nests?: true
  rows: Sql
  /** The address of the page where such a record is put right, with ':child' in it, if there is one beside the record's own. */
  mendedAt?: string
  /** The address of the page where such a record is begun by hand, with ':child' in it. */
  begunAt?: string
}
