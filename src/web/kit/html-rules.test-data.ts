import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'

/** The rules that every page's HTML is checked by. What is off is how it is spelt, or the design system's own way. */
const HTML_RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // preact closes empty elements with a stroke.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Makes JAWS read the description of a fieldset made of text inputs.
    'no-redundant-role': 'off',
    // A link that does something is dressed as a button by the design system.
    'prefer-native-element': ['error', { exclude: ['button'] }],
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  },
}

/** The library’s own gathers the rules, and all that it knows of HTML’s elements, anew for every page. */
class GatheredOnce extends StaticConfigLoader {
  #gathered: ReturnType<StaticConfigLoader['getConfigFor']> | undefined

  override getConfigFor(...asked: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.#gathered ??= super.getConfigFor(...asked)
    return this.#gathered
  }
}

const validator = new HtmlValidate(new GatheredOnce(HTML_RULES))

/** What is wrong with a page as HTML, each with its rule and where it is. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(r => r.messages.map(m => `${m.ruleId}: ${m.message} ${m.selector ?? ''}`))
}
