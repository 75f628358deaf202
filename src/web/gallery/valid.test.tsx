import { expect, it } from 'vitest'
import { htmlFaults } from '../kit/html-rules.test-data.ts'
import { render } from '../kit/index.ts'
import { Gallery } from './gallery.tsx'

it('the gallery is valid HTML: 0 faults', async () => {
  expect(await htmlFaults(render(<Gallery />))).toEqual([])
})

it('a list item outside a list is a fault, so the check checks', async () => {
  expect(
    await htmlFaults('<!DOCTYPE html>\n<html lang="en"><body><p><li>a</li></p></body></html>'),
  ).not.toEqual([])
})

it('no page carries a style or a handler within it, which the content security policy refuses', () => {
  expect(render(<Gallery />)).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]* src=)/)
})
