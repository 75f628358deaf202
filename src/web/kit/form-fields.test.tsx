import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { FieldDescription } from './field-description.ts'
import { FormFields } from './form-fields.tsx'
import { Problems } from './problems.tsx'

const options = [
  { value: 'a', text: 'Apple' },
  { value: 'b', text: 'Beech' },
]
const fields: FieldDescription[] = [
  { name: 'words', type: 'text', label: 'Words' },
  { name: 'account', type: 'textarea', label: 'Account', optional: true },
  { name: 'born', type: 'date', label: 'Born' },
  { name: 'went', type: 'datetime', label: 'Went' },
  { name: 'about', type: 'inexact', label: 'About' },
  { name: 'tree', type: 'choice', label: 'Tree', options },
  { name: 'pick', type: 'select', label: 'Pick', options },
  { name: 'some', type: 'checkbox', label: 'Some', options },
  { name: 'sure', type: 'checkbox', label: 'Sure' },
  { name: 'alone', type: 'yes-no', label: 'Alone' },
  { name: 'count', type: 'number', label: 'Count' },
]
const html = (values: Record<string, string>, errors: { field: string; message: string }[] = []) =>
  renderToString(<FormFields fields={fields} values={values} errors={errors} />)

describe('11 kinds of field', () => {
  it('each has a control whose id is the name of the field, for an error to link to', () => {
    const errors = fields.map(f => ({ field: f.name, message: `Mend ${f.name}` }))
    const links = [...renderToString(<Problems errors={errors} />).matchAll(/href="#(\w+)"/g)].map(m => m[1])
    expect(links).toHaveLength(11)
    const page = html({}, errors)
    for (const link of links) expect(page).toMatch(new RegExp(`<(input|select|textarea)[^>]* id="${link}"`))
  })
  it('each shows its own error, once', () => {
    for (const { name } of fields)
      expect(html({}, [{ field: name, message: 'Mend this' }]).match(/Mend this/g)).toHaveLength(1)
  })
  it('one may be left empty and 10 may not', () => {
    expect(html({}).match(/\(optional\)/g)).toHaveLength(1)
  })
  it('no two controls share an id', () => {
    const ids = [...html({}).matchAll(/ id="([^"]+)"/g)].map(m => m[1])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('what is known comes back into its control', () => {
  it('a date of 2024-03-05 as 5, 3 and 2024', () => {
    const page = html({ born: '2024-03-05' })
    expect([...page.matchAll(/name="born-\w+" type="text" value="(\d+)"/g)].map(m => m[1])).toEqual([
      '5',
      '3',
      '2024',
    ])
  })
  it('a wrong date as it was typed: 31 and 2', () => {
    const page = html({ born: '', 'born-day': '31', 'born-month': '2' })
    expect([...page.matchAll(/name="born-\w+" type="text" value="(\d+)"/g)].map(m => m[1])).toEqual([
      '31',
      '2',
    ])
  })
  it('a time of 14:05, a chosen answer, a picked one, 2 ticks of 2', () => {
    const page = html({ went: '2024-03-05T14:05', tree: 'b', pick: 'a', some: 'a,b', alone: 'no' })
    expect(page).toContain('value="14:05"')
    expect(page.match(/ checked/g)).toHaveLength(4)
    expect(page).toMatch(/<option[^>]*selected[^>]*>Apple/)
  })
  it('words of markup stay words', () => {
    expect(html({ words: '"><script>' })).toContain('value="&quot;>&lt;script>"')
  })
})
