import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole HTML document, as text. */
export type Html = string & { readonly __html: unique symbol }

/** Renders a page to a whole document, its doctype included. */
export const render = (page: VNode): Html => `<!DOCTYPE html>\n${renderToString(page)}\n` as Html
