import type { YearOfRules } from '../../../checking/index.ts'
import rule1570 from '../1570.ts'
import rule1580 from '../1580.ts'
import rule2886Q from '../2886Q.ts'
import rule4180 from '../4180.ts'
import rule8750 from '../8750.ts'
import rule8770Q from '../8770Q.ts'
import rule8945Q from '../8945Q.ts'
import rule8950Q from '../8950Q.ts'
import type { AnyRule } from '../rule.ts'

/** Sex is asked in place of gender; what a child is called is held to its form; child on child is told from adult on child. */
export const RULES_2024_25: YearOfRules<AnyRule> = {
  added: [rule1570, rule1580, rule8945Q, rule8950Q],
  changed: [rule2886Q, rule4180, rule8750, rule8770Q],
}
