import rule1530To2022 from './1530-to-2022-23.ts'
import rule2886QTo2023 from './2886Q-to-2023-24.ts'
import rule4180To2023 from './4180-to-2023-24.ts'
import rule8750To2023 from './8750-to-2023-24.ts'
import rule8770QTo2023 from './8770Q-to-2023-24.ts'
import type { AnyRule } from './rule.ts'

/** What a census year changed: the rules that it added, by code, and the forms that it replaced. None has taken a rule away. */
type Changes = { added: readonly string[]; replaced: readonly AnyRule[] }

/** What each census year changed from the year before, in their order. 2025-26 changed no rule. */
export const CHANGES: Readonly<Record<string, Changes>> = {
  '2023-24': { added: [], replaced: [rule1530To2022] },
  // Sex is asked in place of gender; what a child is called is held to its form; child on child is told from adult on child.
  '2024-25': {
    added: ['1570', '1580', '8945Q', '8950Q'],
    replaced: [rule2886QTo2023, rule4180To2023, rule8750To2023, rule8770QTo2023],
  },
}
