import rule8600 from '../../8600.ts'
import rule8606 from '../../8606.ts'
import rule8608 from '../../8608.ts'
import rule8610 from '../../8610.ts'
import rule8614 from '../../8614.ts'
import rule8615 from '../../8615.ts'
import rule8620 from '../../8620.ts'
import rule8630 from '../../8630.ts'
import rule8640 from '../../8640.ts'
import rule8650 from '../../8650.ts'
import rule8696 from '../../8696.ts'
import rule8715 from '../../8715.ts'
import rule8720 from '../../8720.ts'
import rule8730 from '../../8730.ts'
import rule8736 from '../../8736.ts'
import rule8740 from '../../8740.ts'
import rule8772 from '../../8772.ts'
import rule8790 from '../../8790.ts'
import rule8794 from '../../8794.ts'
import rule8805 from '../../8805.ts'
import rule8810 from '../../8810.ts'
import rule8815 from '../../8815.ts'
import rule8816 from '../../8816.ts'
import rule8820 from '../../8820.ts'
import rule8831 from '../../8831.ts'
import rule8832 from '../../8832.ts'
import rule8839 from '../../8839.ts'
import rule8840 from '../../8840.ts'
import rule8841 from '../../8841.ts'
import rule8866 from '../../8866.ts'
import rule8867 from '../../8867.ts'
import rule8868 from '../../8868.ts'
import rule8869 from '../../8869.ts'
import rule8875 from '../../8875.ts'
import rule8890 from '../../8890.ts'
import rule8896 from '../../8896.ts'
import rule8898 from '../../8898.ts'
import rule8905 from '../../8905.ts'
import rule8910 from '../../8910.ts'
import rule8915 from '../../8915.ts'
import rule8920 from '../../8920.ts'
import rule8925 from '../../8925.ts'
import rule8930 from '../../8930.ts'
import rule8935 from '../../8935.ts'
import rule8940 from '../../8940.ts'
import rule8750 from '../../earlier/8750-to-2023-24.ts'
import type { AnyRule } from '../../rule.ts'

/** The errors from 8600 on, in the order of their codes. */
export const FROM_8600: readonly AnyRule[] = [
  rule8600,
  rule8606,
  rule8608,
  rule8610,
  rule8614,
  rule8615,
  rule8620,
  rule8630,
  rule8640,
  rule8650,
  rule8696,
  rule8715,
  rule8720,
  rule8730,
  rule8736,
  rule8740,
  rule8750,
  rule8772,
  rule8790,
  rule8794,
  rule8805,
  rule8810,
  rule8815,
  rule8816,
  rule8820,
  rule8831,
  rule8832,
  rule8839,
  rule8840,
  rule8841,
  rule8866,
  rule8867,
  rule8868,
  rule8869,
  rule8875,
  rule8890,
  rule8896,
  rule8898,
  rule8905,
  rule8910,
  rule8915,
  rule8920,
  rule8925,
  rule8930,
  rule8935,
  rule8940,
]
