/** SQL written by hand, marked so that editors colour it and so that a plain string is never taken for it. */
export type Sql = string & { readonly __sql: unique symbol }

/**
 * A piece of SQL text. Only other pieces of SQL and whole numbers may be put into it: values go in as
 * parameters ($1, $2, …) where the text is run.
 */
export function sql(parts: TemplateStringsArray, ...pieces: (Sql | number)[]): Sql {
  return String.raw({ raw: parts.raw.map(unescapeBackticks) }, ...pieces) as Sql
}

/** A table, column or role name made safe to stand in SQL. Throws on anything but plain lower case words. */
export function name(text: string): Sql {
  if (!/^[a-z][a-z0-9_]{0,58}$/.test(text)) throw new Error(`not a plain SQL name: ${text}`)
  return `"${text}"` as Sql
}

/** A text value as an SQL literal, for generated definitions only (never for what a person typed). */
export function literal(text: string): Sql {
  return `'${text.replaceAll("'", "''")}'` as Sql
}

function unescapeBackticks(text: string): string {
  return text.replaceAll('\\`', '`')
}
