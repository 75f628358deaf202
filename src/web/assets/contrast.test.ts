import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const brand = readFileSync(new URL('./brand.css', import.meta.url), 'utf8')
const colour = (name: string): string => new RegExp(`--${name}: (#[\\da-f]{6})`).exec(brand)?.[1] ?? ''

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

it('black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

it.each([
  ['#ffffff', 'gt-teal'],
  ['gt-gold', 'gt-teal'],
  ['#0b0c0c', 'gt-gold'],
  ['#0b0c0c', 'gt-gold-pale'],
  ['gt-quiet', '#ffffff'],
  ['govuk-link-colour', '#ffffff'],
  ['govuk-link-colour', 'govuk-template-background-colour'],
  ['govuk-link-hover-colour', '#ffffff'],
])('%s on %s is at least 4.5 to 1', (text, ground) => {
  const [a, b] = [text, ground].map(name => (name.startsWith('#') ? name : colour(name)))
  expect(contrast(a ?? '', b ?? '')).toBeGreaterThanOrEqual(4.5)
})
