import { readFileSync } from 'node:fs'
import type { ComponentType } from 'preact'
import { h } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import * as kit from './index.ts'
import { normalHtml } from './normal-html.ts'
import { UNSUPPORTED } from './unsupported.ts'

type Fixture = { name: string; options: Record<string, unknown>; html: string }
type Json = unknown

const TESTED = [
  'Accordion',
  'BackLink',
  'Breadcrumbs',
  'Button',
  'CharacterCount',
  'Checkboxes',
  'DateInput',
  'Details',
  'ErrorMessage',
  'ErrorSummary',
  'ExitThisPage',
  'Fieldset',
  'FileUpload',
  'Hint',
  'Input',
  'InsetText',
  'Label',
  'NotificationBanner',
  'Pagination',
  'Panel',
  'PasswordInput',
  'PhaseBanner',
  'Radios',
  'Select',
  'ServiceNavigation',
  'SkipLink',
  'SummaryList',
  'Table',
  'Tabs',
  'Tag',
  'TaskList',
  'Textarea',
  'WarningText',
] as const

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// Markup in a fixture is text; in our components it is components, and only a test may write it unescaped.
const raw = (html: string) => jsxTemplate([html])

/** An attribute of a fixture: a value, or { value, optional }, which may leave it out. */
function attribute(given: Json): string | boolean | undefined {
  if (!isObject(given)) return String(given ?? '')
  if (given.optional !== true) return String(given.value ?? '')
  if (given.value === true) return true
  return given.value === undefined || given.value === null || given.value === false
    ? undefined
    : String(given.value)
}

function props(value: Json, key = ''): Json {
  if (Array.isArray(value)) return value.map(item => props(item))
  if (typeof value === 'string' && (/html$/i.test(key) || SLOTS.has(key))) return value && raw(value)
  if (!isObject(value)) return value ?? undefined
  if (/attributes$/i.test(key))
    return Object.fromEntries(Object.entries(value).map(([name, given]) => [name, attribute(given)]))
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, props(inner, name)]))
}

const SLOTS = new Set(['start', 'end', 'navigationStart', 'navigationEnd'])

const folder = (name: string) => name.replace(/(?<!^)[A-Z]/g, c => `-${c}`).toLowerCase()

const fixtures = (name: string): Fixture[] =>
  JSON.parse(
    readFileSync(
      new URL(
        `../../../node_modules/govuk-frontend/dist/govuk/components/${folder(name)}/fixtures.json`,
        import.meta.url,
      ),
      'utf8',
    ),
  ).fixtures

const COMPONENTS: Readonly<Record<string, unknown>> = kit

function ours(name: (typeof TESTED)[number], options: Json): string {
  return renderToString(h(COMPONENTS[name] as ComponentType, props(options) as object))
}

const equal = (name: (typeof TESTED)[number], fixture: Fixture) =>
  normalHtml(ours(name, fixture.options)) === normalHtml(fixture.html)

describe.each(TESTED)('%s renders what the GOV.UK Design System renders', name => {
  const reasons: Readonly<Record<string, string>> = UNSUPPORTED[name] ?? {}
  it.each(fixtures(name).filter(f => !(f.name in reasons)))('$name', ({ options, html }) => {
    expect(normalHtml(ours(name, options))).toBe(normalHtml(html))
  })
})

it('641 of the 644 fixtures pass; each other one is listed with its reason and truly differs', () => {
  const all = TESTED.flatMap(name => fixtures(name).map(fixture => ({ name, fixture })))
  const listed = Object.values(UNSUPPORTED).flatMap(reasons => Object.keys(reasons))
  const differ = all.filter(({ name, fixture }) => !equal(name, fixture)).map(({ fixture }) => fixture.name)
  expect(differ.sort()).toEqual(listed.sort())
  expect([all.length, differ.length]).toEqual([644, 3])
})

it('two renderings that differ in one class, one attribute or one word are not equal', () => {
  const html = '<p class="a" id="b">Words here</p>'
  expect(normalHtml('<p  id="b" class="a"> Words\n here</p>')).toBe(normalHtml(html))
  for (const other of [
    html.replace('"a"', '"c"'),
    html.replace(' id="b"', ''),
    html.replace('here', 'there'),
  ])
    expect(normalHtml(other)).not.toBe(normalHtml(html))
})
