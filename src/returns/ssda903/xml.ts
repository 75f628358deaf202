import { type Column, code } from '../reading/column.ts'
import { cell, cellOf, child, group, row, type Shape, type XmlReturn } from '../reading/xml-shape.ts'
import { UASC } from './codes.ts'
import { ALL_TABLES, type Ssda903Table } from './tables.ts'

/** A Header column that only the XML form has: whether the child was unaccompanied at any time in the year. */
const WAS_UASC = code('UASC', UASC)

function column(table: Ssda903Table, name: string): Column {
  const columns: readonly Column[] | undefined = ALL_TABLES.find(t => t.name === table)?.columns
  const found = columns?.find(c => c.name === name)
  if (!found) throw new Error(`${table} has no column ${name}`)
  return found
}

/** Columns that many tables have, and the XML form says once a child. */
export const SAID_BY_HEADER: readonly string[] = ['CHILD', 'DOB', 'SEX']

/** The tables that have no XML form that we know. */
export const WITHOUT_XML: readonly string[] = ['SWEpisodes', 'DoLo']

/** The cells of a table in the standard's order, without those that the Header says for it. */
const cellsOf = (table: Ssda903Table): Shape[] => columnsOf(table).map(c => cell(c))
const flatCellsOf = (table: Ssda903Table): Shape[] => columnsOf(table).map(c => cellOf(table, c))

function columnsOf(table: Ssda903Table): readonly Column[] {
  const columns: readonly Column[] = ALL_TABLES.find(t => t.name === table)!.columns
  return columns.filter(c => !SAID_BY_HEADER.includes(c.name))
}

const header = (name: string) => cell(column('Header', name))
const episode = (name: string, element = name) => cell(column('Episodes', name), element)

/**
 * The SSDA903 in XML. Two names differ from the CSV: CHILDID is CHILD, PL is PLACE. What is one row a child (UASC,
 * OC3, AD1) stands flat in HEADER, and is a row only when something is said there. SWEpisodes and DoLo have no XML
 * form that we know.
 */
export const SSDA903_XML: XmlReturn = {
  root: group('EXPSSDA903', [
    child('CHILD', [
      row('HEADER', 'Header', [
        cell(column('Header', 'CHILD'), 'CHILDID'),
        header('UPN'),
        header('SEX'),
        header('DOB'),
        header('ETHNIC'),
        cell(WAS_UASC),
        ...flatCellsOf('UASC'),
        row('AREVIEW', 'Reviews', cellsOf('Reviews')),
        header('MOTHER'),
        header('MC_DOB'),
        row('PERMANENCE', 'PrevPerm', cellsOf('PrevPerm')),
        row('AMISSING', 'Missing', cellsOf('Missing')),
        row('AD_PLACED', 'PlacedAdoption', cellsOf('PlacedAdoption')),
        ...flatCellsOf('AD1'),
        row('OC2', 'OC2', cellsOf('OC2')),
        ...flatCellsOf('OC3'),
      ]),
      row('EPISODE', 'Episodes', [
        episode('DECOM'),
        episode('RNE'),
        episode('LS'),
        episode('CIN'),
        episode('PLACE', 'PL'),
        episode('PL_POST'),
        episode('HOME_POST'),
        episode('URN'),
        episode('PLACE_PROVIDER'),
        episode('DEC'),
        episode('REC'),
        episode('REASON_PLACE_CHANGE'),
      ]),
    ]),
  ]),
  idTable: 'Header',
  idColumn: 'CHILD',
  nested: false,
  makesRow(table, cells, around) {
    if (Object.values(cells).some(text => text.trim() !== '')) return true
    const was = around.UASC?.trim() ?? ''
    return table === 'UASC' && was !== '' && was !== '0'
  },
}
