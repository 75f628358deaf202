/** A code set as a return holds it: code to label. */
export type CodeSet = Readonly<Record<string, string>>

/** What a cell should hold. A 'slashed' date is DD/MM/YYYY; a 'partial' one may have zz for what is not known. */
export type ColumnType =
  | { type: 'text'; pattern?: RegExp; means?: string }
  | { type: 'code'; codes: CodeSet }
  | { type: 'date'; form: 'slashed' | 'iso' | 'either' | 'partial' }
  | { type: 'integer'; least?: number; most?: number }
  | { type: 'postcode' }

/** A column of a return's table. */
export type Column = { readonly name: string } & Readonly<ColumnType>

/** A table of a return. */
export type Table = {
  readonly name: string
  /** How its CSV file is called when we write it. */
  readonly file?: string
  readonly columns: readonly Column[]
  /** How many rows a child may have. */
  readonly rows: 'one' | 'many'
}

/** Any text; `means` says what it should be when there is a pattern to hold it to. */
export const text = (name: string, pattern?: RegExp, means?: string): Column => ({
  name,
  type: 'text',
  ...(pattern ? { pattern } : {}),
  ...(means ? { means } : {}),
})
/** One of a set of codes. */
export const code = (name: string, codes: CodeSet): Column => ({ name, type: 'code', codes })
/** DD/MM/YYYY. */
export const slashed = (name: string): Column => ({ name, type: 'date', form: 'slashed' })
/** YYYY-MM-DD. */
export const iso = (name: string): Column => ({ name, type: 'date', form: 'iso' })
/** A whole number. */
export const integer = (name: string, least?: number, most?: number): Column => ({
  name,
  type: 'integer',
  ...(least === undefined ? {} : { least }),
  ...(most === undefined ? {} : { most }),
})
/** A United Kingdom postcode. */
export const postcode = (name: string): Column => ({ name, type: 'postcode' })
