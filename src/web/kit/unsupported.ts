const END_SLOT = 'slots.end is markup alone; `endInline` says what { html, align } says'

/**
 * Renderings of the GOV.UK Design System that our components do not give, by component and fixture, and why. The test
 * fails for one that is listed and right, or wrong and not listed.
 */
export const UNSUPPORTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Select: { 'with falsy values': 'the value of an option is text or a number, never true or false' },
  ServiceNavigation: {
    'with `inline` end slot': END_SLOT,
    'with right-aligned language navigation': END_SLOT,
  },
}
