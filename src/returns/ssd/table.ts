/** What a column of the dataset refers to: a column of one of its tables. */
export type Reference = { table: string; column: string }

/**
 * What a column holds, as the dataset's SQL types it: words of at most `length` characters (nvarchar and nchar; null where
 * there is no limit), a moment (datetime), a whole number (int), any number (float), a yes or no (bit) or bytes (binary).
 */
export type SsdColumn = {
  type: 'words' | 'moment' | 'whole' | 'decimal' | 'bit' | 'bytes'
  length?: number | null
  refers?: Reference
  /** Its structure is agreed, and no data are expected in it yet. */
  placeholder?: true
}

/** What may be said of any column. */
type Said = Pick<SsdColumn, 'refers' | 'placeholder'>

/** Words of at most so many characters, or of any number. */
export const words = (length: number | null, said: Said = {}): SsdColumn => ({
  type: 'words',
  length,
  ...said,
})
export const moment = (said: Said = {}): SsdColumn => ({ type: 'moment', ...said })
export const whole = (said: Said = {}): SsdColumn => ({ type: 'whole', ...said })
export const decimal = (said: Said = {}): SsdColumn => ({ type: 'decimal', ...said })
export const bit = (said: Said = {}): SsdColumn => ({ type: 'bit', ...said })
export const bytes = (said: Said = {}): SsdColumn => ({ type: 'bytes', ...said })

/** That a column refers to another: `to('ssd_person.pers_person_id')`. */
export const to = (where: `${string}.${string}`): Said & { refers: Reference } => {
  const [table = '', column = ''] = where.split('.')
  return { refers: { table, column } }
}
export const placeholder = { placeholder: true } as const

/** A table of the dataset: its columns in the standard's order. */
export type SsdTable<C extends string = string> = {
  readonly name: string
  /** Its key. */
  readonly key: C
  /** The column that says whom a row is about; a table without one is about the authority, or about a row of another table. */
  readonly person?: C
  /** It says who somebody is: it has rows of those alone whom another table names. */
  readonly identity?: true
  readonly columns: Readonly<Record<C, SsdColumn>>
}

/** Declares a table of the dataset. */
export const ssdTable = <C extends string>(
  name: string,
  is: { key: NoInfer<C>; person?: NoInfer<C>; identity?: true },
  columns: Record<C, SsdColumn>,
): SsdTable<C> => ({ name, ...is, columns })
