import rule1560Q from '../../1560Q.ts'
import rule2887Q from '../../2887Q.ts'
import rule2888Q from '../../2888Q.ts'
import rule2991Q from '../../2991Q.ts'
import rule4009Q from '../../4009Q.ts'
import rule4012Q from '../../4012Q.ts'
import rule8525Q from '../../8525Q.ts'
import rule8530Q from '../../8530Q.ts'
import rule8535Q from '../../8535Q.ts'
import rule8545Q from '../../8545Q.ts'
import rule8555Q from '../../8555Q.ts'
import rule8569Q from '../../8569Q.ts'
import rule8585Q from '../../8585Q.ts'
import rule8670Q from '../../8670Q.ts'
import rule8675Q from '../../8675Q.ts'
import rule8775Q from '../../8775Q.ts'
import rule8825Q from '../../8825Q.ts'
import rule8842Q from '../../8842Q.ts'
import rule8863Q from '../../8863Q.ts'
import rule8870Q from '../../8870Q.ts'
import rule8873Q from '../../8873Q.ts'
import rule8897Q from '../../8897Q.ts'
import rule2886Q from '../../earlier/2886Q-to-2023-24.ts'
import rule8770Q from '../../earlier/8770Q-to-2023-24.ts'
import type { AnyRule } from '../../rule.ts'

/** The queries, in the order of their codes. */
export const QUERIES: readonly AnyRule[] = [
  rule1560Q,
  rule2886Q,
  rule2887Q,
  rule2888Q,
  rule2991Q,
  rule4009Q,
  rule4012Q,
  rule8525Q,
  rule8530Q,
  rule8535Q,
  rule8545Q,
  rule8555Q,
  rule8569Q,
  rule8585Q,
  rule8670Q,
  rule8675Q,
  rule8770Q,
  rule8775Q,
  rule8825Q,
  rule8842Q,
  rule8863Q,
  rule8870Q,
  rule8873Q,
  rule8897Q,
]
