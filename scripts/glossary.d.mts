/** The glossary's text, gathered from the areas' READMEs. */
export function glossary(root?: string): string
/** The capabilities' text, gathered from the areas' and engines' READMEs. */
export function capabilities(root?: string): string
/** Who decides, gathered from the areas' READMEs. */
export function whoDecides(root?: string): string
