import { addDays, addMonths, type Day, dayFrom, parseDay, partsOf } from '../../core/day.ts'
import type { Inexact } from '../../core/inexact.ts'

/** A birth day as somebody asked for it: the days it covers, and how sure they were. */
export type AskedBirth = Inexact & {
  said: 'day' | 'month' | 'year' | 'about'
  /** The same figures with day and month the other way round, where that is a day too. */
  swapped?: Day
  /** The words may be a name instead: 'April 2014'. */
  maybeName?: string
}

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ABOUT =
  '(?<about>\\b(?:about|around|approx(?:imately)?|roughly|circa|maybe|probably|ca?\\.?)\\s*|~\\s*)?'
const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1

type Reader = { form: RegExp; read(parts: string[], today: Day): AskedBirth | undefined }
const form = (text: string): RegExp => new RegExp(`${ABOUT}${text}`, 'i')

/** '14' is 2014 and '98' is 1998: two figures are a year up to next year's, or else of the last century. */
function fullYear(text: string, today: Day): number {
  const year = Number(text)
  if (text.length === 4) return year
  return year + 2000 <= partsOf(today).year + 1 ? year + 2000 : year + 1900
}

function onDay(year: number, month: number, date: number): AskedBirth | undefined {
  const d = dayFrom(year, month, date) ?? dayFrom(year, date, month)
  if (d === undefined) return undefined
  const other = month === date ? undefined : dayFrom(year, date, month)
  return {
    earliest: d,
    latest: d,
    said: 'day',
    ...(other !== undefined && other !== d ? { swapped: other } : {}),
  }
}

function inMonth(year: number, month: number, maybeName?: string): AskedBirth | undefined {
  const earliest = dayFrom(year, month, 1)
  if (earliest === undefined) return undefined
  const named = maybeName && /^(april|may|june|jan|august)$/i.test(maybeName) ? { maybeName } : {}
  return { earliest, latest: addDays(addMonths(earliest, 1), -1), said: 'month', ...named }
}

function inYears(from: number, to: number, today: Day): AskedBirth | undefined {
  if (from < 1900 || to < from || to > partsOf(today).year + 1) return undefined
  return {
    earliest: dayFrom(from, 1, 1)!,
    latest: dayFrom(to, 12, 31)!,
    said: from === to ? 'year' : 'about',
  }
}

/** Born so that they are n units old today: from one day after n + 1 units ago to n units ago. */
function aged(n: number, unit: string, today: Day): AskedBirth {
  if (/^w/i.test(unit))
    return { earliest: addDays(today, -7 * n - 6), latest: addDays(today, -7 * n), said: 'month' }
  const months = /^m/i.test(unit) ? 1 : 12
  const earliest = addDays(addMonths(today, -(n + 1) * months), 1)
  return { earliest, latest: addMonths(today, -n * months), said: months === 1 ? 'month' : 'year' }
}

const READERS: readonly Reader[] = [
  {
    form: form('(?:between\\s+)?\\b(\\d{4})\\s*(?:and|to|or|-|–)\\s*(\\d{4})\\b'),
    read: ([a = '', b = ''], today) => inYears(Number(a), Number(b), today),
  },
  {
    form: form('\\b(\\d{4})[-/.](\\d\\d)[-/.](\\d\\d)\\b'),
    read: ([y, m, d]) => {
      const found = parseDay(`${y}-${m}-${d}`)
      return found === undefined ? undefined : { earliest: found, latest: found, said: 'day' }
    },
  },
  {
    form: form('\\b(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d\\d)\\b'),
    read: ([d, m, y = ''], today) => onDay(fullYear(y, today), Number(m), Number(d)),
  },
  {
    form: form(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s+)?${MONTH}\\b\\.?,?\\s*(\\d{4}|\\d\\d)\\b`),
    read: ([d, m = '', y = ''], today) => exactDay(fullYear(y, today), monthOf(m), Number(d)),
  },
  {
    form: form(`\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`),
    read: ([m = '', d, y = ''], today) => exactDay(fullYear(y, today), monthOf(m), Number(d)),
  },
  {
    form: form(`\\b${MONTH}\\.?,?\\s+(\\d{4})\\b`),
    read: ([m = '', y]) => inMonth(Number(y), monthOf(m), m),
  },
  { form: form('\\b(\\d{1,2})/(\\d{4})\\b'), read: ([m, y]) => inMonth(Number(y), Number(m)) },
  {
    form: form(
      '\\b(?:aged?)\\s+(?<about2>about\\s+)?(\\d{1,2})\\s*(years?|yrs?|months?|mths?|weeks?|wks?)?\\b(?:\\s*old\\b)?',
    ),
    read: ([, n, unit = 'years'], today) => aged(Number(n), unit, today),
  },
  {
    form: form('\\b(\\d{1,2})\\s*(years?|yrs?|yo|y/o|months?|mths?|weeks?|wks?)\\b(?:\\s*old\\b)?'),
    read: ([n, unit = 'years'], today) => aged(Number(n), unit, today),
  },
  {
    form: form('\\b(\\d\\d)(\\d\\d)((?:19|20)\\d\\d)\\b'),
    read: ([d, m, y]) => exactDay(Number(y), Number(m), Number(d)),
  },
  { form: form('\\b(\\d{4})\\b'), read: ([y], today) => inYears(Number(y), Number(y), today) },
]

function exactDay(year: number, month: number, date: number): AskedBirth | undefined {
  const d = dayFrom(year, month, date)
  return d === undefined ? undefined : { earliest: d, latest: d, said: 'day' }
}

// 'About 2012' may be 2011 or 2013; 'about March' a season either side; 'about the 12th' a fortnight.
const MARGIN = { day: 14, month: 91, year: 366, about: 366 }

/** Finds a birth day, month, year or age in a text, with the words it was read from; undefined when there is none. */
export function readBirth(text: string, today: Day): { asked: AskedBirth; words: string } | undefined {
  for (const reader of READERS) {
    const found = reader.form.exec(text)
    if (!found) continue
    const { about, about2 } = found.groups ?? {}
    // The named group that says 'about' is not one of the figures.
    const asked = reader.read(found.slice(2), today)
    if (asked === undefined) continue
    if (about === undefined && about2 === undefined) return { asked, words: found[0] }
    const margin = MARGIN[asked.said]
    const wide = { earliest: addDays(asked.earliest, -margin), latest: addDays(asked.latest, margin) }
    return { asked: { ...wide, said: 'about' }, words: found[0] }
  }
  return undefined
}
