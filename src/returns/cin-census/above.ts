import { childrenOf, type Shape } from '../reading/xml-shape.ts'
import { CIN_CENSUS_XML } from './structure.ts'

/** Under a row of which table each table's rows stand; those that are not here stand under the child itself. */
export const TABLE_ABOVE: ReadonlyMap<string, string> = above(CIN_CENSUS_XML.root)

function above(root: Shape): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (shape: Shape, around: string | undefined) => {
    const table = shape.is === 'row' || shape.is === 'item' ? shape.table : undefined
    if (table !== undefined && around !== undefined) found.set(table, around)
    for (const inner of childrenOf(shape)) walk(inner, table ?? around)
  }
  walk(root, undefined)
  return found
}
