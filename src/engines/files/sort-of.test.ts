import { expect, it } from 'vitest'
import { sortOf } from './sort-of.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

it('knows 3 sorts by their first bytes, and takes a page or a program that calls itself a picture for neither', () => {
  expect(sortOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0]))).toBe('image/jpeg')
  expect(sortOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe('image/png')
  expect(sortOf(bytes('%PDF-1.7'))).toBe('application/pdf')
  for (const other of ['<svg onload="x">', '<!doctype html>', 'GIF89a', 'MZ', '', '%PD'])
    expect(sortOf(bytes(other))).toBeUndefined()
})
