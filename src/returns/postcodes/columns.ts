import { postcodeNumber } from './number.ts'

/** Where the columns of a directory stand that are read, from 0; -1 where it has none of a kind. */
export type DirectoryColumns = {
  postcode: number
  authority: number
  east: number
  north: number
  latitude: number
  longitude: number
}

/**
 * The names by which directories have them: the ONS Postcode Directory (ONSPD), whose names changed in 2025; the National
 * Statistics Postcode Lookup (NSPL); Code-Point Open; and the public validator's own cut of the first, pcd, laua, oseast1m and
 * osnrth1m (ssda903-tables.json, lookups).
 */
const NAMES: Readonly<Record<keyof DirectoryColumns, RegExp>> = {
  postcode: /^(pcds|pcd[278]?|postcode|pc)$/,
  authority: /^((os)?laua|lad(\d\dcd|_?code)?|ltla(\d\dcd)?|admin_district_code|dc)$/,
  east: /^((os)?east1m|eastings?|ea)$/,
  north: /^((os)?n(o?rth|rth)1m|northings?|no)$/,
  latitude: /^lat(itude)?$/,
  longitude: /^(long|lng|longitude)$/,
}

/** As a sentence has them, where a file has none. */
export const UNDERSTOOD = 'those of ONSPD, NSPL and Code-Point Open are understood'

// Code-Point Open's files have no heading: Postcode, quality, Eastings, Northings, country, two of health, county, district, ward.
const CODE_POINT: DirectoryColumns = {
  postcode: 0,
  authority: 8,
  east: 2,
  north: 3,
  latitude: -1,
  longitude: -1,
}

/** What the first line of a file says of it: its columns, and whether that line is itself a postcode's; undefined for other files. */
export function directoryColumns(
  cells: readonly string[],
): { columns: DirectoryColumns; isHeading: boolean } | undefined {
  if (cells.length === 10 && isPostcode(cells[0]!) && Number(cells[2]) >= 0 && Number(cells[3]) >= 0)
    return { columns: CODE_POINT, isHeading: false }
  const names = cells.map(cell => cell.trim().toLowerCase())
  const columns = Object.fromEntries(
    Object.entries(NAMES).map(([kind, name]) => [kind, names.findIndex(one => name.test(one))]),
  ) as DirectoryColumns
  return columns.postcode < 0 ? undefined : { columns, isHeading: true }
}

const isPostcode = (text: string): boolean => postcodeNumber(Buffer.from(text)) >= 0
