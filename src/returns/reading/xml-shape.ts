import type { Column } from './column.ts'

/** One element of a return's XML, and what it gives. Elements are listed in the order they are written. */
export type Shape =
  /** Only holds others. An empty one inside a row is remembered as an empty cell of its name. */
  | { is: 'group'; name: string; of: readonly Shape[] }
  /** Holds all about one child: rows are handed over when it ends. */
  | { is: 'child'; name: string; of: readonly Shape[] }
  /** A row of a table. */
  | { is: 'row'; name: string; table: string; of: readonly Shape[] }
  /** A cell of the row around it; or of another table's row, which stands flat among its cells. */
  | { is: 'cell'; name: string; column: Column; table?: string }
  /** A row of its own, of one cell: a disability among disabilities. */
  | { is: 'item'; name: string; table: string; column: Column }

export const group = (name: string, of: Shape[]): Shape => ({ is: 'group', name, of })
export const child = (name: string, of: Shape[]): Shape => ({ is: 'child', name, of })
export const row = (name: string, table: string, of: Shape[]): Shape => ({ is: 'row', name, table, of })
/** `name` is the element's, where it is not the column's. */
export const cell = (column: Column, name = column.name): Shape => ({ is: 'cell', name, column })
export const cellOf = (table: string, column: Column): Shape => ({
  is: 'cell',
  name: column.name,
  column,
  table,
})
export const item = (name: string, table: string, column: Column): Shape => ({
  is: 'item',
  name,
  table,
  column,
})

/** A return's whole XML. */
export type XmlReturn = {
  root: Shape
  /** The table and column that name the child. */
  idTable: string
  idColumn: string
  /** Whether rows say which row they sit under. */
  nested: boolean
  /** Whether the cells that stand flat for another table make a row of it. */
  makesRow(table: string, cells: Record<string, string>, around: Record<string, string>): boolean
}

/** What an element may hold; nothing for a cell. */
export const childrenOf = (shape: Shape): readonly Shape[] => ('of' in shape ? shape.of : [])
