import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import { HTML_RULES } from '../kit/html-rules.test-data.ts'
import { render } from '../kit/index.ts'
import { Gallery } from './gallery.tsx'

const validator = new HtmlValidate(HTML_RULES)

const said = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(r =>
    r.messages.map(m => `${m.ruleId}: ${m.message} ${m.selector}`),
  )

it('the gallery is valid HTML: 0 faults', async () => {
  expect(await said(render(<Gallery />))).toEqual([])
})

it('a list item outside a list is a fault, so the check checks', async () => {
  expect(await said('<!DOCTYPE html>\n<html lang="en"><body><p><li>a</li></p></body></html>')).not.toEqual([])
})

it('no page carries a style or a handler within it, which the content security policy refuses', () => {
  expect(render(<Gallery />)).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]* src=)/)
})
