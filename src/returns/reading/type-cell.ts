import { type Day, dayFrom, parseDay } from '../../core/day.ts'
import { exactly, type Inexact } from '../../core/inexact.ts'
import type { CodeSet, Column } from './column.ts'

/** A typed cell: text, code or postcode as text, a day or whole number as number, a partial date as Inexact. */
export type CellValue = string | Day | number | Inexact

/** What a cell says; undefined when it is empty. */
export type Typed = { value: CellValue | undefined } | { doubt: string }

/**
 * Reads one cell as its column says. What cannot be read gives a doubt: a sentence that begins with the column's
 * name. Codes are compared in upper case and given as the set spells them; postcodes are given in upper case with
 * one space.
 */
export function typeCell(column: Column, cell: string): Typed {
  const text = cell.trim()
  if (text === '') return { value: undefined }
  const doubt = (what: string) => ({ doubt: `${column.name}: “${text}” is not ${what}.` })
  switch (column.type) {
    case 'text':
      return column.pattern === undefined || column.pattern.test(text)
        ? { value: text }
        : doubt(column.means ?? 'in the right form')
    case 'code': {
      const found = codeIn(column.codes, text)
      return found === undefined ? doubt('one of its codes in this collection year') : { value: found }
    }
    case 'date': {
      const found = readDate(column.form, text)
      if (found === undefined) return doubt(`a date${column.form === 'iso' ? '' : ' (DD/MM/YYYY)'}`)
      return { value: found === 'unknown' ? undefined : found }
    }
    case 'integer': {
      const found = /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
      if (found === undefined) return doubt('a whole number')
      const { least = -Infinity, most = Infinity } = column
      return found < least || found > most ? doubt(`between ${least} and ${most}`) : { value: found }
    }
    case 'postcode': {
      const found = readPostcode(text)
      return found === undefined ? doubt('a postcode') : { value: found }
    }
  }
}

function codeIn(codes: CodeSet, text: string): string | undefined {
  if (Object.hasOwn(codes, text)) return text
  const upper = text.toUpperCase()
  return Object.keys(codes).find(code => code.toUpperCase() === upper)
}

function readDate(
  form: 'slashed' | 'iso' | 'either' | 'partial',
  text: string,
): Day | Inexact | 'unknown' | undefined {
  if (form === 'iso') return parseDay(text)
  if (form === 'either') return parseDay(text) ?? readSlashed(text)
  return form === 'slashed' ? readSlashed(text) : readPartial(text)
}

/** DD/MM/YYYY; days and months of one digit are accepted, years of two are not. */
function readSlashed(text: string): Day | undefined {
  const parts = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(text)
  return parts ? dayFrom(Number(parts[3]), Number(parts[2]), Number(parts[1])) : undefined
}

/** A slashed date whose day, or day and month, or all of it may be written zz. */
function readPartial(text: string): Inexact | 'unknown' | undefined {
  const parts = /^(\d\d?|zz)\/(\d\d?|zz)\/(\d{4}|zzzz)$/i.exec(text)
  if (!parts) return undefined
  const [date, month, year] = parts.slice(1).map(part => (/z/i.test(part) ? undefined : Number(part)))
  if (year === undefined) return date === undefined && month === undefined ? 'unknown' : undefined
  if (month === undefined) return date === undefined ? between(year, 1, year + 1, 1) : undefined
  if (month < 1 || month > 12) return undefined
  if (date === undefined)
    return between(year, month, month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1)
  const known = dayFrom(year, month, date)
  return known === undefined ? undefined : exactly(known)
}

/** From the first of one month to the day before the first of another. */
function between(year: number, month: number, nextYear: number, nextMonth: number): Inexact | undefined {
  const earliest = dayFrom(year, month, 1)
  const next = dayFrom(nextYear, nextMonth, 1)
  return earliest === undefined || next === undefined ? undefined : { earliest, latest: (next - 1) as Day }
}

function readPostcode(text: string): string | undefined {
  const close = text.toUpperCase().replace(/\s+/g, '')
  return /^([A-Z]{1,2}\d[A-Z\d]?|GIR0)\d[A-Z]{2}$/.test(close) || close === 'GIR0AA'
    ? `${close.slice(0, -3)} ${close.slice(-3)}`
    : undefined
}
