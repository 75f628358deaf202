import type { ConfigData } from 'html-validate'

/** The rules that every page's HTML is checked by. What is off is how it is spelt, or the design system's own way. */
export const HTML_RULES: ConfigData = {
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
